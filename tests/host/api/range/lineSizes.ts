import { hostError } from "../../wire/hostError";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../model/linePlaces";
import { cellText } from "./readGrid";
import type { RangeTarget } from "../session/targets";
import { boundedRange } from "./writeGrid";

const POINTS_PER_CHARACTER = 5.25;
const PADDING = 5;

export function columnWidth({ sheet, area }: RangeTarget): number | null {
  return common(area.column, area.columnCount, (column) => sheet.columnWidths.get(column) ?? STANDARD_WIDTH);
}

export function setColumnWidth(target: RangeTarget, value: unknown): void {
  const { session, sheet, area } = boundedRange(target);
  const width = size(value, 1350);
  session.requireUnprotected(sheet, "formatColumns");
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    sheet.columnWidths.set(column, width);
  }
  session.sheetChanged(sheet, "columnWidths");
}

export function rowHeight({ sheet, area }: RangeTarget): number | null {
  return common(area.row, area.rowCount, (row) => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
}

export function setRowHeight(target: RangeTarget, value: unknown): void {
  const { session, sheet, area } = boundedRange(target);
  const height = size(value, 409);
  session.requireUnprotected(sheet, "formatRows");
  for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rowHeights.set(row, height);
  session.sheetChanged(sheet, "rowHeights");
}

/** An estimate: so many points a character of the longest text in the range's cells. */
export function autofitColumns(target: RangeTarget): void {
  const { session, sheet, area } = boundedRange(target);
  session.requireUnprotected(sheet, "formatColumns");
  session.calculateIfAutomatic();
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    let longest = 0;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      longest = Math.max(longest, cellText(sheet.cell(row, column), target).length);
    }
    if (longest > 0) sheet.columnWidths.set(column, longest * POINTS_PER_CHARACTER + PADDING);
  }
  session.sheetChanged(sheet, "columnWidths");
}

/** Rows go back to the height that Excel finds when it draws them. */
export function autofitRows(target: RangeTarget): void {
  const { session, sheet, area } = boundedRange(target);
  session.requireUnprotected(sheet, "formatRows");
  for (let row = area.row; row < area.row + area.rowCount; row++) sheet.rowHeights.delete(row);
  session.sheetChanged(sheet, "rowHeights");
}

function common(first: number, count: number, read: (index: number) => number): number | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++) if (read(index) !== value) return null;
  return value;
}

function size(value: unknown, most: number): number {
  if (typeof value !== "number" || value < 0 || value > most) throw hostError("InvalidArgument");
  return value;
}
