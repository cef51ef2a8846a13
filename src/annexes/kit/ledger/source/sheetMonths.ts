import { foldedText } from "../../../../workbook/grid/cellText";
import { sumAmounts } from "../../../../domain/sumAmounts";
import type { LedgerAsking } from "./ledgerAsking";
import type { LedgerTable } from "./ledgerTable";
import { namedPeriod } from "./namedPeriod";
import type { TableTime } from "./tableTime";

/** Months from 1, both included. */
export interface SheetMonths {
  readonly from: number;
  readonly to: number;
}

type Reach = "month" | "accumulated" | "wholeYear";

/** How the amounts of a sheet are read that is one of a year's months: how far those reach whose headings do not tell. */
export interface SheetReading {
  readonly months: SheetMonths;
  readonly actual: Reach;
  readonly budget: Reach;
}

type Timed = LedgerTable & { readonly time: TableTime | null };

interface NamedSheet<Table> {
  readonly table: Table;
  readonly year: number | null;
  readonly to: number;
}

/**
 * How tables are read of which each is of a month (a quarter, a tertial) of its own by the name of its sheet: "Jan", "2023-02",
 * "P03", "4". Whether their amounts are the month's or from January on, and whether a budget is the whole year's, is asked with what
 * the sizes suggest. Tables that are not such sheets are not in the map.
 */
export function sheetReadings<Table extends Timed>(
  tables: readonly Table[],
  asking: LedgerAsking,
): ReadonlyMap<Table, SheetReading> {
  const named = tables.flatMap((table): readonly NamedSheet<Table>[] => {
    const { year, to } = monthOfSheet(table.block.sheet.name);
    return to === null || table.time !== null ? [] : [{ table, year, to }];
  });
  const years = new Set(named.map(({ year }) => year));
  const groups = [...years].map((year) => named.filter((each) => each.year === year));
  const areMonths = groups.every((group) => areInTurn(group.map(({ to }) => to)));
  const [longest = []] = groups.toSorted((a, b) => b.length - a.length);
  if (longest.length < 2 || !areMonths) return new Map();
  const inOrder = longest.toSorted((a, b) => a.to - b.to);
  const actual = askedReach(inOrder, "actual", asking);
  const budget = askedReach(inOrder, "budget", asking, actual);
  const step = Math.min(...longest.map(({ to }) => to));
  return new Map(
    named.map(({ table, to }) => [table, { months: { from: to - step + 1, to }, actual, budget }]),
  );
}

/** "Jan", "2023-01", "1": a number alone is a month among sheets that are called so. */
function monthOfSheet(name: string): { readonly year: number | null; readonly to: number | null } {
  const text = foldedText(name);
  if (/^(?:0?[1-9]|1[0-2])$/.test(text)) return { year: null, to: Number(text) };
  return namedPeriod(text).period;
}

/** Each a month, or each as many months: 1, 2, 3 or 4, 8, 12. No two of the same. */
function areInTurn(ends: readonly number[]): boolean {
  const step = Math.min(...ends);
  const sorted = ends.toSorted((a, b) => a - b);
  return new Set(ends).size === ends.length && sorted.every((to, at) => at === 0 || to % step === 0);
}

/** How far the amounts of a kind reach whose headings do not tell; asked where there are any. */
function askedReach<Table extends Timed>(
  sheets: readonly NamedSheet<Table>[],
  kind: "actual" | "budget",
  asking: LedgerAsking,
  ofActual: Reach | null = null,
): Reach {
  const open = sheets.map(({ table }) => openColumn(table, kind));
  const [first, last] = [sheets[0], sheets.at(-1)];
  const column = open[0] ?? null;
  if (column === null || first === undefined || last === undefined || open.includes(null)) return "month";
  const costs = sheets.map(({ table }, at) => costOf(table, open[at] ?? column));
  const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 0);
  const areAlike = costs.every((cost) => Math.abs(cost - (costs[0] ?? 0)) < 1);
  const actualColumn = openColumn(first.table, "actual");
  const size = actualColumn === null ? NaN : (costs[0] ?? 0) / costOf(first.table, actualColumn);
  // Half-way, by ratio, between a month and the year; between one month and all of them.
  const isWholeYear = kind === "budget" && areAlike && size > Math.sqrt(12 / first.to);
  const isAccumulated = growth > Math.sqrt(last.to / first.to);
  const likely: Reach = isWholeYear ? "wholeYear" : isAccumulated ? "accumulated" : "month";
  // A budget that is read as the actual amounts beside it needs no question of its own.
  if (likely === ofActual) return likely;
  const choices = (
    ["month", "accumulated", ...(kind === "budget" ? (["wholeYear"] as const) : [])] as const
  ).map((reach) => ({ id: REACH_IDS[reach], reach, option: { code: "sheetReach", reach } as const }));
  const names = sheets.map(({ table }) => table.block.sheet.name);
  const detail = { code: "ledgerMonthSheets", sheets: names, kind } as const;
  const id = `ledgerMonthSheets:${kind}`;
  return asking.choose(id, detail, choices, REACH_IDS[likely], first.table.block, column)?.reach ?? likely;
}

const REACH_IDS: Readonly<Record<Reach, string>> = {
  month: "egen",
  accumulated: "ackumulerat",
  wholeYear: "helår",
};

/** The first column of a kind whose heading does not say how far it reaches. */
function openColumn({ columns, sheetKind }: LedgerTable, kind: "actual" | "budget"): number | null {
  const found = columns.find(({ amount }) => {
    if (amount === null || amount.period.span !== null || amount.period.isYearBefore) return false;
    return (amount.kind === "amount" ? (sheetKind ?? "actual") : amount.kind) === kind;
  });
  return found?.column ?? null;
}

function costOf({ postings, amountCells }: LedgerTable, column: number): number {
  const cells = amountCells(column);
  return Math.abs(
    sumAmounts(
      postings.filter(({ account }) => /^[4-7]/.test(account)).map(({ row }) => cells.read(row).value ?? 0),
    ),
  );
}
