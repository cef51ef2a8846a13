import { lineAt, startOfLine } from "./linePlaces";
import type { SheetModel } from "./workbook";

/** A point on a sheet: a cell, and how far into it in points. */
export interface Corner {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

/** What stands on a sheet from one corner to another moves and grows with the cells, as charts do in Excel. */
export interface Anchor {
  readonly from: Corner;
  readonly to: Corner;
}

/** In points, from the top left corner of the sheet. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function anchorAt({ left, top, width, height }: Place, sheet: SheetModel): Anchor {
  return { from: cornerAt(left, top, sheet), to: cornerAt(left + width, top + height, sheet) };
}

export function placeOf({ from, to }: Anchor, sheet: SheetModel): Place {
  const [left, right] = [from, to].map(
    ({ column, columnOffset }) => startOfLine(sheet, "column", column) + columnOffset,
  ) as [number, number];
  const [top, bottom] = [from, to].map(
    ({ row, rowOffset }) => startOfLine(sheet, "row", row) + rowOffset,
  ) as [number, number];
  return { left, top, width: right - left, height: bottom - top };
}

function cornerAt(left: number, top: number, sheet: SheetModel): Corner {
  const column = lineAt(sheet, "column", left);
  const row = lineAt(sheet, "row", top);
  return { column: column.index, columnOffset: column.offset, row: row.index, rowOffset: row.offset };
}
