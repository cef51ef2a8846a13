import type { CellPosition, Column, GridApi, IRowNode } from "ag-grid-community";
import type { CellPlace } from "./gridSelection";
import type { SheetLayout } from "./sheetLayout";

/** A row as the grid knows it: only its number. Contents are always read from the workbook. */
export interface GridRow {
  readonly row: number;
}

export const ROW_HEADER = "row-header";

export function columnId(column: number): string {
  return String(column);
}

export function columnOf(column: Column): number {
  return Number(column.getColId());
}

export function placeOf(node: IRowNode<GridRow>, column: Column): CellPlace | null {
  if (node.data === undefined || column.getColId() === ROW_HEADER) return null;
  return { row: node.data.row, column: columnOf(column) };
}

/** Where the grid has a row: its frozen rows are counted apart from those that scroll. */
export interface RowPlace {
  readonly rowIndex: number;
  readonly rowPinned: "top" | null;
}

export function rowPlace(layout: SheetLayout, row: number): RowPlace | null {
  const frozen = layout.frozenRows.indexOf(row);
  if (frozen >= 0) return { rowIndex: frozen, rowPinned: "top" };
  const scrolling = indexOfSorted(layout.scrollingRows, row);
  return scrolling === null ? null : { rowIndex: scrolling, rowPinned: null };
}

/** The cell that the grid means by a position. */
export function placeAt(
  layout: SheetLayout,
  { rowIndex, rowPinned, column }: CellPosition,
): CellPlace | null {
  const row = (rowPinned === "top" ? layout.frozenRows : layout.scrollingRows)[rowIndex];
  return row === undefined || column.getColId() === ROW_HEADER ? null : { row, column: columnOf(column) };
}

export function positionOf(
  api: GridApi<GridRow>,
  layout: SheetLayout,
  { row, column }: CellPlace,
): CellPosition | null {
  const place = rowPlace(layout, row);
  const gridColumn = api.getColumn(columnId(column));
  return place === null || gridColumn === null ? null : { ...place, column: gridColumn };
}

/** Scrolls until the cell can be seen. */
export function showCell(api: GridApi<GridRow>, layout: SheetLayout, { row, column }: CellPlace): void {
  const place = rowPlace(layout, row);
  if (place?.rowPinned === null) api.ensureIndexVisible(place.rowIndex);
  if (api.getColumn(columnId(column)) !== null) api.ensureColumnVisible(columnId(column));
}

/** Moves the keyboard focus to a cell and scrolls until it can be seen. */
export function focusCell(api: GridApi<GridRow>, layout: SheetLayout, { row, column }: CellPlace): void {
  const place = rowPlace(layout, row);
  if (place === null || api.getColumn(columnId(column)) === null) return;
  showCell(api, layout, { row, column });
  api.setFocusedCell(place.rowIndex, columnId(column), place.rowPinned);
}

function indexOfSorted(numbers: readonly number[], wanted: number): number | null {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] as number;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
