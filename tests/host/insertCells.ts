import type { ExcelHost } from "./excelHost";
import { EMPTY_CELL, type Cell, type SheetModel } from "./model/workbook";

/** A colleague inserts an empty row above a row of a sheet: everything below moves one row down. Formulas are left as they are. */
export function insertRow(host: ExcelHost, sheet: SheetModel, above: number): void {
  move(host, sheet, ({ row, column }) => ({ row: row < above ? row : row + 1, column }));
}

/** The same with a column: everything to the right of it moves one column. */
export function insertColumn(host: ExcelHost, sheet: SheetModel, before: number): void {
  move(host, sheet, ({ row, column }) => ({ row, column: column < before ? column : column + 1 }));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function move(host: ExcelHost, sheet: SheetModel, moved: (place: Place) => Place): void {
  const cells: (Place & { readonly cell: Cell })[] = [...sheet.cells()];
  for (const { row, column } of cells) sheet.setCell(row, column, EMPTY_CELL);
  for (const { row, column, cell } of cells) {
    const to = moved({ row, column });
    sheet.setCell(to.row, to.column, cell);
  }
  sheet.merges = sheet.merges.map((area) => ({ ...area, ...moved(area) }));
  // The host tells of what has changed with the next edit.
  host.editCell(sheet.id, 900, 0, "", "coauthor");
}
