import type { SheetSnapshot } from "../snapshot";

/** Where headings on this row are those of an Excel table: the row after its last, its row of totals not counted. Else null. */
export function tableEnd({ tables }: SheetSnapshot, headerRow: number): number | null {
  const table = tables.find(({ area, hasHeadings }) => hasHeadings && area.row === headerRow);
  return table === undefined ? null : table.area.row + table.area.rowCount - (table.hasTotals ? 1 : 0);
}
