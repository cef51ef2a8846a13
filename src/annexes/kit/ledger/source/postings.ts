import { readAmount, tidy } from "../../../../workbook/cells/amountText";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataBlock } from "../../source/dataBlocks";
import type { DataRemarks } from "../../source/dataRemarks";
import { TotalWords } from "../../source/totalRow";
import { codeAndName } from "./codeAndName";
import type { LedgerPart } from "./ledgerSource";

/** A row of a ledger with its account. Zero-based in the sheet. */
export interface Posting {
  readonly row: number;
  readonly account: string;
  /** How the account stands in its cell. */
  readonly form: string;
}

export interface Postings {
  readonly postings: readonly Posting[];
  /** Accounts that cannot be read beside amounts: the ledger is not whole. */
  readonly isWhole: boolean;
}

/**
 * Finds the rows with an account, totals left out. A row with amounts and no account is the sum of others when it says so or
 * has no text at all; any other is an error, and no posting.
 *
 * @param naming columns that say what a row is about: a sum says so in one of them
 */
export function findPostings(
  { sheet, headerRow, endRow }: DataBlock,
  accountColumn: number,
  naming: readonly number[],
  amounts: readonly number[],
  remarks: DataRemarks,
): Postings {
  const totals = new TotalWords("money");
  const isAmount = new Set(amounts);
  const postings: Posting[] = [];
  const sums: { readonly row: number; readonly raw: string; readonly spans: readonly Span[] }[] = [];
  let isWhole = true;
  for (let row = headerRow + 1; row < endRow; row++) {
    const { value } = cellAt(sheet, row, accountColumn);
    const read = readAccount(value, totals);
    if (read === null) {
      if (!hasAmount(row)) continue;
      const labels = labelsOf(row);
      if (labels.length === 0 || labels.some((label) => totals.isTotal(label))) continue;
      const spans = labels.flatMap((label) => spanOf(label) ?? []);
      if (spans.length > 0) {
        sums.push({ row, raw: plainText(value), spans });
        continue;
      }
      const raw = plainText(value);
      const reason = raw === "" ? "noAccount" : "unreadableAccount";
      if (raw !== "") isWhole = false;
      remarks.reportOften(row, accountColumn, { code: "rowNotRead", raw, reason });
      continue;
    }
    if (naming.some((column) => totals.isTotal(cellAt(sheet, row, column).value))) continue;
    postings.push({ row, ...read });
  }
  for (const { row, raw, spans } of sums) {
    if (postings.some(({ account }) => spans.some((span) => isWithin(account, span)))) continue;
    isWhole = false;
    remarks.reportOften(row, accountColumn, { code: "rowNotRead", raw, reason: "unreadableAccount" });
  }
  return { postings, isWhole };

  function hasAmount(row: number): boolean {
    return amounts.some((column) => {
      const { value } = cellAt(sheet, row, column);
      if (typeof value !== "string") return typeof value === "number";
      return readAmount(tidy(value), ",") !== null || readAmount(tidy(value), ".") !== null;
    });
  }

  function labelsOf(row: number): readonly CellValue[] {
    return (sheet.values[row - sheet.firstRow] ?? []).filter(
      (value, index) => value !== "" && !isAmount.has(sheet.firstColumn + index),
    );
  }
}

/** The beginnings of the accounts that a row is the sum of, both included. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** "30-39", "31xx", "3*", "6-7 Övrigt": what a sum of accounts is called. Null for any other text. */
function spanOf(value: CellValue): Span | null {
  const [, from, to] = /^(\d+)(?:[x*]+|\s*[-–/]\s*(\d+))(?:\s.*)?$/iu.exec(plainText(value)) ?? [];
  return from === undefined ? null : { from, to: to ?? from };
}

function isWithin(account: string, { from, to }: Span): boolean {
  return account.slice(0, from.length) >= from && account.slice(0, to.length) <= to;
}

/** An account is a whole number, or a text of digits, alone or with the account's name after it. */
function readAccount(value: CellValue, totals: TotalWords): Omit<Posting, "row"> | null {
  const text = String(value).trim();
  if (/^\d+$/.test(text))
    return { account: text, form: typeof value === "number" ? "number" : value === text ? "text" : "mixed" };
  if (totals.isTotal(value)) return null;
  const named = codeAndName(value);
  if (named === null) return null;
  return {
    account: named.code,
    form: named.separator === " " && value === plainText(value) ? "named" : "mixed",
  };
}

/** How the accounts of postings stand in their cells: all in one way, or "mixed". */
export function accountForm(postings: readonly Posting[]): LedgerPart["accountForm"] {
  const forms = new Set(postings.map(({ form }) => form));
  const [form = "number"] = forms;
  if (forms.size > 1) return "mixed";
  return form === "number" || form === "text" || form === "named" ? form : "mixed";
}
