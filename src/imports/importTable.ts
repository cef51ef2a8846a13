import type { CellValue } from "../workbook/grid/snapshot";

/** The kind of a file's column. Codes of dimensions and their names are "dimension" both. */
export type ImportedKind = "account" | "dimension" | "period" | "date" | "amount" | "text";

export interface ImportedColumn {
  /** As the file has it; for SIE in the words of a ledger ("Konto", "Period", "Utfall 2023"). */
  readonly heading: string;
  readonly kind: ImportedKind;
}

/** The character encodings that a file may be in. */
export type FileEncoding = "utf-8" | "utf-16le" | "utf-16be" | "cp437" | "windows-1252";

export type Delimiter = ";" | "\t" | ",";

/** A financial year of a SIE file, by its first and last day as the file writes them: "20230101". */
export interface FinancialYear {
  /** 0 is the file's year, −1 the one before. */
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

export type ReadFrom =
  | { readonly format: "xlsx"; readonly sheet: string }
  | { readonly format: "csv"; readonly encoding: FileEncoding; readonly delimiter: Delimiter }
  | {
      readonly format: "sie";
      /** "1", "2", "3", "4": what the file says of itself; null when it does not. */
      readonly type: string | null;
      readonly encoding: FileEncoding;
      readonly company: string | null;
      readonly program: string | null;
      /** The latest first. */
      readonly years: readonly FinancialYear[];
      /** The day to which the balances reach ("20230831"); null when the file does not say. */
      readonly coveredTo: string | null;
    };

/** A remark about a file that was read. Lines, of a sheet its rows, count from 1, amounts are in kronor with the file's own signs. */
export type ImportRemark =
  /** The cell keeps its text: no amount is guessed. */
  | {
      readonly code: "unreadableAmount";
      readonly line: number;
      readonly heading: string;
      readonly text: string;
    }
  /** Cells of a workbook that are texts were read as the amounts that they say. */
  | { readonly code: "amountsWereText"; readonly headings: readonly string[] }
  /** The last row says that it is the total, and differs from the rows above it. */
  | {
      readonly code: "totalDiffers";
      readonly line: number;
      readonly heading: string;
      readonly said: number;
      readonly summed: number;
    }
  /** The last row says that it is the total, and says of these columns what the rows above it come to. */
  | {
      readonly code: "totalAgrees";
      readonly line: number;
      readonly sums: readonly { readonly heading: string; readonly sum: number }[];
    }
  /** A record of a SIE file that lacks something or whose amount is no number. It is not counted. */
  | { readonly code: "unreadableRecord"; readonly line: number; readonly text: string }
  /** SIE writes credit with a minus: all amounts were turned, so that income is positive as in the annexes. */
  | { readonly code: "signsTurned" }
  | { readonly code: "balanceAccountsLeftOut"; readonly accounts: number }
  /** The file has the year's result only, without its months: it stands under the year's last one. */
  | { readonly code: "withoutPeriods"; readonly year: string }
  /** The objects' amounts are not all of the account's: the rest stands in rows without objects. */
  | {
      readonly code: "objectsDoNotAddUp";
      readonly account: string;
      readonly period: string;
      readonly total: number;
      readonly onObjects: number;
    }
  /** The file's own result of the account (#RES) is not what its periods or vouchers come to. */
  | {
      readonly code: "resultDiffers";
      readonly account: string;
      readonly year: string;
      readonly said: number;
      readonly summed: number;
    }
  /** The balances of the year are not what its vouchers come to. The balances are used. */
  | {
      readonly code: "vouchersDiffer";
      readonly account: string;
      readonly period: string;
      readonly balance: number;
      readonly vouchers: number;
    }
  /** Some texts are in another encoding than the rest: letters in names may be wrong. */
  | { readonly code: "mixedEncodings" };

/** The sum of a column of amounts in kronor, of all rows that are not the file's own total. */
export interface ColumnTotal {
  /** Zero-based. */
  readonly column: number;
  readonly sum: number;
}

/** A ledger file as a plain table. */
export interface ImportedTable {
  readonly columns: readonly ImportedColumn[];
  /** Each as long as the columns; "" is an empty cell. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Lines of the file above its headings: titles, units, when it was printed. */
  readonly preface: readonly string[];
  readonly totals: readonly ColumnTotal[];
  readonly remarks: readonly ImportRemark[];
  readonly readFrom: ReadFrom;
}

/** So many names show whether the letters are right. */
const SHOWN_NAMES = 6;

/** Some names of the table with other letters than a–z: whoever reads them sees whether the file's letters were understood. */
export function namesWithLetters({ columns, rows }: ImportedTable): readonly string[] {
  const dimensions = columns.flatMap(({ kind }, column) => (kind === "dimension" ? [column] : []));
  const names = new Set<string>();
  for (const row of rows) {
    for (const column of dimensions) {
      const name = row[column];
      if (typeof name === "string" && /[^\u0000-\u007F]/.test(name)) names.add(name);
    }
    if (names.size >= SHOWN_NAMES) break;
  }
  return [...names].slice(0, SHOWN_NAMES);
}
