import { absoluteReference } from "../../../workbook/grid/cellAddress";
import { cellAt, type SheetSnapshot } from "../../../workbook/grid/snapshot";

/**
 * A formula, without "=", that shows the number of a cell of the controller's, or nothing as long as the cell is empty.
 * Null where there is no such cell, or where it holds something else than a number.
 */
export function recordReference(sheet: SheetSnapshot, row: number, column: number | null): string | null {
  if (column === null) return null;
  const reference = absoluteReference(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
  const { value } = cellAt(sheet, row, column);
  if (value === "") return `IF(${reference}="","",${reference})`;
  return typeof value === "number" ? reference : null;
}
