import { absoluteReference } from "../../../workbook/grid/cellAddress";
import { cellAt, type SheetSnapshot } from "../../../workbook/grid/snapshot";
import type { InputColumn } from "../table/annexTable";
import type { RecordSource } from "../source/annexSource";
import { figureInput, type FigureInput, type TakenOfRecord } from "./figureInput";

/**
 * The cells that show the controller's own, each with its formula: `columnOf` gives the sheet column of a figure. A row that is
 * none of the records has none, and its figure is written.
 */
export function recordInput<Item extends { readonly id: string }>(
  { block, records }: RecordSource<Item, unknown>,
  columnOf: (column: InputColumn) => number | null,
): FigureInput {
  const rows = new Map(records.map(({ record, row }) => [record.id, row]));
  return figureInput<TakenOfRecord>(
    ({ id }, shown) => {
      const row = rows.get(id);
      const column = columnOf(shown);
      if (row === undefined || column === null) return null;
      return { kind: "record", sheet: block.sheet.name, row, column };
    },
    ({ row, column }) => recordReference(block.sheet, row, column),
  );
}

/**
 * A formula, without "=", that shows the number of a cell of the controller's, or nothing as long as the cell is empty.
 * Null where it holds something else than a number.
 */
function recordReference(sheet: SheetSnapshot, row: number, column: number): string | null {
  const reference = absoluteReference(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
  const { value } = cellAt(sheet, row, column);
  if (value === "") return `IF(${reference}="","",${reference})`;
  return typeof value === "number" ? reference : null;
}
