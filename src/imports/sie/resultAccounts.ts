import type { SieAmount, SieBook } from "./sieBook";

/** The book without the accounts of the balance sheet, which no annex has, and how many accounts that leaves out. */
export function resultAccounts(book: SieBook): { readonly book: SieBook; readonly leftOut: number } {
  const leftOut = new Set<string>();
  const results = (amounts: readonly SieAmount[]): SieAmount[] =>
    amounts.filter(({ account }) => {
      if (isOfResult(book, account)) return true;
      leftOut.add(account);
      return false;
    });
  const eachYear = (years: SieBook["balances"]): SieBook["balances"] =>
    new Map([...years].map(([year, amounts]) => [year, results(amounts)]));
  return {
    book: {
      ...book,
      balances: eachYear(book.balances),
      budgets: eachYear(book.budgets),
      vouchers: results(book.vouchers),
    },
    leftOut: leftOut.size,
  };
}

/** By #KTYP: not assets (T) or debts (S). Where that is missing, not of classes 1 and 2, which are these in every plan. */
function isOfResult({ accountTypes }: SieBook, account: string): boolean {
  const type = accountTypes.get(account)?.toUpperCase();
  return type === undefined ? !/^[12]/.test(account) : type !== "T" && type !== "S";
}
