import type { SheetModel } from "./workbook";

/** Points, for Calibri 11: 8.43 characters wide, 15 points high. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

type Axis = "row" | "column";

/** How wide a column or high a row is on screen: nothing when it is hidden. */
function sizeOf(sheet: SheetModel, axis: Axis, index: number): number {
  if (axis === "row") {
    return sheet.hiddenRows.has(index) ? 0 : (sheet.rowHeights.get(index) ?? STANDARD_HEIGHT);
  }
  return sheet.hiddenColumns.has(index) ? 0 : (sheet.columnWidths.get(index) ?? STANDARD_WIDTH);
}

/** Where a row or column begins, in points from the edge of the sheet. */
export function startOfLine(sheet: SheetModel, axis: Axis, index: number): number {
  let points = 0;
  for (let line = 0; line < index; line++) points += sizeOf(sheet, axis, line);
  return points;
}

/** The row or column at a place, and how far into it that is. */
export function lineAt(sheet: SheetModel, axis: Axis, points: number): { index: number; offset: number } {
  let rest = points;
  for (let index = 0; ; index++) {
    const size = sizeOf(sheet, axis, index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
}
