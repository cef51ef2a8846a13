import type { PublishedTable } from "./publishedTable";
import type { CellPlace, PlacedFigure } from "./reconciliationFinding";

/** The printed figure of a cell, or the sum of several; null when any of them is empty or not there. */
export function findFigure(
  tables: readonly PublishedTable[],
  places: readonly CellPlace[],
): PlacedFigure | null {
  const values = places.map(({ tableId, rowId, columnId }) => {
    const table = tables.find(({ id }) => id === tableId);
    const at = table?.columns.findIndex(({ id }) => id === columnId) ?? -1;
    return table?.rows.find(({ id }) => id === rowId)?.figures[at] ?? null;
  });
  const known = values.filter((value) => value !== null);
  if (known.length < places.length || known.length === 0) return null;
  return { value: known.reduce((total, value) => total + value, 0), places };
}
