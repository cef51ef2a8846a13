import type { LedgerPeriod } from "../../../../workbook/issues/ledgerIssue";
import { columnName } from "../../../../workbook/grid/cellAddress";
import { cellAt } from "../../../../workbook/grid/snapshot";
import type { AmountHeading } from "./amountHeading";
import { saysPeriod } from "./namedPeriod";
import type { RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import { BUDGET_VERSIONS, type TableKinds } from "./tableKinds";
import type { TableTime } from "./tableTime";

/** A table with what its rows say of time and kind. */
export interface TimedTable extends LedgerTable {
  readonly time: TableTime | null;
  readonly kinds: TableKinds | null;
}

/** What an annex asks for: actual or budget, up to the month of a year. */
export interface Need {
  readonly kind: "actual" | "budget" | "forecast";
  readonly isBefore: boolean;
  readonly period: LedgerPeriod;
}

interface SupplyColumn {
  readonly column: number;
  readonly heading: string;
  readonly factor: number;
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
  readonly isDebitCredit: boolean;
}

/** Columns of amounts that belong together: one, or a debit with its credit. */
interface Series {
  /** Tells it apart from the others of its table: its column, or the text of its rows. */
  readonly name: string;
  readonly heading: AmountHeading;
  readonly columns: readonly SupplyColumn[];
  /** The rows that are of the kind. */
  readonly conditions: readonly RowCondition[];
  readonly isDebitCredit: boolean;
}

/**
 * The columns of a table that give an amount of a period, each with how it fits.
 *
 * @param followUp the period that is followed up: that of columns which name none
 */
export function supplies(table: TimedTable, need: Need, followUp: LedgerPeriod): readonly Supply[] {
  const fitting = seriesOf(table).filter((each) => isOfKind(each, table, need));
  const runs = monthRuns(fitting, table, followUp);
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
          isDebitCredit: each.isDebitCredit,
        },
      ];
    });
  const summed = runs.flatMap((run): Supply[] => {
    if (run.year !== need.period.year) return [];
    const months = run.members.filter(({ heading }) => (heading.period.to ?? 13) <= need.period.month);
    if (months.length < need.period.month) return [];
    const columns = months.flatMap(({ columns: each }) => each);
    return [
      {
        table,
        columns,
        conditions: [],
        fit: "exact",
        name: columnName(columns[0]?.column ?? 0),
        rank: 8,
        version: run.members[0]?.heading.version ?? null,
        isBare: false,
        isMonths: true,
        isDebitCredit: false,
      },
    ];
  });
  return [...single, ...summed];
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
  const series = plain.map(({ column, heading, amount }): Series => ({
    name: columnName(column),
    heading: amount,
    columns: [{ column, heading, factor: 1 }],
    conditions: [],
    isDebitCredit: false,
  }));
  if (debit === undefined || credit === undefined) return series;
  return [
    {
      name: columnName(credit.column),
      heading: { ...debit.amount, kind: "amount" },
      columns: [
        { column: credit.column, heading: credit.heading, factor: isNegative(table, credit.column) ? -1 : 1 },
        { column: debit.column, heading: debit.heading, factor: -1 },
      ],
      conditions: [],
      isDebitCredit: true,
    },
    // "Saldo" beside them is their difference.
    ...series.filter(({ heading }) => heading.kind !== "amount"),
  ];
}

/** Some systems write credit with a minus, though it has a column of its own. */
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

/** Columns of single months: at least three, from January on, of one year. */
function monthRuns(fitting: readonly Series[], table: TimedTable, followUp: LedgerPeriod): readonly Run[] {
  const byYear = new Map<number, Series[]>();
  for (const each of fitting) {
    const { from, to, span } = each.heading.period;
    const isMonth = to !== null && (from === null || from === to) && span !== "accumulated";
    if (!isMonth || each.conditions.length > 0) continue;
    const year = yearOf(each, table, followUp);
    byYear.set(year, [...(byYear.get(year) ?? []), each]);
  }
  return [...byYear].flatMap(([year, members]) => {
    const months = new Set(members.map(({ heading }) => heading.period.to));
    const areInTurn = Array.from({ length: months.size }, (_, at) => at + 1).every((month) =>
      months.has(month),
    );
    return months.size >= 3 && areInTurn && months.size === members.length ? [{ year, members }] : [];
  });
}

function yearOf({ heading: { period } }: Series, table: TimedTable, followUp: LedgerPeriod): number {
  return period.year ?? (period.isYearBefore ? followUp.year - 1 : (table.sheetYear ?? followUp.year));
}

interface Fit {
  readonly fit: Supply["fit"];
  readonly rank: number;
  readonly conditions: readonly RowCondition[];
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
    return { ...spanFit(series, all, month), conditions: [] };
  }
  if (period.year !== null && period.year !== year) return null;
  if (period.isYearBefore !== need.isBefore && (period.isYearBefore || !time.hasYears)) return null;
  // The amounts of the year before in a column of their own stand on this year's rows.
  const rowYear = period.isYearBefore ? followUp.year : year;
  if (!time.hasYears && !period.isYearBefore && rowYear !== (table.sheetYear ?? followUp.year)) return null;
  if (!hasRows(series, table, time, rowYear, month)) return null;
  if (!time.hasMonths) return { ...spanFit(series, all, month), conditions: time.conditions(rowYear, 1, 12) };
  if (period.span === "wholeYear") return { fit: "other", rank: 0, conditions: [] };
  const from = period.span === "accumulated" ? month : 1;
  const conditions = time.conditions(rowYear, from, month);
  const isAtOnce = need.kind === "budget" && month < 12 && isOfOneMonth(series, table, time, rowYear);
  return { fit: isAtOnce ? "other" : "exact", rank: period.span === "accumulated" ? 1 : 0, conditions };
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

/** Whether all that is not zero of a year stands on one month: a budget of the year that was entered at once. */
function isOfOneMonth(
  { columns, conditions }: Series,
  table: TimedTable,
  time: TableTime,
  year: number,
): boolean {
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
    if (months.size > 1) return false;
  }
  return months.size === 1;
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
