import { roundHalfAwayFromZero } from "../numbers";
import { classifyDifference } from "./classifyDifference";
import { classifyTotal } from "./classifyTotal";
import type { PublishedColumn, PublishedRow, PublishedTable } from "./publishedTable";
import type { PlacedFigure, ReconciliationFinding } from "./reconciliationFinding";
import type { Severity } from "./severity";

type Rule = "rowSum" | "columnSum" | "variance";

/**
 * Holds a printed table against itself: sums of rows in every column, sums and differences of columns in every row, and
 * signs (income is never below 0, a cost never above), and rows that are less than what is shown as parts of them. Empty cells are not compared, and add nothing.
 */
export function reconcileTable(table: PublishedTable): readonly ReconciliationFinding[] {
  return [...rowSums(table), ...acrossColumns(table), ...parts(table), ...signs(table)];
}

function rowSums(table: PublishedTable): ReconciliationFinding[] {
  return table.rows.flatMap((total) => {
    if (total.sumOf === null) return [];
    const addends = total.sumOf.flatMap((id) => table.rows.filter((row) => row.id === id));
    return table.columns.flatMap((column) => {
      const stated = figure(table, total, column);
      const parts = addends.flatMap((row) => figure(table, row, column) ?? []);
      return stated === null ? [] : [compare("rowSum", stated, sum(parts), totalOf(parts.length))];
    });
  });
}

function acrossColumns(table: PublishedTable): ReconciliationFinding[] {
  const columnOf = (id: string): readonly PublishedColumn[] =>
    table.columns.filter((column) => column.id === id);
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column) => {
      const stated = figure(table, row, column);
      const parts = (column.sumOf ?? column.difference ?? [])
        .flatMap(columnOf)
        .flatMap((part) => figure(table, row, part) ?? []);
      if (stated === null) return [];
      if (column.sumOf !== null) return [compare("columnSum", stated, sum(parts), totalOf(parts.length))];
      const [minuend, subtrahend] = parts;
      if (column.difference === null || minuend === undefined || subtrahend === undefined) return [];
      const expected = sum([minuend, { ...subtrahend, value: -subtrahend.value }]);
      return [compare("variance", stated, expected, classifyDifference)];
    }),
  );
}

/**
 * "-varav" rows by the size of the row that they are parts of: each of them, and all together, for a part may be shown in two of
 * them. Those within it are no findings: they need not be all of it.
 */
function parts(table: PublishedTable): ReconciliationFinding[] {
  return table.rows.flatMap((whole) => {
    const members = table.rows.filter(({ partOf }) => partOf === whole.id);
    if (members.length === 0) return [];
    return table.columns.flatMap((column): ReconciliationFinding[] => {
      const stated = column.difference === null ? figure(table, whole, column) : null;
      if (stated === null) return [];
      const shown = members.flatMap((row) => figure(table, row, column) ?? []);
      const tooLarge = shown.find((part) => isMore(part, stated, 1));
      if (tooLarge !== undefined) return [lessThan(stated, tooLarge, "error")];
      const all = sum(shown);
      const areAlike = shown.every(({ value }) => value * all.value >= 0);
      return areAlike && isMore(all, stated, (shown.length + 1) / 2) ? [lessThan(stated, all, "check")] : [];
    });
  });
}

/** More than the whole, or of the other sign, by more than rounding. */
function isMore(part: PlacedFigure, whole: PlacedFigure, rounding: number): boolean {
  const sign = Math.sign(part.value);
  return sign * part.value - sign * whole.value > rounding;
}

function lessThan(stated: PlacedFigure, expected: PlacedFigure, severity: Severity): ReconciliationFinding {
  const difference = roundHalfAwayFromZero(stated.value - expected.value, 6);
  return { rule: "ofWhich", severity, stated, expected, difference };
}

function signs(table: PublishedTable): ReconciliationFinding[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column): ReconciliationFinding[] => {
      const side = row.side ?? column.side;
      const stated = figure(table, row, column);
      if (side === null || stated === null || column.difference !== null) return [];
      const isWrong = side === "income" ? stated.value < 0 : stated.value > 0;
      return isWrong ? [{ rule: "sign", severity: "error", stated, side }] : [];
    }),
  );
}

function figure(table: PublishedTable, row: PublishedRow, column: PublishedColumn): PlacedFigure | null {
  const value = row.figures[table.columns.indexOf(column)] ?? null;
  if (value === null) return null;
  return { value, places: [{ kind: "cell", tableId: table.id, rowId: row.id, columnId: column.id }] };
}

function sum(parts: readonly PlacedFigure[]): PlacedFigure {
  return {
    value: roundHalfAwayFromZero(
      parts.reduce((total, { value }) => total + value, 0),
      6,
    ),
    places: parts.flatMap(({ places }) => places),
  };
}

function totalOf(count: number): (difference: number) => Severity {
  return (difference) => classifyTotal(difference, count);
}

function compare(
  rule: Rule,
  stated: PlacedFigure,
  expected: PlacedFigure,
  classify: (difference: number) => Severity,
): ReconciliationFinding {
  const difference = roundHalfAwayFromZero(stated.value - expected.value, 6);
  return { rule, severity: classify(difference), stated, expected, difference };
}
