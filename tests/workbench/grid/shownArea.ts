import { contains, type Rectangle } from "../../host/model/address";
import { displayOf } from "./displayText";
import { CELL_PADDING, type SheetLayout } from "./sheetLayout";
import { cssFont, textWidth } from "./textWidth";

/** Texts are not followed further to the left than this many empty cells. */
const MAX_OVERFLOW = 40;

export interface ShownArea {
  readonly area: Rectangle;
  /** A merged area is one cell; a text that is too long only shows over the empty cells to its right. */
  readonly kind: "merged" | "overflow";
}

/** The area whose content shows at a cell, where that is more than the cell itself. */
export function shownAreaAt(layout: SheetLayout, row: number, column: number): ShownArea | null {
  const merged = layout.merged.at(row, column);
  if (merged !== null) return { area: merged, kind: "merged" };
  const owner = overflowOwner(layout, row, column);
  if (owner === null) return null;
  const area = overflowArea(layout, row, owner);
  return area !== null && contains(area, row, column) ? { area, kind: "overflow" } : null;
}

/** The cell itself if it has content, else the nearest one to the left. */
function overflowOwner(layout: SheetLayout, row: number, column: number): number | null {
  const first = Math.max(0, column - MAX_OVERFLOW);
  for (let candidate = column; candidate >= first; candidate--) {
    if (layout.merged.at(row, candidate) !== null) return null;
    if (layout.sheet.cell(row, candidate).content.kind !== "empty") return candidate;
  }
  return null;
}

function overflowArea(layout: SheetLayout, row: number, column: number): Rectangle | null {
  const { sheet, styles } = layout;
  const cell = sheet.cell(row, column);
  if (cell.content.kind !== "text") return null;
  const style = styles.get(cell.styleId);
  const display = displayOf(cell, style);
  if (style.wrapText || display.alignment !== "left") return null;
  const needed = textWidth(display.text, cssFont(style)) + 2 * CELL_PADDING;
  let width = layout.columnWidth(column);
  let columnCount = 1;
  while (width < needed && columnCount < MAX_OVERFLOW) {
    const next = column + columnCount;
    const isFree = sheet.cell(row, next).content.kind === "empty" && layout.merged.at(row, next) === null;
    if (!isFree || layout.isFrozenColumn(column) !== layout.isFrozenColumn(next)) break;
    if (!sheet.hiddenColumns.has(next)) width += layout.columnWidth(next);
    columnCount += 1;
  }
  return columnCount === 1 ? null : { row, column, rowCount: 1, columnCount };
}
