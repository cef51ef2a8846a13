import { plainText } from "../../../workbook/grid/cellText";
import { saysNothing } from "../../../workbook/cells/decoded";
import { cellAt } from "../../../workbook/grid/snapshot";
import type { DataBlock, DataColumn } from "./dataBlocks";
import type { DataRemarks } from "./dataRemarks";

/** The columns of amounts that the annexes of one period are made of; null for one that is not there. */
export interface PeriodColumns {
  readonly previousActual: DataColumn | null;
  readonly actual: DataColumn | null;
  readonly budget: DataColumn | null;
  /** The year of `actual`: its heading's, or the follow-up's where it says none; null when neither does. */
  readonly year: string | null;
}

type DatedColumn = DataColumn & { readonly period: string };

/**
 * Chooses the columns of a period. Actual values: a column without a period; else that of the follow-up's own month; else
 * the latest that holds figures and is not of a year after the follow-up's. The year before: that of the same month, else
 * the latest of that year. Budget: of the same month, else of the same year, else one without a period.
 *
 * @param period year and month of the follow-up ("2022-08"); null where nothing tells it
 */
export function choosePeriodColumns(block: DataBlock, period: string | null): PeriodColumns {
  const actual = plain(block, "actual") ?? latestActual(block, period);
  const now = actual?.period ?? period;
  if (now === null) {
    return {
      previousActual: dated(block, "actual").at(-1) ?? null,
      actual,
      budget: plain(block, "budget") ?? dated(block, "budget").at(-1) ?? null,
      year: null,
    };
  }
  const year = yearOf(now);
  return {
    previousActual: ofYear(block, "actual", `${Number(year) - 1}${now.slice(4)}`),
    actual,
    budget: ofYear(block, "budget", now) ?? plain(block, "budget"),
    year,
  };
}

/**
 * The budget that actual amounts may be set against: one of the same part of the year, or of the same year where they are of all
 * of it. Another is left out, and that is said.
 */
export function comparableBudget(
  { headerRow }: DataBlock,
  { actual, budget }: PeriodColumns,
  period: string | null,
  remarks: DataRemarks,
): DataColumn | null {
  const now = actual?.period ?? ((budget?.period ?? null) === null ? null : period);
  if (budget === null || now === null || now.endsWith("-12") || budget.period === now) return budget;
  remarks.report(headerRow, budget.column, "warning", {
    code: "otherSpanLeftOut",
    heading: budget.heading,
    kind: "budget",
    period: { year: Number(yearOf(now)), month: Number(now.slice(5, 7)) },
  });
  return null;
}

/** The columns that mean the same as this one. */
export function sameColumns({ columns }: DataBlock, { field, period }: DataColumn): readonly DataColumn[] {
  return columns.filter((other) => other.field === field && other.period === period);
}

export function yearOf(period: string): string {
  return period.slice(0, 4);
}

/** A field's columns with a period, the earliest first. */
export function dated({ columns }: DataBlock, field: string): readonly DatedColumn[] {
  return columns
    .filter((column): column is DatedColumn => column.field === field && column.period !== null)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

export function plain({ columns }: DataBlock, field: string): DataColumn | null {
  return columns.find((column) => column.field === field && column.period === null) ?? null;
}

/** Of a year's columns that of the same month, else the latest. */
export function ofYear(block: DataBlock, field: string, period: string): DatedColumn | null {
  const columns = dated(block, field).filter((column) => yearOf(column.period) === yearOf(period));
  return columns.find((column) => column.period === period) ?? columns.at(-1) ?? null;
}

/** Figures that cannot be read are some, too. */
function holdsFigures({ sheet, headerRow, endRow }: DataBlock, column: number): boolean {
  for (let row = headerRow + 1; row < endRow; row++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === "number") return true;
    const text = plainText(value);
    if (text !== "" && !saysNothing(text)) return true;
  }
  return false;
}

/** Columns without figures are passed over, unless all are. */
function latestActual(block: DataBlock, period: string | null): DataColumn | null {
  const all = dated(block, "actual");
  const filled = all.filter(({ column }) => holdsFigures(block, column));
  const columns = filled.length > 0 ? filled : all;
  if (period === null) return columns.at(-1) ?? null;
  return (
    columns.find((column) => column.period === period) ??
    columns.findLast((column) => yearOf(column.period) <= yearOf(period)) ??
    null
  );
}
