import { contains, intersection, type Rectangle } from "../../model/address";
import { EMPTY_CELL, type SheetModel } from "../../model/workbook";
import { hostError } from "../../wire/hostError";
import type { RangeTarget } from "../session/targets";

/** Excel finds only the merged areas whose top left cell lies in the range asked about. */
export function mergesStartingIn(sheet: SheetModel, area: Rectangle): readonly Rectangle[] {
  return sheet.merges.filter((merge) => contains(area, merge.row, merge.column));
}

/** Merges the range, or each of its rows; only the first content, reading row by row, is kept. */
export function mergeRange(range: RangeTarget, isAcross: boolean): void {
  const { session, sheet, area } = range;
  session.requireUnprotected(sheet);
  const parts = isAcross
    ? Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }))
    : [area];
  for (const part of parts) {
    if (sheet.tables.some((table) => intersection(table.area, part) !== null)) {
      throw hostError("InvalidArgument", "a merged area cannot overlap a table");
    }
    if (part.rowCount * part.columnCount === 1) continue;
    sheet.merges = [...sheet.merges.filter((merge) => intersection(merge, part) === null), part];
    keepFirstContent(range, part);
  }
  session.changes.cells(sheet.id, area);
  session.sheetChanged(sheet, "merges");
}

export function unmergeRange({ session, sheet, area }: RangeTarget): void {
  session.requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  session.changes.cells(sheet.id, area);
  session.sheetChanged(sheet, "merges");
}

function keepFirstContent({ session, sheet }: RangeTarget, area: Rectangle): void {
  let kept = EMPTY_CELL;
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = sheet.cell(row, column);
      if (cell.content.kind === "empty" && cell.formula === null) continue;
      if (kept === EMPTY_CELL) kept = cell;
      session.setCell(sheet, row, column, { ...EMPTY_CELL, styleId: cell.styleId });
    }
  }
  if (kept === EMPTY_CELL) return;
  const { styleId } = sheet.cell(area.row, area.column);
  session.setCell(sheet, area.row, area.column, { ...kept, styleId });
}
