import type { FormulaObstacle, LedgerPart, LedgerSource } from "../source/ledgerSource";

/** Why plain numbers are written of a ledger, and no formulas. */
export type NoFormulas = FormulaObstacle | "otherRows";

/**
 * Why formulas over whole columns of the ledger would not add its entries and nothing else; null where they do. Accounts
 * must be all numbers or all texts, and no other row of the sheet may have an account of as many digits beside an amount.
 */
export function whyNoFormulas(ledger: LedgerSource): NoFormulas | null {
  const obstacle = ledger.parts.find((part) => part.obstacle !== null)?.obstacle;
  if (obstacle !== undefined) return obstacle;
  const lengths = new Set(ledger.entries.map(({ account }) => account.length));
  return ledger.parts.some((part) => hasOtherRows(part, lengths)) ? "otherRows" : null;
}

function hasOtherRows(
  { block: { sheet }, columns, terms, rows }: LedgerPart,
  lengths: ReadonlySet<number>,
): boolean {
  const amounts = [...new Set(terms.map(({ column }) => column - sheet.firstColumn))];
  return sheet.values.some((cells, at) => {
    const account = cells[columns.account - sheet.firstColumn] ?? "";
    const digits = /^(\d+)(?: |$)/.exec(String(account))?.[1];
    if (digits === undefined || !lengths.has(digits.length)) return false;
    if (!amounts.some((column) => typeof cells[column] === "number" && cells[column] !== 0)) return false;
    return !rows.has(sheet.firstRow + at);
  });
}
