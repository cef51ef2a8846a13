import type { CellPlace } from "./gridSelection";
import type { SheetLayout } from "./sheetLayout";

const STEPS: Readonly<Record<string, CellPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * The cell an arrow key leads to: over hidden rows and columns, and out of a merged area in one step. Null at the edge
 * of the sheet.
 */
export function nextPlace(layout: SheetLayout, from: CellPlace, key: string): CellPlace | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const area = layout.merged.at(from.row, from.column);
  const lastRow = area === null || step.row !== 1 ? from.row : area.row + area.rowCount - 1;
  const lastColumn = area === null || step.column !== 1 ? from.column : area.column + area.columnCount - 1;
  const rowLimit = layout.scrollingRows.at(-1) ?? 0;
  const columnLimit = layout.columns.at(-1) ?? 0;
  let row = lastRow + step.row;
  let column = lastColumn + step.column;
  while (layout.sheet.hiddenRows.has(row)) row += step.row;
  while (layout.sheet.hiddenColumns.has(column)) column += step.column;
  return row < 0 || column < 0 || row > rowLimit || column > columnLimit ? null : { row, column };
}

/** The cell that Tab leads to: along the row, and from its end to the beginning of the next. */
export function nextInReadingOrder(
  layout: SheetLayout,
  from: CellPlace,
  backwards: boolean,
): CellPlace | null {
  const inRow = nextPlace(layout, from, backwards ? "ArrowLeft" : "ArrowRight");
  if (inRow !== null) return inRow;
  const below = nextPlace(layout, from, backwards ? "ArrowUp" : "ArrowDown");
  const column = layout.columns.at(backwards ? -1 : 0);
  return below === null || column === undefined ? null : { row: below.row, column };
}
