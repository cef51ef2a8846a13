/** The name of data within a sentence, in both languages of the pane: "huvudboken", "the ledger". */
export interface DataName {
  readonly sv: string;
  readonly en: string;
}

/** Why a figure cannot be used. "text": a number that Excel holds as text and never adds; "unit": the cell shows tkr or the like. */
export type FigureProblem = "error" | "text" | "unreadable" | "unit";

/** The purposes that the annexes need a column for. */
export type NeededColumn =
  "account" | "previousActual" | "actual" | "budget" | "counterparty" | "originalBudget";

/** The issues of the ledger, the activity measures, the investments and the targeted grants. */
export type DataIssueDetail =
  /** Several sheets hold data of one kind; none of them is read. */
  | { readonly code: "dataOnSeveralSheets"; readonly data: DataName; readonly sheets: readonly string[] }
  | { readonly code: "noDataRows"; readonly data: DataName }
  /** Nothing tells these columns apart; the data are not read. */
  | { readonly code: "dataColumnsClash"; readonly data: DataName; readonly headings: readonly string[] }
  /** `year` where the column of a certain year is meant. */
  | {
      readonly code: "dataColumnMissing";
      readonly data: DataName;
      readonly column: NeededColumn;
      readonly year: string | null;
    }
  /** The latest outcome is of another year than the follow-up. */
  | { readonly code: "formerYearUsed"; readonly heading: string; readonly year: string }
  /** A column of measures that says no year, where nothing else does. */
  | { readonly code: "yearUnknown"; readonly heading: string }
  /** A heading or a line above the headings says tkr or the like; the data are not read. */
  | { readonly code: "notInKronor"; readonly data: DataName; readonly unit: string }
  /** The costs of the ledger are positive, or its income negative; it is not read. */
  | { readonly code: "signsNotAsInAnnexes"; readonly heading: string }
  /** Amounts that are written positive add up to less than zero; the data are not read. */
  | { readonly code: "negativeAmounts"; readonly data: DataName; readonly heading: string }
  | { readonly code: "figureNotRead"; readonly raw: string; readonly reason: FigureProblem }
  /** A row with figures that is no entry or record, and no total. */
  | {
      readonly code: "rowNotRead";
      readonly raw: string;
      readonly reason: "noAccount" | "unreadableAccount" | "noName";
    }
  /** So many more cells of the column have what the issues before tell. */
  | { readonly code: "moreNotRead"; readonly count: number }
  /** Neither internal nor external; the entries count as external. */
  | { readonly code: "unknownCounterparties"; readonly texts: readonly string[] }
  /** Names with spaces at their ends: Excel does not count them as the names that they look like. */
  | { readonly code: "namesWithSpaces"; readonly texts: readonly string[] }
  | { readonly code: "unreadableCompletion"; readonly raw: string }
  | { readonly code: "measureWithoutArea"; readonly title: string };
