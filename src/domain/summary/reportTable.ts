import type { WordCounts } from "./wordCounts";

/** The tables of a controller's own that a report may show as they stand. */
export const REPORT_TABLE_KINDS = ["assignments", "internalControl", "actions"] as const;
export type ReportTableKind = (typeof REPORT_TABLE_KINDS)[number];

/**
 * The controller's choice for a sheet: its tables are told as they are found, or left out; or it holds a table of a kind that its
 * headings do not tell.
 */
export const REPORT_TABLE_CHOICES = [...REPORT_TABLE_KINDS, "told", "leftOut"] as const;
export type ReportTableChoice = (typeof REPORT_TABLE_CHOICES)[number];

/** Why a table that was found is not told: the controller has said so, its sheet is hidden, or it is of another year. */
export type TableNotTold = "leftOut" | "hidden" | "otherYear";

/** "more" goes on with the record above it; "heading" stands over those that follow; "total" is the table's own sum. */
export type ReportTableRowKind = "record" | "more" | "heading" | "total";

export interface ReportTableRow {
  readonly kind: ReportTableRowKind;
  readonly cells: readonly ReportTableCell[];
}

export interface ReportTableCell {
  /** As the sheet shows it. */
  readonly text: string;
  readonly isNumber: boolean;
}

/** The sum of a column of amounts, as the sheet shows amounts. */
export interface ReportTableSum {
  readonly heading: string;
  readonly sum: number;
  /** "tkr", where a line above the table or the heading says so and the heading is told without it; null for none. */
  readonly unit: string | null;
  /** Records without an amount that can be added. */
  readonly left: number;
  /** The amount in the table's own row of sums, where that is another; null where it is the same or there is none. */
  readonly stated: number | null;
}

/** A table as it is told. */
export interface ReportTableFacts {
  /** Its sheet and where it begins: "Uppdrag!A4". */
  readonly id: string;
  readonly kind: ReportTableKind;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly ReportTableRow[];
  /** The records. */
  readonly count: number;
  readonly words: readonly WordCounts[];
  readonly sums: readonly ReportTableSum[];
}
