import type { CellArea } from "../../workbook/grid/cellAddress";

/** The grid of any worksheet. */
const SHEET = { rows: 1_048_576, columns: 16_384 };

/** The upper left part of every sheet that is read at once, before it is known how far the sheets reach. */
export interface SheetWindow {
  readonly rows: number;
  readonly columns: number;
}

/** A follow-up of a thousand indicators fits in, and a stray cell in its corner costs less than 1 MB. */
export const LARGEST_WINDOW: SheetWindow = { rows: 1_500, columns: 40 };
/** Of many sheets fewer rows are read of each at first, so that one answer holds them; never fewer than headings need. */
const ROWS_OF_ALL = 15_000;
const LEAST_ROWS = 60;
/** Up to so many sheets all is asked of each at once, what lies outside its window in several bands. */
const SHEETS_IN_BANDS = 20;

export function isInBands(sheets: number): boolean {
  return sheets <= SHEETS_IN_BANDS;
}

/** @param sheets how many are read at once */
export function windowFor(sheets: number): SheetWindow {
  const rows = Math.floor(ROWS_OF_ALL / Math.max(1, sheets));
  return { ...LARGEST_WINDOW, rows: Math.min(LARGEST_WINDOW.rows, Math.max(LEAST_ROWS, rows)) };
}

/** As few rows as headings need. */
export function leastOf({ rows, columns }: SheetWindow): SheetWindow {
  return { rows: Math.min(rows, LEAST_ROWS), columns };
}

/** A smaller window, where this one was more than Excel sends at once; null when there is none. */
export function narrower({ rows, columns }: SheetWindow): SheetWindow | null {
  if (rows > LEAST_ROWS) return leastOf({ rows, columns });
  if (rows > 1) return { rows: Math.ceil(rows / 4), columns };
  return columns > 1 ? { rows, columns: Math.ceil(columns / 4) } : null;
}

interface Outside {
  readonly right: readonly CellArea[];
  readonly below: readonly CellArea[];
}

/**
 * The parts of a sheet outside its window: to the right, down to the window's last row, and below. In bands, each sixteen
 * times as deep as the one before, so that a stray cell far away does not make one area of all that lies between.
 */
export function outside({ rows, columns }: SheetWindow): Outside {
  return {
    right: bands(columns, SHEET.columns).map(({ first, count }) => {
      return { row: 0, column: first, rowCount: rows, columnCount: count };
    }),
    below: bands(rows, SHEET.rows).map(({ first, count }) => {
      return { row: first, column: 0, rowCount: count, columnCount: SHEET.columns };
    }),
  };
}

function bands(first: number, end: number): { first: number; count: number }[] {
  const last = Math.min(end, first * 16);
  const band = { first, count: last - first };
  return last === end ? [band] : [band, ...bands(last, end)];
}

/** The parts outside the window of a sheet that is used in one area, in the same way but whole. */
export function outsideOf({ rows, columns }: SheetWindow, used: CellArea): Outside {
  const [endRow, endColumn] = [used.row + used.rowCount, used.column + used.columnCount];
  const part = (row: number, column: number, lastRow: number): readonly CellArea[] => {
    const area = { row, column, rowCount: lastRow - row, columnCount: endColumn - column };
    return area.rowCount > 0 && area.columnCount > 0 ? [area] : [];
  };
  return {
    right: part(used.row, Math.max(columns, used.column), Math.min(rows, endRow)),
    below: part(Math.max(rows, used.row), used.column, endRow),
  };
}

/** Where so many rows, or columns, in a row hold nothing, a sheet ends to us: what lies beyond is a stray cell, and left unread. */
const LARGEST_GAP = { rows: 20_000, columns: 500 };

/**
 * Of areas from the window on, those that lie near to what is before them.
 *
 * @param window the used cells of the window; null for none, and then the first area is near
 */
export function nearAreas(
  window: CellArea | null,
  areas: readonly CellArea[],
  direction: "right" | "below",
): readonly CellArea[] {
  const near: CellArea[] = [];
  let end = window === null ? null : endOf(window, direction);
  const firstOf = ({ row, column }: CellArea): number => (direction === "right" ? column : row);
  for (const area of areas.toSorted((one, next) => firstOf(one) - firstOf(next))) {
    const gap = direction === "right" ? LARGEST_GAP.columns : LARGEST_GAP.rows;
    if (end !== null && firstOf(area) - end > gap) break;
    near.push(area);
    end = Math.max(end ?? 0, endOf(area, direction));
  }
  return near;
}

function endOf({ row, column, rowCount, columnCount }: CellArea, direction: "right" | "below"): number {
  return direction === "right" ? column + columnCount : row + rowCount;
}
