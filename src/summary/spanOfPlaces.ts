import { areaAddress, parseAddress, type CellArea } from "../workbook/grid/cellAddress";
import type { CellPlace } from "../workbook/issues/issue";

/** Cells and areas of one sheet as one area; null where they leave anything between them, or are on several sheets. */
export function spanOfPlaces(places: readonly CellPlace[]): CellPlace | null {
  const [first] = places;
  const areas = places.flatMap(({ address }) => parseAddress(address) ?? []);
  if (first === undefined || places.some(({ sheet }) => sheet !== first.sheet)) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rowCount = Math.max(...areas.map((area) => area.row + area.rowCount)) - row;
  const columnCount = Math.max(...areas.map((area) => area.column + area.columnCount)) - column;
  const cells = areas.reduce((sum, area) => sum + size(area), 0);
  const whole: CellArea = { row, column, rowCount, columnCount };
  return cells === size(whole) ? { sheet: first.sheet, address: areaAddress(whole) } : null;
}

function size({ rowCount, columnCount }: CellArea): number {
  return rowCount * columnCount;
}
