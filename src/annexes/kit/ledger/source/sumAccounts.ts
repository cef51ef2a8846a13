import { sumAmounts } from "../../../../domain/sumAmounts";
import type { Posting } from "./postings";

/** An account that is the beginning of others ("31" of "3110"), with what its rows and theirs come to. */
export interface SumAccount {
  readonly account: string;
  readonly rows: readonly Posting[];
  /** Whether its amounts are those of the accounts below it, in every column: rounded to kronor. */
  readonly isSum: boolean;
  /** Of its rows, in the first column of amounts. */
  readonly sum: number;
}

/** Most digits of a class, a group or an account of Kommun-Bas: what an account has besides is the municipality's own. */
export const DIGITS_OF_GROUPS = 3;

/**
 * Finds accounts that are the beginning of others with amounts: headings of the list of accounts (class, group, account),
 * that stand with their sums among the accounts that they are sums of.
 *
 * @param amountsOf the amounts of a row, in each column; 0 for what cannot be read
 */
export function findSumAccounts(
  postings: readonly Posting[],
  amountsOf: (row: number) => readonly number[],
): readonly SumAccount[] {
  const rowsOf = new Map<string, Posting[]>();
  for (const posting of postings) {
    const rows = rowsOf.get(posting.account);
    if (rows === undefined) rowsOf.set(posting.account, [posting]);
    else rows.push(posting);
  }
  const accounts = [...rowsOf.keys()];
  const lengths = new Set(accounts.map(({ length }) => length));
  if (lengths.size < 2) return [];
  const beginnings = new Set(
    accounts.flatMap((account) =>
      [...lengths].filter((each) => each < account.length).map((each) => account.slice(0, each)),
    ),
  );
  const parents = accounts.filter((account) => beginnings.has(account));
  const sums = new Map(accounts.map((account) => [account, totals(rowsOf.get(account) ?? [], amountsOf)]));
  return parents.flatMap((account): SumAccount[] => {
    const own = sums.get(account) ?? [];
    const rows = rowsOf.get(account) ?? [];
    const below = accounts.filter(
      (each) => each !== account && each.startsWith(account) && !beginnings.has(each),
    );
    const isSum = own.every((amount, at) => {
      const children = below.map((each) => sums.get(each)?.[at] ?? 0);
      return Math.abs(amount - sumAmounts(children)) <= 1 + below.length / 2;
    });
    return own.some((amount) => amount !== 0) ? [{ account, rows, isSum, sum: own[0] ?? 0 }] : [];
  });
}

function totals(rows: readonly Posting[], amountsOf: (row: number) => readonly number[]): readonly number[] {
  const read = rows.map(({ row }) => amountsOf(row));
  return (read[0] ?? []).map((_, at) => sumAmounts(read.map((amounts) => amounts[at] ?? 0)));
}
