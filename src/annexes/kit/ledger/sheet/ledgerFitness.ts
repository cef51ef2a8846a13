import type { LedgerSource } from "../source/ledgerSource";
import { cellAddress } from "../../../../workbook/grid/cellAddress";

/**
 * Why formulas over whole columns of the ledger would not add its entries and nothing else; null where they do. Accounts
 * must be all numbers or all texts, and no other row of the sheet may have an account of as many digits beside an amount.
 */
export function whyNoFormulas(ledger: LedgerSource): "mixedAccounts" | "otherRows" | null {
  const { accountForm, block, columns, entries } = ledger;
  if (accountForm === "mixed") return "mixedAccounts";
  const { sheet } = block;
  const ids = new Set(entries.map(({ id }) => id));
  const lengths = new Set(entries.map(({ account }) => account.length));
  const amounts = [columns.previousActual, columns.actual, columns.budget].flatMap((column) =>
    column === null ? [] : [column - sheet.firstColumn],
  );
  const isOther = sheet.values.some((cells, at) => {
    const account = cells[columns.account - sheet.firstColumn] ?? "";
    if (!lengths.has(String(account).length) || !/^\d+$/.test(String(account))) return false;
    if (!amounts.some((column) => typeof cells[column] === "number" && cells[column] !== 0)) return false;
    return !ids.has(cellAddress(sheet.firstRow + at, columns.account));
  });
  return isOther ? "otherRows" : null;
}
