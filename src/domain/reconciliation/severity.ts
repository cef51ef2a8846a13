/**
 * The weight of a difference: none ("fine"), what rounding explains ("rounding", avrundning), more than is likely but
 * still possible ("check", kontrollera), and what no rounding can explain ("error", fel). From best to worst.
 */
export const SEVERITIES = ["fine", "rounding", "check", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];
