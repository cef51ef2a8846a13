import { REPORTS, type ReportName } from "../../annexes/reportNames";

export const AMOUNTS = ["formulas", "values"] as const;
export const UNITS = ["shownAsThousands", "roundedToThousands"] as const;

/** The reports that "Bygg rapporter" builds, and how their figures are written. */
export interface ReportChoices {
  /** In the order of REPORTS. */
  readonly reports: readonly ReportName[];
  /** Null for what the workbook's settings say. */
  readonly amounts: (typeof AMOUNTS)[number] | null;
  /** Null for what the workbook's settings say. */
  readonly unit: (typeof UNITS)[number] | null;
}

/** Before anything has been chosen. */
export const ALL_REPORTS: ReportChoices = { reports: REPORTS, amounts: null, unit: null };

/** A report is taken away where it was chosen, else added in its place. */
export function withOrWithout(chosen: readonly ReportName[], report: ReportName): readonly ReportName[] {
  return REPORTS.filter((each) => chosen.includes(each) !== (each === report));
}
