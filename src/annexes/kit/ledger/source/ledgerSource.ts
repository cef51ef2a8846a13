import type { LedgerEntry } from "../table/ledgerEntry";
import type { DataBlock } from "../../source/dataBlocks";

/** The ledger as it lies in the workbook, for reading its entries and for formulas over its columns. */
export interface LedgerSource {
  readonly block: DataBlock;
  /** Zero-based sheet columns; null for one that the ledger does not have. */
  readonly columns: LedgerColumns;
  /** The columns of amounts by their headings: "Utfall 2022". */
  readonly headings: Readonly<Record<"previousActual" | "actual" | "budget", string | null>>;
  /**
   * How the accounts stand in their cells: a criterion of SUMIFS on limits sees numbers only. Texts with spaces at their
   * ends are "mixed", too: no criterion sees them as the accounts that they are.
   */
  readonly accountForm: "number" | "text" | "mixed";
  /** The texts in the counterparty's column that mean the municipality itself ("Intern"), as they stand. */
  readonly internalTexts: readonly string[];
  /** In the order of the sheet. */
  readonly entries: readonly LedgerEntry[];
}

export interface LedgerColumns {
  readonly account: number;
  readonly counterparty: number | null;
  readonly activityGroup: number | null;
  readonly activity: number | null;
  readonly previousActual: number | null;
  readonly actual: number | null;
  readonly budget: number | null;
}
