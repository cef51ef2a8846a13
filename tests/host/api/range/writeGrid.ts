import { contains, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { SheetModel } from "../../model/workbook";
import { shapeError } from "../../wire/hostError";
import type { RangeTarget } from "../session/targets";

export type WriteCell = (row: number, column: number, value: unknown) => void;

/**
 * Lays an assigned value over a range: a two-dimensional array must have the range's shape; a single value goes to
 * every cell; null leaves a cell as it is. Cells hidden inside a merged area do not take anything.
 */
export function writeGrid(
  range: RangeTarget,
  value: unknown,
  write: WriteCell,
  rows = rowsOf(range.area),
): void {
  const { area, sheet } = range;
  const values = isGrid(value) ? requireShape(value, area) : null;
  if (value === null) return;
  for (const [index, row] of rows.entries()) {
    for (let offset = 0; offset < area.columnCount; offset++) {
      const column = area.column + offset;
      const cell = values === null ? value : values[index]?.[offset];
      if (cell === null || cell === undefined || isCoveredByMerge(sheet, row, column)) continue;
      write(row, column, cell);
    }
  }
}

/**
 * The rows that a bulk write of contents really lands in. Where a filter hides some rows of the range but not
 * all, Excel for Windows lays the values over the visible rows only, in order, and drops the rest.
 */
export function landingRows({ sheet, area }: RangeTarget): readonly number[] {
  const rows = rowsOf(area);
  if (!sheet.hasFilteredRows) return rows;
  const visible = rows.filter((row) => !isFilteredOut(sheet, row));
  return visible.length === 0 ? rows : visible;
}

/** Where a write to whole columns or rows reaches: as far as the sheet is used (a file holds no more). */
export function boundedRange(range: RangeTarget): RangeTarget {
  const { area, sheet } = range;
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const rowCount = area.rowCount === MAX_ROWS ? used.row + used.rowCount : area.rowCount;
  const columnCount = area.columnCount === MAX_COLUMNS ? used.column + used.columnCount : area.columnCount;
  return { ...range, area: { ...area, rowCount, columnCount } };
}

export function isGrid(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function requireShape(value: readonly unknown[], area: Rectangle): readonly (readonly unknown[])[] {
  const rows = value.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columnCount) throw shapeError();
    return row as readonly unknown[];
  });
  if (rows.length !== area.rowCount) throw shapeError();
  return rows;
}

function rowsOf(area: Rectangle): readonly number[] {
  return Array.from({ length: area.rowCount }, (_, index) => area.row + index);
}

function isFilteredOut(sheet: SheetModel, row: number): boolean {
  if (!sheet.hiddenRows.has(row)) return false;
  const filtered = [
    ...(sheet.autoFilter?.isDataFiltered === true ? [sheet.autoFilter.area] : []),
    ...sheet.tables.filter((table) => table.isDataFiltered).map((table) => table.area),
  ];
  return filtered.some((area) => row > area.row && row < area.row + area.rowCount);
}

function isCoveredByMerge(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
  );
}
