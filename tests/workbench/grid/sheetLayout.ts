import type { Rectangle } from "../../host/model/address";
import type { StyleTable } from "../../host/model/styleTable";
import type { SheetModel } from "../../host/model/workbook";
import { displayOf } from "./displayText";
import { MergedAreas } from "./mergedAreas";
import { columnScale, cssFont, fontPixels, lineCount } from "./textWidth";

const MIN_ROWS = 100;
const MIN_COLUMNS = 26;
/** Empty rows and columns offered after the last one in use. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 6;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;
/** Excel's highest row: 409 points. */
const MAX_ROW_PIXELS = 545;
const PIXELS_PER_POINT = 96 / 72;
const LINE_HEIGHT = 1.25;
/** Space to the left and right of a cell's text. */
export const CELL_PADDING = 4;

/** Where rows and columns of one sheet lie on the screen. */
export class SheetLayout {
  readonly frozenRows: readonly number[];
  readonly scrollingRows: readonly number[];
  readonly columns: readonly number[];
  readonly merged: MergedAreas;
  readonly #usedColumns: number;
  readonly #scale: number;
  readonly #rowHeights = new Map<number, number>();

  constructor(
    readonly sheet: SheetModel,
    readonly styles: StyleTable,
  ) {
    const used = sheet.usedArea(false);
    this.#usedColumns = used === null ? 0 : used.column + used.columnCount;
    const rowCount = Math.max(MIN_ROWS, (used === null ? 0 : used.row + used.rowCount) + SPARE_ROWS);
    const columnCount = Math.max(MIN_COLUMNS, this.#usedColumns + SPARE_COLUMNS);
    const rows = numbersUpTo(rowCount).filter((row) => !sheet.hiddenRows.has(row));
    const frozen = sheet.frozen?.rows ?? 0;
    this.frozenRows = rows.filter((row) => row < frozen);
    this.scrollingRows = rows.filter((row) => row >= frozen);
    this.columns = numbersUpTo(columnCount).filter((column) => !sheet.hiddenColumns.has(column));
    this.merged = new MergedAreas(sheet.merges, rowCount - 1);
    this.#scale = columnScale(styles.get(0));
  }

  isFrozenColumn(column: number): boolean {
    return column < (this.sheet.frozen?.columns ?? 0);
  }

  columnWidth(column: number): number {
    const points = this.sheet.columnWidths.get(column);
    const pixels = points === undefined ? DEFAULT_COLUMN_PIXELS : points * PIXELS_PER_POINT;
    return Math.max(8, Math.round(pixels * this.#scale));
  }

  /** As high as the highest font and the longest wrapped text in the row need. */
  rowHeight(row: number): number {
    let height = this.#rowHeights.get(row);
    if (height === undefined) this.#rowHeights.set(row, (height = this.#measuredHeight(row)));
    return height;
  }

  /** Measures rows again after their cells changed; gives those that now have another height. */
  remeasure(rows: Iterable<number>): number[] {
    const changed: number[] = [];
    for (const row of new Set(rows)) {
      const before = this.#rowHeights.get(row);
      if (before === undefined) continue;
      this.#rowHeights.delete(row);
      if (this.rowHeight(row) !== before) changed.push(row);
    }
    return changed;
  }

  width(from: number, count: number): number {
    return this.#sum(from, count, this.sheet.hiddenColumns, (column) => this.columnWidth(column));
  }

  height(from: number, count: number): number {
    return this.#sum(from, count, this.sheet.hiddenRows, (row) => this.rowHeight(row));
  }

  /** Whether the sheet's cells have grown out of what was laid out. */
  isOutgrown(): boolean {
    const used = this.sheet.usedArea(false);
    if (used === null) return false;
    const lastRow = this.scrollingRows.at(-1) ?? 0;
    return used.row + used.rowCount > lastRow || used.column + used.columnCount > (this.columns.at(-1) ?? 0);
  }

  #sum(from: number, count: number, hidden: ReadonlySet<number>, size: (index: number) => number): number {
    let sum = 0;
    for (let index = from; index < from + count; index++) if (!hidden.has(index)) sum += size(index);
    return sum;
  }

  #measuredHeight(row: number): number {
    let height = DEFAULT_ROW_PIXELS;
    for (let column = 0; column < this.#usedColumns; column++) {
      const cell = this.sheet.cell(row, column);
      if (cell.content.kind === "empty") continue;
      const style = this.styles.get(cell.styleId);
      const lineHeight = fontPixels(style) * LINE_HEIGHT;
      const area = this.merged.at(row, column);
      if (area !== null && area.rowCount > 1) continue;
      const lines = style.wrapText
        ? lineCount(displayOf(cell, style).text, cssFont(style), this.#textRoom(column, area))
        : 1;
      height = Math.max(height, Math.ceil(lines * lineHeight + (lines > 1 ? 4 : 1)));
    }
    return Math.min(height, MAX_ROW_PIXELS);
  }

  #textRoom(column: number, area: Rectangle | null): number {
    const width = area === null ? this.columnWidth(column) : this.width(area.column, area.columnCount);
    return Math.max(1, width - 2 * CELL_PADDING - 1);
  }
}

function numbersUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
