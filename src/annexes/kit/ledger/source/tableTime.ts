import { dateToSerial, isDateSerial, lastDayOfMonth } from "../../../../workbook/cells/decodeDate";
import { plainText } from "../../../../workbook/grid/cellText";
import { cellAt, type CellValue } from "../../../../workbook/grid/snapshot";
import type { DataRemarks } from "../../source/dataRemarks";
import type { LedgerColumn } from "./ledgerColumns";
import type { RowCondition } from "./ledgerSource";
import type { LedgerTable } from "./ledgerTable";
import { timeOfCell, type RowTime } from "./rowTimes";

/** When the rows of a table are of. */
export interface TableTime {
  /** Whether the rows tell their months, and not only their years. */
  readonly hasMonths: boolean;
  readonly hasYears: boolean;
  readonly heading: string;
  of(row: number): RowTime;
  /** The rows of some months of a year; of a table without years, of some months. */
  conditions(year: number, from: number, to: number): readonly RowCondition[];
}

type TimeField = "period" | "month" | "year" | "date";

/** "unreadable", with an error, where some cell cannot be read; null where the rows say nothing of time. */
export function readTableTime(table: LedgerTable, remarks: DataRemarks): TableTime | "unreadable" | null {
  const columns = timeColumns(table);
  const read = columns.map(({ column, heading, field }) => {
    const times = new Map<CellValue, RowTime>();
    const unknown: string[] = [];
    for (const value of table.values.of(column).keys()) {
      const time = timeOfCell(value, field);
      if (time === null) unknown.push(plainText(value));
      else times.set(value, time);
    }
    const isEmpty = table.postings.find(
      ({ row }) => plainText(cellAt(table.block.sheet, row, column).value) === "",
    );
    if (isEmpty !== undefined && times.size > 0) unknown.push("");
    if (unknown.length > 0)
      remarks.report(isEmpty?.row ?? table.block.headerRow, column, "error", {
        code: "ledgerCellsUnknown",
        heading,
        values: unknown,
      });
    return { column, heading, times, isWhole: unknown.length === 0 };
  });
  if (read.some(({ isWhole }) => !isWhole)) return "unreadable";
  const [first] = read;
  if (first === undefined) return null;
  const timeOf = (row: number): RowTime => {
    let [year, month]: [number | null, number | null] = [null, null];
    for (const { column, times } of read) {
      const time = times.get(cellAt(table.block.sheet, row, column).value);
      year ??= time?.year ?? null;
      month ??= time?.month ?? null;
    }
    return { year, month };
  };
  const all = read.flatMap(({ times }) => [...times.values()]);
  return {
    hasMonths: all.some(({ month }) => month !== null),
    hasYears: all.some(({ year }) => year !== null),
    heading: first.heading,
    of: timeOf,
    conditions: (year, from, to) =>
      read.map(({ column, times }) => {
        const condition = conditionOf(column, times, (time) => {
          const isYear = time.year === null || time.year === year;
          return isYear && (time.month === null || (time.month >= from && time.month <= to));
        });
        const limits = limitsOf([...times.keys()], year, from, to);
        return limits === null ? condition : { ...condition, alternatives: [limits] };
      }),
  };
}

/** The columns that tell time, a column of periods before one of dates; years beside them where these tell none. */
function timeColumns({
  columns,
  values,
}: LedgerTable): readonly (LedgerColumn & { readonly field: TimeField })[] {
  const of = (field: TimeField): (LedgerColumn & { readonly field: TimeField }) | null => {
    const filled = columns.filter((column) => column.field === field && values.of(column.column).size > 0);
    const chosen = filled.find(({ heading }) => /bokf|redov/i.test(heading)) ?? filled[0];
    return chosen === undefined ? null : { ...chosen, field };
  };
  const [period, month, date, year] = [of("period"), of("month"), of("date"), of("year")];
  const main = period ?? month ?? date;
  const tellsYears =
    main !== null &&
    [...values.of(main.column).keys()].every((value) => timeOfCell(value, main.field)?.year !== null);
  return [main, main !== null && tellsYears ? null : year].filter((column) => column !== null);
}

/** The limits of a time among numbers of one form, so that rows that are added later count, too; null for other cells. */
function limitsOf(
  values: readonly CellValue[],
  year: number,
  from: number,
  to: number,
): readonly string[] | null {
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || numbers.length < values.length) return null;
  const areAll = (isOne: (value: number) => boolean): boolean => numbers.every(isOne);
  // A closing period 13 is December's.
  const last = to === 12 ? 13 : to;
  if (areAll((value) => value >= 200_001 && value <= 209_913))
    return [`>=${year * 100 + from}`, `<=${year * 100 + last}`];
  if (areAll((value) => value >= 2000 && value <= 2099)) return [`>=${year}`, `<=${year}`];
  if (areAll((value) => value >= 1 && value <= 13)) return [`>=${from}`, `<=${last}`];
  const month = (number: number): string => String(number).padStart(2, "0");
  if (!areAll(isDateSerial)) return null;
  const firstDay = dateToSerial(`${year}-${month(from)}-01`);
  const nextDay = dateToSerial(lastDayOfMonth(`${year}-${month(to)}`)) + 1;
  return [`>=${firstDay}`, `<${nextDay}`];
}

/** The condition that a cell is one of the accepted values, as criteria: limits for numbers that lie together, else each text. */
export function conditionOf<Read>(
  column: number,
  known: ReadonlyMap<CellValue, Read>,
  isAccepted: (read: Read) => boolean,
): RowCondition {
  const accepted = new Set([...known].filter(([, read]) => isAccepted(read)).map(([value]) => value));
  const others = [...known.keys()].filter((value) => !accepted.has(value));
  return {
    column,
    accepts: (value) => accepted.has(value),
    alternatives: alternativesOf([...accepted], others),
  };
}

function alternativesOf(
  accepted: readonly CellValue[],
  others: readonly CellValue[],
): RowCondition["alternatives"] {
  const numbers = accepted.filter((value) => typeof value === "number").toSorted((a, b) => a - b);
  const texts = accepted.filter((value) => typeof value === "string");
  const [lowest, highest] = [numbers[0], numbers.at(-1)];
  if (texts.length === 0 && lowest !== undefined && highest !== undefined) {
    const isApart = others.some((value) => typeof value === "number" && value > lowest && value < highest);
    if (lowest !== highest && !isApart) return [[`>=${lowest}`, `<=${highest}`]];
  }
  const different = new Map(
    [...numbers, ...texts].map((value) => [String(value).toLowerCase(), String(value)]),
  );
  return [...different.values()].map((text) => [
    exactly(text, typeof others[0] === "number" || numbers.length > 0),
  ]);
}

/**
 * A criterion for one value. A text of digits and marks ("2023-08") would be taken for a number or a date: with a wildcard
 * after it, it stays a text.
 */
function exactly(text: string, areNumbers: boolean): string {
  const escaped = text.replace(/[~*?]/g, "~$&");
  if (/^(?:[=<>]|$)/.test(escaped)) return `=${escaped}`;
  return !areNumbers && /^[\d\s.,:/-]+$/.test(text) ? `${escaped}*` : escaped;
}
