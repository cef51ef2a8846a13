import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { CellStyle } from "../../model/styleTable";
import { hostError } from "../../wire/hostError";
import type { RangeTarget } from "../session/targets";
import { boundedRange, isGrid, requireShape, writeGrid } from "../range/writeGrid";

/** range.numberFormat = …: en-US format codes, in an array of the range's shape or one for all cells. */
export function writeNumberFormat(target: RangeTarget, value: unknown): void {
  if (isGrid(value)) requireShape(value, target.area);
  const range = boundedRange(target);
  range.session.requireUnprotected(range.sheet, "formatCells");
  writeGrid(range, value, (row, column, numberFormat) => {
    if (typeof numberFormat !== "string" || !isFormatCode(numberFormat)) {
      throw hostError("InvalidArgument", "number format");
    }
    restyle(range, row, column, { numberFormat: numberFormat === "" ? "General" : numberFormat });
  });
  range.session.changes.cells(range.sheet.id, range.area);
}

/** Gives every cell of a range the same change of format. */
export function writeStyle(target: RangeTarget, changes: Partial<CellStyle>): void {
  const range = boundedRange(target);
  range.session.requireUnprotected(range.sheet, "formatCells");
  for (const { row, column } of cellsOf(range.area)) restyle(range, row, column, changes);
  range.session.changes.cells(range.sheet.id, range.area);
}

export function restyle(
  { session, sheet }: RangeTarget,
  row: number,
  column: number,
  changes: Partial<CellStyle>,
): void {
  const { styleId } = sheet.cell(row, column);
  session.setStyle(sheet, row, column, session.workbook.styles.derive(styleId, changes));
}

/** What is read from every cell of a range, or null where they differ. */
export function commonValue<Value>(
  target: RangeTarget,
  read: (row: number, column: number) => Value,
): Value | null {
  const { area } = target;
  const isWhole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
  const first = read(area.row, area.column);
  for (const { row, column } of cellsOf(isWhole ? boundedRange(target).area : area)) {
    if (read(row, column) !== first) return null;
  }
  return first;
}

export function* cellsOf(area: Rectangle): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield { row, column };
  }
}

/** Quotes and brackets must be closed, and there are at most four sections. */
function isFormatCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\./g, "");
  const isClosed =
    !bare.includes('"') && (bare.match(/\[/g)?.length ?? 0) === (bare.match(/\]/g)?.length ?? 0);
  return isClosed && bare.split(";").length <= 4;
}
