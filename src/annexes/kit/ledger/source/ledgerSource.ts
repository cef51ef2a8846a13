import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import type { DataBlock } from "../../source/dataBlocks";
import type { AmountName, LedgerEntry } from "../table/ledgerEntry";

/** The ledger as it lies in the workbook, for its entries and for formulas over its columns. */
export interface LedgerSource {
  /** The first of its tables: where what is said of the whole has its place. */
  readonly block: DataBlock;
  readonly parts: readonly LedgerPart[];
  /** Null for an amount that the ledger does not have. */
  readonly amounts: Readonly<Record<AmountName, LedgerAmount | null>>;
  /** In the order of the sheets and of their rows. */
  readonly entries: readonly LedgerEntry[];
}

/** One of the amounts that the annexes show. */
export interface LedgerAmount {
  /** The period that it is of; null where nothing tells. */
  readonly period: LedgerPeriod | null;
}

/** Why formulas over a table would not add what was read of it; null where they do. */
export type FormulaObstacle = "mixedAccounts" | "textAmounts" | "signsBySide" | "mixedCodes" | "textPeriods";

/** One of the ledger's tables, with what the sheets of the annexes need for adding it up. */
export interface LedgerPart {
  readonly block: DataBlock;
  /** Zero-based sheet columns; null for one that the table does not have. */
  readonly columns: LedgerColumns;
  /**
   * How the accounts stand in their cells: a criterion of SUMIFS on limits sees numbers only. "named" is a text with the
   * account's name after it ("5010 Löner"). Texts with spaces at their ends are "mixed", too.
   */
  readonly accountForm: "number" | "text" | "named" | "mixed";
  readonly internal: InternalParty;
  /** Whether every entry has a text for its counterparty. */
  readonly isMarked: boolean;
  /** The texts of the cells that each name stands for, by its lower case; null where they are the names. */
  readonly activityTexts: ReadonlyMap<string, readonly string[]> | null;
  readonly groupTexts: ReadonlyMap<string, readonly string[]> | null;
  /** Where each amount of the table comes from. */
  readonly terms: readonly LedgerTerm[];
  readonly obstacle: FormulaObstacle | null;
  /** The zero-based rows that are postings, whether they count or not. */
  readonly rows: ReadonlySet<number>;
}

export interface LedgerColumns {
  readonly account: number;
  readonly counterparty: number | null;
  readonly activityGroup: number | null;
  readonly activity: number | null;
}

/** Marks of an entry within the municipality: texts as they stand ("Intern"), or the first digits of codes. */
export type InternalParty =
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | {
      readonly kind: "codes";
      readonly from: string;
      readonly to: string;
      readonly form: "number" | "text";
      readonly lengths: readonly number[];
    };

/** A column that is a part of an amount: times its factor, on the rows that meet all conditions. */
export interface LedgerTerm {
  readonly amount: AmountName;
  readonly column: number;
  readonly heading: string;
  /** −1 turns the sign, 1000 makes kronor of tkr. */
  readonly factor: number;
  readonly conditions: readonly RowCondition[];
}

/** A condition that a row's cell must meet for the row to count. */
export interface RowCondition {
  readonly column: number;
  readonly accepts: (value: CellValue) => boolean;
  /** The same as criteria of SUMIFS: the rows that meet any one of the lists, and never two. */
  readonly alternatives: readonly (readonly string[])[];
}
