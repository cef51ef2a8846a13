import type { Check } from "../../app/checkReports";

/** What a check found, and when. */
export interface LastCheck extends Pick<Check, "findings" | "hidden" | "annexes" | "unmatched"> {
  /** Local ISO date and time to the minute. */
  readonly checkedAt: string;
}
