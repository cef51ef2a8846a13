import { foldedText } from "../../../../workbook/grid/cellText";
import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import type { LedgerAsking } from "./ledgerAsking";
import type { LedgerColumn } from "./ledgerColumns";
import { meets, suppliesOf, type TimedTable } from "./amountSupply";
import { namedPeriod } from "./namedPeriod";

/** The periods that the actual amounts of a ledger may be read up to, the latest first. */
function actualPeriods(
  tables: readonly TimedTable[],
  followUp: LedgerPeriod | null,
): readonly LedgerPeriod[] {
  const found = new Map<string, LedgerPeriod>();
  const add = ({ year, month }: LedgerPeriod): void => void found.set(`${year}-${month}`, { year, month });
  const named = tables.flatMap(namedPeriods);
  // Columns without figures are passed over, unless all are.
  const filled = named.filter(({ hasFigures }) => hasFigures);
  for (const { period } of filled.length > 0 ? filled : named) add(period);
  for (const period of tables.flatMap(latestOfYears)) add(period);
  const all = [...found.values()].sort((a, b) => b.year * 100 + b.month - (a.year * 100 + a.month));
  if (followUp === null) return all;
  return all.filter(
    ({ year, month }) => year * 100 + month <= followUp.year * 100 + followUp.month || year < followUp.year,
  );
}

/** The periods that the headings of actual amounts name. */
function namedPeriods(
  table: TimedTable,
): readonly { readonly period: LedgerPeriod; readonly hasFigures: boolean }[] {
  if (table.time?.hasYears === true) return [];
  return table.columns.flatMap(({ column, amount }) => {
    const isActual =
      amount?.kind === "actual" || (amount?.kind === "amount" && (table.sheetKind ?? "actual") === "actual");
    if (amount === null || !isActual) return [];
    const { year, to, isYearBefore } = amount.period;
    const named = year ?? (isYearBefore ? null : table.sheetYear);
    if (named === null) return [];
    const month = to ?? table.sheetReading?.months.to ?? 12;
    return [{ period: { year: named, month }, hasFigures: holdsFigures(table, column) }];
  });
}

/** Figures that cannot be read are some, too. */
function holdsFigures(table: TimedTable, column: number): boolean {
  return table.postings.some(({ row }) => {
    const { value, problem } = table.amountCells(column).read(row);
    return value !== null || problem !== null;
  });
}

/** The last month of each year that has an actual amount other than zero. */
function latestOfYears(table: TimedTable): readonly LedgerPeriod[] {
  const { time } = table;
  if (time === null || !time.hasYears) return [];
  const latest = new Map<number, number>();
  for (const { column, amount } of table.columns) {
    if (amount === null || amount.kind === "budget" || amount.kind === "forecast") continue;
    const cells = table.amountCells(column);
    const actuals = table.kinds?.kinds.filter(({ heading }) => heading.kind === "actual") ?? null;
    for (const { row } of table.postings) {
      if (actuals?.every(({ condition }) => !meets(table, row, [condition])) === true) continue;
      const { year, month } = time.of(row);
      const end = month ?? 12;
      if (year === null || end <= (latest.get(year) ?? 0)) continue;
      if ((cells.read(row).value ?? 0) !== 0) latest.set(year, end);
    }
  }
  return [...latest].map(([year, month]) => ({ year, month }));
}

/** The period that the lines above a table name: "Period 202308", "Uppföljning per 2023-08-31". */
function periodAbove({ block: { sheet, headerRow } }: TimedTable): LedgerPeriod | null {
  const lines = sheet.values.slice(0, Math.max(0, headerRow - sheet.firstRow));
  for (const values of lines) {
    const line = foldedText(values.filter((value) => value !== "").join(" "));
    if (/utskri|urval|skapad|hämtad/.test(line)) continue;
    const { year, to } = namedPeriod(line).period;
    if (year !== null && to !== null) return { year, month: to };
  }
  return null;
}

export interface ChosenPeriod {
  /** Null where nothing at all tells the year. */
  readonly period: LedgerPeriod | null;
  /** The period that was asked for, where the ledger does not reach it. */
  readonly wanted: LedgerPeriod | null;
}

/**
 * The period that a ledger is read up to: the follow-up's, or the last one before it that the ledger has actual amounts of.
 * Where no follow-up tells: what the lines above the table say, else the last with actual amounts. Where the headings speak of a
 * part of the year without naming it, its last month is asked.
 */
export function choosePeriod(
  tables: readonly TimedTable[],
  followUp: LedgerPeriod | null,
  asking: LedgerAsking,
): ChosenPeriod {
  const hasActual = (period: LedgerPeriod): boolean =>
    suppliesOf(tables, { kind: "actual", isBefore: false, period, isOfYear: false }, period).some(
      ({ table, fit, columns }) =>
        fit !== "other" && (table.time !== null || columns.some(({ column }) => holdsFigures(table, column))),
    );
  if (followUp !== null) {
    if (hasActual(followUp)) return { period: followUp, wanted: null };
    const earlier = actualPeriods(tables, followUp).find(hasActual);
    return earlier === undefined ? { period: followUp, wanted: null } : { period: earlier, wanted: followUp };
  }
  const above = tables.map(periodAbove).find((period) => period !== null && hasActual(period));
  const all = actualPeriods(tables, null);
  const years = tables.flatMap((table) =>
    table.columns.flatMap(({ amount }) => (amount?.kind === "budget" ? (amount.period.year ?? []) : [])),
  );
  const isPlain = tables.some((table) =>
    table.columns.some(
      ({ amount }) => amount?.kind === "actual" && amount.period.year === null && !amount.period.isYearBefore,
    ),
  );
  const latestBudget = Math.max(0, ...years);
  const plain = isPlain && latestBudget > 0 && tables.every(({ time }) => time === null);
  if (above !== undefined && above !== null) return { period: above, wanted: null };
  const found = plain ? { year: latestBudget, month: 12 } : (all.find(hasActual) ?? all[0] ?? null);
  return { period: found === null ? null : askedMonth(tables, found, asking), wanted: null };
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * The column of actual amounts that is of a part of the year without naming it: its heading says so, or a forecast stands beside
 * it. Null where rows tell their time, or no column is.
 */
export function partWithoutName(
  tables: readonly TimedTable[],
  year: number | null,
): { readonly table: TimedTable; readonly column: LedgerColumn } | null {
  if (tables.some(({ time }) => time !== null)) return null;
  const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })));
  const actuals = columns.filter(({ column: { amount } }) => {
    if (amount?.kind !== "actual" || amount.period.isYearBefore || amount.period.to !== null) return false;
    return year === null || (amount.period.year ?? year) === year;
  });
  const named = actuals.find(({ column: { amount } }) => {
    const span = amount?.period.span ?? null;
    return span === "period" || span === "accumulated";
  });
  const hasForecast = columns.some(({ column: { amount } }) => amount?.kind === "forecast");
  return named ?? (hasForecast ? (actuals[0] ?? null) : null);
}

/** The period with the month that is answered, where the ledger is of a part of the year and does not say of which. */
function askedMonth(tables: readonly TimedTable[], period: LedgerPeriod, asking: LedgerAsking): LedgerPeriod {
  const part = period.month < 12 ? null : partWithoutName(tables, period.year);
  if (part === null) return period;
  const choices = MONTH_NUMBERS.map((month) => ({
    id: String(month),
    month,
    option: month === 12 ? ({ code: "wholeYear" } as const) : ({ code: "partOfYear", month } as const),
  }));
  const { heading, column } = part.column;
  const detail = { code: "ledgerPeriod", heading, year: String(period.year) } as const;
  const taken = asking.choose(`ledgerPeriod:${period.year}`, detail, choices, null, part.table.block, column);
  return taken === null ? period : { ...period, month: taken.month };
}
