import { kronorOf } from "../ore";
import type { ImportRemark } from "../importTable";
import type { Steps } from "../../workbook/port/steps";
import type { SieAmount } from "./sieBook";

/** Amounts that are sorted in one step: some milliseconds. */
const STEP = 5_000;

/**
 * The amounts of a year, each counted once. A row without objects is the account's whole amount of the month; rows with
 * objects are the same money, split: by one dimension, by another, or by several at once. For each account and month the
 * split that names most dimensions and comes to the whole is taken; else all splits together, if they do; else the finest,
 * and what is missing to the whole is kept in a row without objects. A whole that is not there is what the vouchers or the
 * splits come to.
 */
export function* onceCounted(
  amounts: readonly SieAmount[],
  remarks: ImportRemark[],
): Steps<readonly SieAmount[]> {
  const cells = new Map<string, SieAmount[]>();
  for (const [index, amount] of amounts.entries()) {
    const key = `${amount.period} ${amount.account}`;
    const cell = cells.get(key) ?? [];
    cells.set(key, cell);
    cell.push(amount);
    if (index % STEP === 0) yield;
  }
  const once: SieAmount[] = [];
  for (const cell of cells.values()) {
    for (const amount of ofCell(cell, remarks)) once.push(amount);
    if (once.length % STEP < cell.length) yield;
  }
  return once;
}

function ofCell(cell: readonly SieAmount[], remarks: ImportRemark[]): readonly SieAmount[] {
  const wholes = cell.filter(({ objects }) => objects.length === 0);
  const splits = splitsOf(cell);
  const [finest] = splits;
  if (finest === undefined) return wholes;
  // Without a whole nothing tells whether two splits are of the same money: the finest is.
  if (wholes.length === 0) return finest;
  const whole = sumOf(wholes);
  const complete = splits.find((split) => sumOf(split) === whole);
  if (complete !== undefined) return complete;
  const together = splits.flat();
  if (sumOf(together) === whole) return together;
  const onObjects = sumOf(finest);
  const [{ account, period }] = finest;
  remarks.push({
    code: "objectsDoNotAddUp",
    account,
    period,
    total: kronorOf(whole),
    onObjects: kronorOf(onObjects),
  });
  return [...finest, { account, period, objects: [], ore: whole - onObjects }];
}

type Split = readonly [SieAmount, ...SieAmount[]];

/** The rows with objects by which dimensions they name, those with most first. */
function splitsOf(cell: readonly SieAmount[]): readonly Split[] {
  const splits = new Map<string, [SieAmount, ...SieAmount[]]>();
  for (const amount of cell) {
    if (amount.objects.length === 0) continue;
    const dimensions = amount.objects.map(({ dimension }) => dimension).join(" ");
    const split = splits.get(dimensions);
    if (split === undefined) splits.set(dimensions, [amount]);
    else split.push(amount);
  }
  return [...splits.values()].sort(([a], [b]) => b.objects.length - a.objects.length);
}

function sumOf(amounts: readonly SieAmount[]): number {
  return amounts.reduce((sum, { ore }) => sum + ore, 0);
}
