import type { CellArea } from "../grid/cellAddress";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import type { Field } from "../columns/catalogue";
import type { FollowUpBlock } from "../layout/followUpBlock";
import type { Grid, WriteOperation } from "./writePlan";

/** The fields by which a controller knows a row. */
export const NAMING_FIELDS = [
  "committee",
  "goalNumber",
  "goalTitle",
  "indicatorNumber",
  "indicatorTitle",
  "milestone",
] as const satisfies readonly Field[];

/**
 * Lets a plan that writes on rows of a block be done only where they are still the same goals and indicators, under the
 * same headings. Cells alone do not tell: those of the neighbour may look like those that were read.
 *
 * @param rows zero-based, in any order; those between the first and the last are held too
 */
export function expectRows(block: FollowUpBlock, rows: readonly number[]): readonly WriteOperation[] {
  if (rows.length === 0) return [];
  const { sheet, headerRow, columns } = block;
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const used = [...columns.values()].filter((column) => sheet.fetched?.columns.includes(column) !== true);
  const left = Math.min(...used);
  const headings = { row: headerRow, column: left, rowCount: 1, columnCount: Math.max(...used) - left + 1 };
  const naming = NAMING_FIELDS.flatMap((field) => columns.get(field) ?? []).sort((a, b) => a - b);
  const areas = naming.map((column) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 }));
  return [headings, ...areas].map((area) => ({
    kind: "expectCells",
    sheet: { id: sheet.id, name: sheet.name },
    area,
    expected: formulasOf(sheet, area),
  }));
}

function formulasOf(sheet: SheetSnapshot, area: CellArea): Grid<string | number | boolean> {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from(
      { length: area.columnCount },
      (_, column) => cellAt(sheet, area.row + row, area.column + column).formula,
    ),
  );
}
