import type { AccountSide, AnnexRow } from "./annexRow";
import type { AmountName } from "../ledger/table/ledgerEntry";
import type { AccountSelection, ActivitySelection } from "../ledger/table/ledgerSelection";

/** The names of the functions in variances.ts. */
export type VarianceName = "budgetVariance" | "volumeVariance" | "remainingBudget";

/** An amount of the ledger. What the row does not select itself, the column does; null is all. */
export interface LedgerColumn<Id extends string = string> {
  readonly kind: "ledger";
  readonly id: Id;
  readonly amount: AmountName;
  /** Income or costs only; null for both. */
  readonly side: AccountSide | null;
  readonly accounts: readonly AccountSelection[] | null;
  readonly activities: readonly ActivitySelection[] | null;
}

/** A number that each record holds. */
export interface RecordColumn<Id extends string = string> {
  readonly kind: "record";
  readonly id: Id;
  /** For a column of one year's actual values. */
  readonly year: number | null;
}

/** The sum of other columns of the same row. */
export interface SumColumn<Id extends string = string> {
  readonly kind: "sum";
  readonly id: Id;
  readonly columnIds: readonly Id[];
}

export interface VarianceColumn<Id extends string = string> {
  readonly kind: "variance";
  readonly id: Id;
  readonly variance: VarianceName;
  readonly actualColumnId: Id;
  readonly budgetColumnId: Id;
}

export type InputColumn<Id extends string = string> = LedgerColumn<Id> | RecordColumn<Id>;
export type AnnexColumn<Id extends string = string> = InputColumn<Id> | SumColumn<Id> | VarianceColumn<Id>;

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
