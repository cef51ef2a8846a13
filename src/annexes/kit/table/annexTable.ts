import type { AccountSide, AnnexRow } from "./annexRow";
import type { AmountName } from "../ledger/table/ledgerEntry";
import type { AccountSelection, ActivitySelection } from "../ledger/table/ledgerSelection";

/** The names of the functions in variances.ts. */
export type VarianceName = "budgetVariance" | "volumeVariance" | "remainingBudget";

/** An amount of the ledger. What the row does not select itself, the column does; null is all. */
export interface LedgerColumn {
  readonly kind: "ledger";
  readonly id: string;
  readonly amount: AmountName;
  /** Income or costs only; null for both. */
  readonly side: AccountSide | null;
  readonly accounts: readonly AccountSelection[] | null;
  readonly activities: readonly ActivitySelection[] | null;
}

/** A number that each record holds. */
export interface RecordColumn {
  readonly kind: "record";
  readonly id: string;
  /** For a column of one year's actual values. */
  readonly year: number | null;
}

/** The sum of other columns of the same row. */
export interface SumColumn {
  readonly kind: "sum";
  readonly id: string;
  readonly columnIds: readonly string[];
}

export interface VarianceColumn {
  readonly kind: "variance";
  readonly id: string;
  readonly variance: VarianceName;
  readonly actualColumnId: string;
  readonly budgetColumnId: string;
}

export type InputColumn = LedgerColumn | RecordColumn;
export type AnnexColumn = InputColumn | SumColumn | VarianceColumn;

/** A row with its figures, exact and unrounded (kronor, or the measure's unit), one for each column; null is empty. */
export type FilledRow<Row extends AnnexRow = AnnexRow> = Row & { readonly cells: readonly (number | null)[] };

/**
 * An annex: every figure, and beside it what it is made of, so that a sheet can hold the same as live formulas. A column
 * may refer only to columns that `columns` holds; a sum row's `rowIds` are those that were really added.
 */
export interface AnnexTable<Row extends AnnexRow = AnnexRow, Finding = never> {
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly FilledRow<Row>[];
  readonly findings: readonly Finding[];
}
