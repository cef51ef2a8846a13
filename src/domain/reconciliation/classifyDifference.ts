import type { Severity } from "./severity";

/**
 * Two figures that should be the same, each rounded to the same unit: the same figure in two tables, or a printed
 * a − b against the printed a and b. `difference` is in that unit: 0 is fine, up to 1 is rounding, more is an error.
 */
export function classifyDifference(difference: number): Severity {
  const size = Math.abs(difference);
  if (size === 0) return "fine";
  return size <= 1 ? "rounding" : "error";
}
