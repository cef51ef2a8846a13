import type { Steps } from "../../workbook/port/steps";
import type { ImportRemark } from "../importTable";
import { kronorOf } from "../ore";
import { onceCounted } from "./onceCounted";
import type { SieAmount, SieBook } from "./sieBook";

/**
 * The actual amounts of a year. #RES, #PSALDO and #TRANS say the same money three times over: the balances of the periods
 * are taken, or the vouchers where only these name objects or there are no balances, or the year's result where there is
 * nothing else. The others are what it is checked against. Vouchers are of the file's own year, 0.
 */
export function* actualsOf(book: SieBook, year: number, end: string): Steps<readonly SieAmount[]> {
  const balances = yield* onceCounted(book.balances.get(year) ?? [], book.remarks);
  const vouchers = year === 0 ? book.vouchers : [];
  const areVouchersFiner = dimensionsIn(vouchers) > dimensionsIn(balances);
  if (balances.length > 0 && vouchers.length > 0) compareVouchers(balances, vouchers, book.remarks);
  yield;
  const amounts = balances.length === 0 ? vouchers : areVouchersFiner ? split(balances, vouchers) : balances;
  const results = book.results.get(year);
  if (amounts.length > 0) {
    yield;
    compareResults(amounts, results ?? new Map(), end, book.remarks);
    return amounts;
  }
  if (results === undefined) return [];
  book.remarks.push({ code: "withoutPeriods", year: end.slice(0, 4) });
  return [...results].map(([account, ore]) => ({ account, period: end.slice(0, 6), objects: [], ore }));
}

function dimensionsIn(amounts: readonly SieAmount[]): number {
  return amounts.reduce((most, { objects }) => Math.max(most, objects.length), 0);
}

/** Balances by account and month, split as the vouchers are. */
function split(balances: readonly SieAmount[], vouchers: readonly SieAmount[]): readonly SieAmount[] {
  const rest = byCell(balances);
  const known = vouchers.filter((voucher) => {
    const cell = rest.get(cellOf(voucher));
    if (cell === undefined) return false;
    rest.set(cellOf(voucher), { ...cell, ore: cell.ore - voucher.ore });
    return true;
  });
  return [...known, ...[...rest.values()].filter(({ ore }) => ore !== 0)];
}

function compareVouchers(
  balances: readonly SieAmount[],
  vouchers: readonly SieAmount[],
  remarks: ImportRemark[],
): void {
  const said = byCell(balances);
  const booked = byCell(vouchers);
  for (const [cell, { account, period }] of new Map([...said, ...booked])) {
    const balance = said.get(cell)?.ore ?? 0;
    const sum = booked.get(cell)?.ore ?? 0;
    if (sum === balance) continue;
    remarks.push({
      code: "vouchersDiffer",
      account,
      period,
      balance: kronorOf(balance),
      vouchers: kronorOf(sum),
    });
  }
}

/** #RES is of the whole year, or up to #OMFATTN: of all that the file has of the account. */
function compareResults(
  amounts: readonly SieAmount[],
  results: ReadonlyMap<string, number>,
  end: string,
  remarks: ImportRemark[],
): void {
  const sums = new Map<string, number>();
  for (const { account, ore } of amounts) sums.set(account, (sums.get(account) ?? 0) + ore);
  for (const [account, said] of results) {
    const summed = sums.get(account) ?? 0;
    if (summed === said) continue;
    const year = end.slice(0, 4);
    remarks.push({ code: "resultDiffers", account, year, said: kronorOf(said), summed: kronorOf(summed) });
  }
}

function cellOf({ account, period }: SieAmount): string {
  return `${period} ${account}`;
}

/** One amount for each account and month, without objects. */
function byCell(amounts: readonly SieAmount[]): Map<string, SieAmount> {
  const cells = new Map<string, SieAmount>();
  for (const amount of amounts) {
    const cell = cellOf(amount);
    const { account, period } = amount;
    cells.set(cell, { account, period, objects: [], ore: (cells.get(cell)?.ore ?? 0) + amount.ore });
  }
  return cells;
}
