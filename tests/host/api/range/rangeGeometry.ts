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

export function resized(area: Rectangle, deltaRows: number, deltaColumns: number): Rectangle {
  const { rowCount, columnCount } = area;
  return onSheet({ ...area, rowCount: rowCount + deltaRows, columnCount: columnCount + deltaColumns });
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
