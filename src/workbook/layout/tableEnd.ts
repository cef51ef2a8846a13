import type { SheetSnapshot, TableSnapshot } from "../grid/snapshot";

/** The Excel table whose headings stand on this row, or null. */
export function tableOfHeadings({ tables }: SheetSnapshot, headerRow: number): TableSnapshot | null {
  return tables.find(({ area, hasHeadings }) => hasHeadings && area.row === headerRow) ?? null;
}

/** Where headings on this row are those of an Excel table: the row after its last, its row of totals not counted. Else null. */
export function tableEnd(sheet: SheetSnapshot, headerRow: number): number | null {
  const table = tableOfHeadings(sheet, headerRow);
  return table === null ? null : table.area.row + table.area.rowCount - (table.hasTotals ? 1 : 0);
}
