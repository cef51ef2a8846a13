import type { AnnexRow } from "../table/annexRow";
import type { AnnexColumn, AnnexTable, InputColumn, VarianceName } from "../table/annexTable";
import { cellAddress } from "../../../workbook/grid/cellAddress";
import { sumOfColumns, sumOfRows } from "./sumOfCells";

/** Gives an input cell's formula without its "="; null where there is none, and its figure is written. */
export type InputFormula = (row: AnnexRow, column: InputColumn) => string | null;

const VARIANCES: Record<VarianceName, (actual: string, budget: string) => string> = {
  budgetVariance: (actual, budget) => `${actual}-${budget}`,
  volumeVariance: (actual, budget) => `${actual}-${budget}`,
  remainingBudget: (actual, budget) => `${budget}-${actual}`,
};

/**
 * The formulas of a table's cells, without "=": those of `input` where data are taken in, and over the table's own cells
 * for everything else. A sum row adds its rows in the columns of data; sums and variances across columns are computed in
 * each row, as in the domain. A variance whose figures are not both there is empty.
 *
 * @param top zero-based sheet row of the table's first row, `left` the sheet column of its first column
 */
export function tableFormulas(
  { columns, rows }: AnnexTable<AnnexRow, unknown>,
  { top, left }: { readonly top: number; readonly left: number },
  input: InputFormula,
): readonly (readonly (string | null)[])[] {
  const sheetRows = new Map(rows.map(({ id }, at) => [id, top + at]));
  const sheetColumns = new Map(columns.map(({ id }, at) => [id, left + at]));
  const at = (columnId: string, row: number): string => cellAddress(row, sheetColumns.get(columnId) ?? left);

  function formula(row: AnnexRow, cells: readonly (number | null)[], column: AnnexColumn): string | null {
    const isThere = cells[columns.indexOf(column)] !== null;
    if (row.kind === "heading") return null;
    const sheetRow = sheetRows.get(row.id) ?? top;
    switch (column.kind) {
      case "ledger":
      case "record":
        if (row.kind !== "sum") return input(row, column);
        return isThere ? sumOfRows(withHeadings(row.rowIds), sheetColumns.get(column.id) ?? left) : null;
      case "sum":
        if (!isThere) return null;
        return sumOfColumns(
          column.columnIds.map((id) => sheetColumns.get(id) ?? left),
          sheetRow,
        );
      case "variance": {
        const [actual, budget] = [at(column.actualColumnId, sheetRow), at(column.budgetColumnId, sheetRow)];
        const difference = VARIANCES[column.variance](actual, budget);
        return isThere ? difference : `IF(COUNT(${actual},${budget})=2,${difference},"")`;
      }
    }
  }

  /** The sheet rows of some table rows, and of the headings that stand among them, which are empty: fewer ranges to read. */
  function withHeadings(rowIds: readonly string[]): readonly number[] {
    const added = new Set(rowIds.map((id) => sheetRows.get(id) ?? top));
    const [first, last] = [Math.min(...added), Math.max(...added)];
    rows.forEach(({ kind }, row) => {
      if (kind === "heading" && top + row > first && top + row < last) added.add(top + row);
    });
    return [...added];
  }

  return rows.map((row) => columns.map((column) => formula(row, row.cells, column)));
}
