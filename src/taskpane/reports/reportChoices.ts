import { REPORTS, type ReportName } from "../../annexes/reportNames";

export const AMOUNTS = ["formulas", "values"] as const;
export const UNITS = ["shownAsThousands", "roundedToThousands"] as const;

/** The reports that "Bygg rapporter" builds, and how their figures are written. */
export interface ReportChoices {
  /** In the order of REPORTS; null for all, as before anything has been chosen. */
  readonly reports: readonly ReportName[] | null;
  /** Null for what the workbook's settings say. */
  readonly amounts: (typeof AMOUNTS)[number] | null;
  /** Null for what the workbook's settings say. */
  readonly unit: (typeof UNITS)[number] | null;
}

/** A report is taken away where it was chosen, else added in its place. */
export function withOrWithout(chosen: readonly ReportName[], report: ReportName): readonly ReportName[] {
  return REPORTS.filter((each) => chosen.includes(each) !== (each === report));
}
