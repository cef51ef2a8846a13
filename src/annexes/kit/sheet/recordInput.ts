import { absoluteReference } from "../../../workbook/grid/cellAddress";
import { cellAt, type SheetSnapshot } from "../../../workbook/grid/snapshot";
import type { InputColumn } from "../table/annexTable";
import type { RecordSource } from "../source/annexSource";
import type { InputFormula } from "./tableFormulas";

/**
 * The formulas of the cells that show the controller's own: `columnOf` gives the sheet column of a figure. A row that is none of
 * the records has none, and its figure is written.
 */
export function recordInput<Item extends { readonly id: string }>(
  { block, records }: RecordSource<Item, unknown>,
  columnOf: (column: InputColumn) => number | null,
): InputFormula {
  const rows = new Map(records.map(({ record, row }) => [record.id, row]));
  return ({ id }, column) => {
    const row = rows.get(id);
    return row === undefined ? null : recordReference(block.sheet, row, columnOf(column));
  };
}

/**
 * A formula, without "=", that shows the number of a cell of the controller's, or nothing as long as the cell is empty.
 * Null where there is no such cell, or where it holds something else than a number.
 */
function recordReference(sheet: SheetSnapshot, row: number, column: number | null): string | null {
  if (column === null) return null;
  const reference = absoluteReference(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
  const { value } = cellAt(sheet, row, column);
  if (value === "") return `IF(${reference}="","",${reference})`;
  return typeof value === "number" ? reference : null;
}
