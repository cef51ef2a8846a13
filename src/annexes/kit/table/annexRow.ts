import type { AccountSelection, ActivitySelection } from "../ledger/table/ledgerSelection";

/** The side of the result that an account belongs to: "Intäkter" or "Kostnader". */
export type AccountSide = "income" | "cost";

/** How much weight a row has among the others, for its looks and to find the total. At most one is the grand total. */
export type RowLevel = "row" | "subtotal" | "total" | "grandTotal";

interface NamedRow {
  /** Unique within the table. */
  readonly id: string;
  /** As printed. */
  readonly label: string;
}

/** A line without figures. Level 2 stands under level 1. */
export interface HeadingRow extends NamedRow {
  readonly kind: "heading";
  readonly level: 1 | 2;
}

interface LedgerRow extends NamedRow {
  readonly level: RowLevel;
  /** A "varav" row: shown, never added. */
  readonly isOfWhich: boolean;
}

/** A row of the ledger's accounts. */
export interface AccountRow extends LedgerRow {
  readonly kind: "accounts";
  readonly side: AccountSide;
  /** Empty for a line that the controller's accounts do not fill. */
  readonly accounts: readonly AccountSelection[];
}

/** A row of the ledger's activities. */
export interface ActivityRow extends LedgerRow {
  readonly kind: "activities";
  /** The label of the heading it stands under. */
  readonly group: string | null;
  readonly activities: readonly ActivitySelection[];
}

/** A row of one record that is not in the ledger: a measure, an investment, a grant. */
export interface RecordRow<Source> extends NamedRow {
  readonly kind: "record";
  readonly source: Source;
}

/** The sum of other rows, which may stand below it and may be sums themselves. */
export interface SumRow extends NamedRow {
  readonly kind: "sum";
  readonly level: RowLevel;
  readonly rowIds: readonly string[];
}

export type AnnexRow = HeadingRow | AccountRow | ActivityRow | RecordRow<unknown> | SumRow;
