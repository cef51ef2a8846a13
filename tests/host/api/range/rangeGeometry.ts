import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import { hostError } from "../../wire/hostError";

/** A rectangle that must lie on the sheet: outside it the reference is no reference. */
export function onSheet(area: Rectangle): Rectangle {
  const { row, column, rowCount, columnCount } = area;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!isInside) throw hostError("InvalidArgument");
  return area;
}

/** The bottom right corner moves; where it comes above or left of the first cell, the range reaches from it to that cell. */
export function resized(area: Rectangle, deltaRows: number, deltaColumns: number): Rectangle {
  const [row, rowCount] = stretched(area.row, area.rowCount + deltaRows);
  const [column, columnCount] = stretched(area.column, area.columnCount + deltaColumns);
  return onSheet({ row, column, rowCount, columnCount });
}

/** A count of 1 is the first line alone; 0 reaches one line back from it. */
function stretched(first: number, count: number): readonly [first: number, count: number] {
  return count >= 1 ? [first, count] : [first + count - 1, 2 - count];
}

export function offset(area: Rectangle, rows: number, columns: number): Rectangle {
  return onSheet({ ...area, row: area.row + rows, column: area.column + columns });
}

export function entireRows(area: Rectangle): Rectangle {
  return { ...area, column: 0, columnCount: MAX_COLUMNS };
}

export function entireColumns(area: Rectangle): Rectangle {
  return { ...area, row: 0, rowCount: MAX_ROWS };
}

export function sameArea(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
