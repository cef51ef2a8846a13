import type { Rectangle } from "./address";
import type { Cell } from "./workbook";

interface StoredRow {
  /** Column numbers in rising order, and the cell at each. */
  readonly columns: number[];
  readonly cells: Cell[];
}

interface Bounds {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const formulasIn = (cell: Cell | undefined): number => (cell === undefined || cell.formula === null ? 0 : 1);

const hasValue = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.content.kind !== "empty" || cell.formula !== null);

/**
 * The stored cells of a sheet: rows in rising order, and in each row its cells in rising order of column.
 * Filling it from the top left (as a file is read) costs one comparison a cell.
 */
export class CellGrid {
  readonly #rows = new Map<number, StoredRow>();
  #rowOrder: number[] = [];
  #rowOrderIsSorted = true;
  /** Bounds of all stored cells and of those with a value; undefined when they must be measured again. */
  #bounds: { stored: Bounds | null | undefined; valued: Bounds | null | undefined } = {
    stored: null,
    valued: null,
  };
  #formulaCount = 0;

  get formulaCount(): number {
    return this.#formulaCount;
  }

  get(row: number, column: number): Cell | undefined {
    const stored = this.#rows.get(row);
    if (stored === undefined) return undefined;
    const at = position(stored.columns, column);
    return stored.columns[at] === column ? stored.cells[at] : undefined;
  }

  put(row: number, column: number, cell: Cell): void {
    let stored = this.#rows.get(row);
    if (stored === undefined) {
      this.#rows.set(row, (stored = { columns: [], cells: [] }));
      if (this.#rowOrder.length > 0 && row < (this.#rowOrder.at(-1) as number))
        this.#rowOrderIsSorted = false;
      this.#rowOrder.push(row);
    }
    const at = position(stored.columns, column);
    const before = stored.columns[at] === column ? stored.cells[at] : undefined;
    if (before === undefined) {
      stored.columns.splice(at, 0, column);
      stored.cells.splice(at, 0, cell);
    } else {
      stored.cells[at] = cell;
    }
    this.#account(row, column, before, cell);
  }

  remove(row: number, column: number): void {
    const stored = this.#rows.get(row);
    if (stored === undefined) return;
    const at = position(stored.columns, column);
    if (stored.columns[at] !== column) return;
    const before = stored.cells[at];
    stored.columns.splice(at, 1);
    stored.cells.splice(at, 1);
    this.#account(row, column, before, undefined);
  }

  *entries(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const row of this.#sortedRows()) {
      const { columns, cells } = this.#rows.get(row) as StoredRow;
      for (let at = 0; at < columns.length; at++) {
        yield { row, column: columns[at] as number, cell: cells[at] as Cell };
      }
    }
  }

  usedArea(valuesOnly: boolean): Rectangle | null {
    const key = valuesOnly ? "valued" : "stored";
    let bounds = this.#bounds[key];
    if (bounds === undefined) this.#bounds[key] = bounds = this.#measure(valuesOnly);
    return bounds === null ? null : rectangleOf(bounds);
  }

  /** The smallest rectangle that holds the used cells of an area; null when there are none. */
  usedAreaIn(area: Rectangle, valuesOnly: boolean): Rectangle | null {
    const whole = this.usedArea(valuesOnly);
    if (whole === null || isWithin(whole, area)) return whole;
    let bounds: Bounds | null = null;
    const end = area.column + area.columnCount;
    for (const row of this.#sortedRows()) {
      if (row < area.row) continue;
      if (row >= area.row + area.rowCount) break;
      const { columns, cells } = this.#rows.get(row) as StoredRow;
      for (let at = position(columns, area.column); at < columns.length; at++) {
        const column = columns[at] as number;
        if (column >= end) break;
        if (!valuesOnly || hasValue(cells[at])) bounds = extended(bounds, row, column);
      }
    }
    return bounds === null ? null : rectangleOf(bounds);
  }

  #sortedRows(): readonly number[] {
    if (!this.#rowOrderIsSorted) {
      this.#rowOrder.sort((a, b) => a - b);
      this.#rowOrderIsSorted = true;
    }
    return [...this.#rowOrder];
  }

  #account(row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    this.#formulaCount += formulasIn(after) - formulasIn(before);
    this.#bounds.stored = moved(this.#bounds.stored, row, column, before !== undefined, after !== undefined);
    this.#bounds.valued = moved(this.#bounds.valued, row, column, hasValue(before), hasValue(after));
  }

  #measure(valuesOnly: boolean): Bounds | null {
    let bounds: Bounds | null = null;
    for (const { row, column, cell } of this.entries()) {
      if (valuesOnly && !hasValue(cell)) continue;
      bounds = extended(bounds, row, column);
    }
    return bounds;
  }
}

function rectangleOf({ top, left, bottom, right }: Bounds): Rectangle {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Where the column is in the rising list, or where it belongs. */
function position(columns: readonly number[], column: number): number {
  let low = 0;
  let high = columns.length;
  if (high === 0 || (columns[high - 1] as number) < column) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] as number) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function extended(bounds: Bounds | null, row: number, column: number): Bounds {
  if (bounds === null) return { top: row, left: column, bottom: row, right: column };
  if (row < bounds.top) bounds.top = row;
  if (row > bounds.bottom) bounds.bottom = row;
  if (column < bounds.left) bounds.left = column;
  if (column > bounds.right) bounds.right = column;
  return bounds;
}

/** The bounds after one cell began or ceased to count; undefined when only measuring can tell. */
function moved(
  bounds: Bounds | null | undefined,
  row: number,
  column: number,
  counted: boolean,
  counts: boolean,
): Bounds | null | undefined {
  if (bounds === undefined || counted === counts) return bounds;
  if (counts) return extended(bounds, row, column);
  const isOnTheEdge =
    bounds === null ||
    row === bounds.top ||
    row === bounds.bottom ||
    column === bounds.left ||
    column === bounds.right;
  return isOnTheEdge ? undefined : bounds;
}
