import { sumAmounts } from "../../../../domain/sumAmounts";
import { groupInOrder } from "../../../../domain/groupInOrder";
import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import { columnName } from "../../../../workbook/grid/cellAddress";
import { cellAt } from "../../../../workbook/grid/snapshot";
import type { AmountHeading } from "./amountHeading";
import { saysPeriod } from "./namedPeriod";
import type { RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import type { SheetMonths, SheetReading } from "./sheetMonths";
import { BUDGET_VERSIONS, type TableKinds } from "./tableKinds";
import { entrySide } from "./ledgerColumns";
import { conditionOf, type TableTime } from "./tableTime";

/** A table with what its rows say of time and kind. */
export interface TimedTable extends LedgerTable {
  readonly time: TableTime | null;
  readonly kinds: TableKinds | null;
  /** How its amounts are read where there is a sheet for each month of the year; null where there is not. */
  readonly sheetReading: SheetReading | null;
}

/** An amount that an annex needs: actual, budget or forecast, up to the month of a year. */
export interface Need {
  readonly kind: "actual" | "budget" | "forecast";
  readonly isBefore: boolean;
  readonly period: LedgerPeriod;
  /** Whether it is of the whole year, beside what is followed up, which is a part of it. */
  readonly isOfYear: boolean;
}

interface SupplyColumn {
  readonly column: number;
  readonly heading: string;
  readonly factor: number;
  /** The rows on which it counts, besides those of the supply; null for all. */
  readonly only: RowCondition | null;
}

/** The columns of a table that give an amount. */
export interface Supply {
  readonly table: TimedTable;
  readonly columns: readonly SupplyColumn[];
  readonly conditions: readonly RowCondition[];
  /** "exact": of the period that is asked for; "open": the heading does not tell; "other": of another part of the year. */
  readonly fit: "exact" | "open" | "other";
  /** Unique among those of its table: its column, or the text of its rows. */
  readonly name: string;
  /** Of several that are exact the lowest counts. */
  readonly rank: number;
  readonly version: AmountHeading["version"];
  /** Whether the heading says nothing at all of time. */
  readonly isBare: boolean;
  readonly isMonths: boolean;
  readonly joins: Series["joins"];
  /** The months of the year that the table's sheet is of, where each sheet is of its own; null where that is all. */
  readonly ofSheet: SheetMonths | null;
  /** Of several forecasts the highest is the latest. */
  readonly turn: number;
}

/** Columns of amounts that belong together: one, a debit with its credit, or income with costs. */
interface Series {
  /** Tells it apart from the others of its table: its column, or the text of its rows. */
  readonly name: string;
  readonly heading: AmountHeading;
  readonly columns: readonly SupplyColumn[];
  /** The rows that are of the kind. */
  readonly conditions: readonly RowCondition[];
  readonly joins: "debitCredit" | "sides" | null;
}

/**
 * The columns of a table that give an amount of a period, each with how it fits.
 *
 * @param followUp the period that is followed up: that of columns which name none
 */
export function supplies(table: TimedTable, need: Need, followUp: LedgerPeriod): readonly Supply[] {
  const fitting = seriesOf(table).filter((each) => isOfKind(each, table, need));
  const runs = monthRuns(fitting, table, need, followUp);
  const single = fitting
    .filter((each) => !runs.some((run) => run.members.includes(each)))
    .flatMap((each): Supply[] => {
      const found = fitOf(each, fitting, table, need, followUp);
      if (found === null) return [];
      const { fit, rank, conditions } = found;
      return [
        {
          table,
          columns: each.columns,
          conditions: [...each.conditions, ...conditions],
          fit,
          rank: rank + 10 * BUDGET_VERSIONS.indexOf(each.heading.version),
          name: each.name,
          version: each.heading.version,
          isBare: !saysPeriod(each.heading.period),
          isMonths: false,
          joins: each.joins,
          ofSheet: found.ofSheet ?? null,
          turn: turnOf(each.heading),
        },
      ];
    });
  const summed = runs.flatMap((run): Supply[] => {
    if (run.year !== need.period.year) return [];
    const months = run.members.filter(({ heading }) => (heading.period.to ?? 13) <= need.period.month);
    const [first] = run.members;
    if (first === undefined || months.at(-1)?.heading.period.to !== need.period.month) return [];
    const { time } = table;
    if (time !== null && !hasRows(first, table, time, run.year, 12)) return [];
    const ofYear = time === null ? [] : time.conditions(run.year, 1, 12);
    const columns = months.flatMap(({ columns: each }) => each);
    return [
      {
        table,
        columns,
        conditions: [...first.conditions, ...ofYear],
        fit: "exact",
        name: first.conditions.length > 0 ? first.name : columnName(columns[0]?.column ?? 0),
        rank: 8 + 10 * BUDGET_VERSIONS.indexOf(first.heading.version),
        version: first.heading.version,
        isBare: false,
        isMonths: true,
        joins: first.joins,
        ofSheet: null,
        turn: LATEST,
      },
    ];
  });
  return [...single, ...summed];
}

/** A forecast that does not say when it was made, or which one it is, is the latest. */
const LATEST = 100;

/** "Prognos apr" was made before "Prognos aug", "Prognos 1" before "Prognos 2", and "Förra prognosen" before the others. */
function turnOf({ kind, forecast, period }: AmountHeading): number {
  if (kind !== "forecast") return LATEST;
  if (forecast === "former") return -1;
  return forecast ?? (period.span === "wholeYear" || period.to === 12 ? null : period.to) ?? LATEST;
}

/** The series of a table: of one whose rows tell their kind, one for each kind of each column that does not tell its own. */
function seriesOf(table: TimedTable): readonly Series[] {
  const columns = columnSeries(table);
  if (table.kinds === null) return columns;
  const { kinds } = table.kinds;
  return columns.flatMap((each): readonly Series[] => {
    if (each.heading.kind !== "amount" && each.heading.kind !== "actual") return [each];
    return kinds.map(({ name, heading, condition }) => ({
      ...each,
      name,
      heading: saysPeriod(heading.period) ? heading : { ...heading, period: each.heading.period },
      conditions: [condition],
    }));
  });
}

function columnSeries(table: LedgerTable): readonly Series[] {
  const amounts = table.columns.flatMap(({ column, heading, amount }) =>
    amount === null ? [] : [{ column, heading, amount }],
  );
  const [debit] = amounts.filter(({ amount }) => amount.kind === "debit");
  const [credit] = amounts.filter(({ amount }) => amount.kind === "credit");
  const plain = amounts.filter(({ amount }) => amount.kind !== "debit" && amount.kind !== "credit");
  const whole = plain.filter(({ amount }) => amount.side === null);
  const series = [
    ...whole.map(({ column, heading, amount }): Series => ({
      name: columnName(column),
      heading: amount,
      columns: bySign(table, { column, heading, factor: 1, only: null }),
      conditions: [],
      joins: null,
    })),
    ...sidesJoined(
      table,
      plain.filter(({ amount }) => amount.side !== null),
    ),
  ];
  if (debit === undefined || credit === undefined) return series;
  return [
    {
      name: columnName(credit.column),
      heading: { ...debit.amount, kind: "amount" },
      columns: [
        {
          column: credit.column,
          heading: credit.heading,
          factor: isNegative(table, credit.column) ? -1 : 1,
          only: null,
        },
        { column: debit.column, heading: debit.heading, factor: -1, only: null },
      ],
      conditions: [],
      joins: "debitCredit",
    },
    // "Saldo" beside them is their difference.
    ...series.filter(({ heading }) => heading.kind !== "amount"),
  ];
}

/** An amount without signs beside a column of "D" and "K" counts as plus where it is credit, and as minus where it is debit. */
function bySign(table: LedgerTable, column: SupplyColumn): readonly SupplyColumn[] {
  const sign = table.columns.find(({ field }) => field === "sign");
  const cells = table.amountCells(column.column);
  if (sign === undefined || table.postings.some(({ row }) => (cells.read(row).value ?? 0) < 0))
    return [column];
  const known = new Map([...table.values.of(sign.column).keys()].map((value) => [value, entrySide(value)]));
  return (["credit", "debit"] as const).map((side) => ({
    ...column,
    factor: side === "credit" ? 1 : -1,
    only: conditionOf(sign.column, known, (each) => each === side),
  }));
}

interface AmountColumn {
  readonly column: number;
  readonly heading: string;
  readonly amount: AmountHeading;
}

/**
 * Income and costs in columns of their own, of the same kind and time, are one amount: income counts as plus and costs as minus,
 * whatever signs the columns have. One without the other is none.
 */
function sidesJoined(table: LedgerTable, columns: readonly AmountColumn[]): readonly Series[] {
  const keyOf = ({ amount }: AmountColumn): string => JSON.stringify({ ...amount, side: null });
  return [...groupInOrder(columns, keyOf).values()].flatMap((group): readonly Series[] => {
    const [income, ...otherIncome] = group.filter(({ amount }) => amount.side === "income");
    const [cost, ...otherCosts] = group.filter(({ amount }) => amount.side === "cost");
    if (income === undefined || cost === undefined || otherIncome.length + otherCosts.length > 0) return [];
    const part = ({ column, heading }: AmountColumn, isTurned: boolean): SupplyColumn => ({
      column,
      heading,
      factor: isTurned ? -1 : 1,
      only: null,
    });
    return [
      {
        name: columnName(income.column),
        heading: { ...income.amount, side: null },
        columns: [
          part(income, isNegative(table, income.column)),
          part(cost, !isNegative(table, cost.column)),
        ],
        conditions: [],
        joins: "sides",
      },
    ];
  });
}

/** By their sum. Some systems write credit with a minus, though it has a column of its own. */
function isNegative(table: LedgerTable, column: number): boolean {
  const cells = table.amountCells(column);
  return table.postings.reduce((sum, { row }) => sum + (cells.read(row).value ?? 0), 0) < 0;
}

function isOfKind({ heading }: Series, table: TimedTable, need: Need): boolean {
  return (heading.kind === "amount" ? (table.sheetKind ?? "actual") : heading.kind) === need.kind;
}

interface Run {
  readonly year: number;
  readonly members: readonly Series[];
}

/**
 * Columns of months, quarters or other parts of one year that follow each other from January on: of months at least three, of
 * forecasts all twelve, for else they tell when each was made. Where the rows tell their years the columns are of each; where they
 * tell their kinds, there is a run of each kind.
 */
function monthRuns(
  fitting: readonly Series[],
  table: TimedTable,
  { kind, period: wanted }: Need,
  followUp: LedgerPeriod,
): readonly Run[] {
  if (table.time?.hasMonths === true) return [];
  const byYear = new Map<string, { readonly year: number; readonly members: Series[] }>();
  for (const each of fitting) {
    const { to, span } = each.heading.period;
    if (to === null || span === "accumulated") continue;
    const isOfRows =
      table.time !== null && each.heading.period.year === null && !each.heading.period.isYearBefore;
    const year = isOfRows ? wanted.year : yearOf(each, table, followUp);
    const key = `${year} ${each.conditions.length > 0 ? each.name : ""}`;
    const run = byYear.get(key) ?? { year, members: [] };
    run.members.push(each);
    byYear.set(key, run);
  }
  return [...byYear.values()].flatMap(({ year, members }) => {
    const months = inTurn(members.filter(({ heading: { period } }) => firstMonth(period) === period.to));
    const least = kind === "forecast" ? 12 : 3;
    if (months !== null && months.length >= least) return [{ year, members: months }];
    const parts = kind === "forecast" ? null : inTurn(members);
    return parts !== null && parts.length > 1 ? [{ year, members: parts }] : [];
  });
}

function firstMonth({ from, to }: AmountHeading["period"]): number | null {
  return from ?? to;
}

/** Series of which each begins where the one before ends, the first in January; null where they do not. */
function inTurn(members: readonly Series[]): readonly Series[] | null {
  const sorted = members.toSorted((a, b) => (a.heading.period.to ?? 0) - (b.heading.period.to ?? 0));
  const areInTurn = sorted.every(
    ({ heading: { period } }, at) => firstMonth(period) === (sorted[at - 1]?.heading.period.to ?? 0) + 1,
  );
  return areInTurn ? sorted : null;
}

function yearOf({ heading: { period } }: Series, table: TimedTable, followUp: LedgerPeriod): number {
  return period.year ?? (period.isYearBefore ? followUp.year - 1 : (table.sheetYear ?? followUp.year));
}

interface Fit {
  readonly fit: Supply["fit"];
  readonly rank: number;
  readonly conditions: readonly RowCondition[];
  readonly ofSheet?: SheetMonths;
}

function fitOf(
  series: Series,
  all: readonly Series[],
  table: TimedTable,
  need: Need,
  followUp: LedgerPeriod,
): Fit | null {
  const { time } = table;
  const { period } = series.heading;
  const { year, month } = need.period;
  if (time === null) {
    if (yearOf(series, table, followUp) !== year) return null;
    if (table.sheetReading !== null) return sheetFit(series, all, table.sheetReading, need, followUp);
    return { ...columnFit(series, all, need, followUp), conditions: [] };
  }
  if (period.year !== null && period.year !== year) return null;
  if (period.isYearBefore !== need.isBefore && (period.isYearBefore || !time.hasYears)) return null;
  // The amounts of the year before in a column of their own stand on this year's rows.
  const rowYear = period.isYearBefore ? followUp.year : year;
  if (!time.hasYears && !period.isYearBefore && rowYear !== (table.sheetYear ?? followUp.year)) return null;
  if (!hasRows(series, table, time, rowYear, month)) return null;
  if (!time.hasMonths)
    return { ...columnFit(series, all, need, followUp), conditions: time.conditions(rowYear, 1, 12) };
  if (need.isOfYear) return yearOfRows(series, table, time, need.kind, rowYear, followUp);
  if (period.span === "wholeYear") return { fit: "other", rank: 0, conditions: [] };
  const from = period.span === "accumulated" ? month : 1;
  const conditions = time.conditions(rowYear, from, month);
  const isAtOnce =
    need.kind === "budget" && month < 12 && monthsOf(series, table, time, rowYear).length === 1;
  return { fit: isAtOnce ? "other" : "exact", rank: period.span === "accumulated" ? 1 : 0, conditions };
}

/**
 * The whole year by rows that tell their months: all of them, where they are of the whole year. Amounts that stand on one month
 * were entered at once; else they reach December, and of a forecast there is one for each month, for two would be two forecasts.
 * The year before is not asked for: rows have it wherever they have the part of it that is compared.
 */
function yearOfRows(
  series: Series,
  table: TimedTable,
  time: TableTime,
  kind: Need["kind"],
  year: number,
  followUp: LedgerPeriod,
): Fit {
  const months = monthsOf(series, table, time, year);
  // What stands on one month beside actual amounts of that month alone may be of the month.
  const isAtOnce = months.length === 1 && followUp.month > 1;
  const isWhole = kind === "forecast" ? months.length === 12 : months.includes(12);
  const isRepeated = series.heading.period.span !== null && !isAtOnce;
  if (kind === "actual" || isRepeated || !(isAtOnce || isWhole))
    return { fit: "other", rank: 0, conditions: [] };
  return { fit: "exact", rank: 0, conditions: time.conditions(year, 1, 12) };
}

/** The kronor of a supply on a row, in its own unit and signs. */
export function suppliedOn({ table, columns, conditions }: Supply, row: number): number {
  if (!meets(table, row, conditions)) return 0;
  return sumAmounts(
    columns
      .filter(({ only }) => only === null || meets(table, row, [only]))
      .map(({ column, factor }) => factor * (table.amountCells(column).read(row).value ?? 0)),
  );
}

export function meets(table: LedgerTable, row: number, conditions: readonly RowCondition[]): boolean {
  const { sheet } = table.block;
  return conditions.every(({ column, accepts }) => accepts(cellAt(sheet, row, column).value));
}

/** Whether some row of a series is of a part of a year at all. */
function hasRows(
  { conditions }: Series,
  table: TimedTable,
  time: TableTime,
  year: number,
  to: number,
): boolean {
  return table.postings.some(({ row }) => {
    if (!meets(table, row, conditions)) return false;
    const at = time.of(row);
    return (at.year === null || at.year === year) && (at.month === null || at.month <= to);
  });
}

/** The months of a year that hold what is not zero; null for rows without one. A budget of the year may be entered at once, on one. */
function monthsOf(
  { columns, conditions }: Series,
  table: TimedTable,
  time: TableTime,
  year: number,
): readonly (number | null)[] {
  const months = new Set<number | null>();
  for (const { row } of table.postings) {
    const at = time.of(row);
    if ((at.year !== null && at.year !== year) || months.has(at.month)) continue;
    if (!meets(table, row, conditions)) continue;
    const isThere = columns.some(({ column }) => {
      const { value } = cellAt(table.block.sheet, row, column);
      return value !== "" && value !== 0;
    });
    if (isThere) months.add(at.month);
  }
  return [...months];
}

/** Amounts of the whole year count from the sheet of the month that is followed up; all others are of the sheet's own months. */
function sheetFit(
  series: Series,
  all: readonly Series[],
  reading: SheetReading,
  need: Need,
  followUp: LedgerPeriod,
): Fit | null {
  const { months } = reading;
  const { period } = series.heading;
  const span = period.span ?? (need.kind === "budget" ? reading.budget : reading.actual);
  const isOfYear =
    need.kind === "forecast" || span === "wholeYear" || (period.to !== null && period.to !== months.to);
  if (isOfYear) {
    if (months.to !== followUp.month) return null;
    const asSaid = { ...series, heading: { ...series.heading, period: { ...period, span } } };
    return { ...columnFit(asSaid, all, need, followUp), conditions: [] };
  }
  if (need.isOfYear) return null;
  const from = span === "accumulated" ? 1 : months.from;
  const fits = span === "accumulated" ? months.to === need.period.month : months.to <= need.period.month;
  const beside = all.some(({ heading: other }) => isAccumulatedLike(other, series.heading));
  // Of the month and accumulated beside each other the accumulated alone is enough.
  if (!fits || (span !== "accumulated" && beside)) return null;
  return { fit: "exact", rank: 0, conditions: [], ofSheet: { from, to: months.to } };
}

/**
 * The supplies of all tables. Sheets of single months are an amount where they are all there, from January to the month that is
 * asked for.
 */
export function suppliesOf(
  tables: readonly TimedTable[],
  need: Need,
  followUp: LedgerPeriod,
): readonly Supply[] {
  const all = tables.flatMap((table) => supplies(table, need, followUp));
  const covered = new Set(
    all.flatMap(({ ofSheet }) =>
      ofSheet === null
        ? []
        : Array.from({ length: ofSheet.to - ofSheet.from + 1 }, (_, at) => ofSheet.from + at),
    ),
  );
  return covered.size === need.period.month ? all : all.filter(({ ofSheet }) => ofSheet === null);
}

function columnFit(
  series: Series,
  all: readonly Series[],
  need: Need,
  followUp: LedgerPeriod,
): Pick<Fit, "fit" | "rank"> {
  if (!need.isOfYear) return spanFit(series, all, need.period.month);
  return need.kind === "forecast" ? forecastFit(series, followUp) : wholeYearFit(series);
}

/** Whether a column is of the whole year: one that names the year alone may be. */
function wholeYearFit({ heading: { period } }: Series): Pick<Fit, "fit" | "rank"> {
  const { from, to, span, year } = period;
  if (to !== null) return { fit: to === 12 && from === 1 ? "exact" : "other", rank: 3 };
  if (span === "wholeYear") return { fit: "exact", rank: 0 };
  return { fit: span === null ? "open" : "other", rank: year === null ? 2 : 1 };
}

/** A forecast is of the whole year; a month or a part of the year says when it was made: "Prognos aug", "Prognos T2". */
function forecastFit({ heading: { period } }: Series, followUp: LedgerPeriod): Pick<Fit, "fit" | "rank"> {
  const { from, to, part } = period;
  const isRange = from !== null && to !== 12 && part === null;
  const isLater = to !== null && to !== 12 && to > followUp.month;
  return { fit: isRange || isLater ? "other" : "exact", rank: 0 };
}

/** How far a column reaches, by its heading. */
function spanFit({ heading }: Series, all: readonly Series[], month: number): Pick<Fit, "fit" | "rank"> {
  const { from, to, span, year } = heading.period;
  const isWhole = month === 12;
  const isBesideRange = all.some(({ heading: { kind, period } }) => {
    const isRange = period.from === 1 && period.to === to && to !== 1;
    return kind === heading.kind && isRange && (period.year ?? year) === (year ?? period.year);
  });
  // "Utfall aug" beside "Utfall jan–aug" is of the month.
  if (to !== null && from === null && isBesideRange) return { fit: "other", rank: 9 };
  if (to !== null)
    return { fit: to === month && (from ?? 1) === 1 ? "exact" : "other", rank: isWhole ? 3 : 0 };
  switch (span) {
    case "wholeYear":
      return { fit: isWhole ? "exact" : "other", rank: 0 };
    case "accumulated":
      return { fit: "exact", rank: isWhole ? 4 : 1 };
    case "month":
      return { fit: "other", rank: 9 };
    case "period": {
      const besideAccumulated = all.some(({ heading: other }) => isAccumulatedLike(other, heading));
      return { fit: besideAccumulated ? "other" : "exact", rank: isWhole ? 5 : 2 };
    }
    case null: {
      // Beside what is accumulated a column that says nothing is of the month.
      const isOfMonth = year === null && all.some(({ heading: other }) => isAccumulatedLike(other, heading));
      if (isOfMonth) return { fit: "other", rank: 9 };
      return { fit: isWhole ? "exact" : "open", rank: year === null ? 2 : 1 };
    }
  }
}

function isAccumulatedLike(other: AmountHeading, { kind, period }: AmountHeading): boolean {
  return (
    other.kind === kind &&
    other.period.span === "accumulated" &&
    other.period.isYearBefore === period.isYearBefore
  );
}
