import { annexTable } from "./annexTables";
import type { FoundAnnex } from "./findAnnex";
import { moneyFigures, type OwnFigures, type ReportInput } from "../annexes/annexData";
import type { AnnexRow } from "../annexes/kit/table/annexRow";
import type { AnnexColumn, AnnexTable } from "../annexes/kit/table/annexTable";
import { publishedTable } from "../annexes/kit/table/publishedTable";
import { inThousands } from "../annexes/kit/table/thousands";
import { cellAt, endColumn } from "../workbook/grid/snapshot";
import { areaAddress } from "../workbook/grid/cellAddress";

/**
 * The annexes of money with data of their own, as they would be printed: what a text says is held against the controller's
 * own table where no annex of it stands in the workbook.
 */
export function recordAnnexes(input: ReportInput, found: readonly FoundAnnex[]): readonly FoundAnnex[] {
  return moneyFigures(input)
    .filter((own) => found.every(({ report }) => report !== own.report))
    .flatMap((own) => asPrinted(own, input) ?? []);
}

/** The sheet column of a figure, or else that of the first of those that it is made of; null where it has none. */
function sheetColumn(
  columnId: string,
  columns: readonly AnnexColumn[],
  columnOf: OwnFigures["columnOf"],
): number | null {
  const first = (...ids: readonly string[]): number | null =>
    ids.map((id) => sheetColumn(id, columns, columnOf)).find((at) => at !== null) ?? null;
  const column = columns.find(({ id }) => id === columnId);
  switch (column?.kind) {
    case undefined:
      return null;
    case "ledger":
    case "record":
      return columnOf(column);
    case "sum":
      return first(...column.columnIds);
    case "variance":
      return first(column.budgetColumnId, column.actualColumnId);
  }
}

/** A table pasted from a report is in thousands already, by its headings or its title: its figures are taken as they stand. */
function isInThousandsAlready(
  { block, records }: OwnFigures,
  annex: AnnexTable<AnnexRow, unknown>,
  actual: number | null,
): boolean {
  const { sheet, headerRow } = block;
  if (actual === null) return false;
  const isSaid = Array.from({ length: headerRow + 1 - sheet.firstRow }, (_, at) => sheet.firstRow + at).some(
    (row) =>
      Array.from({ length: endColumn(sheet) - sheet.firstColumn }, (_, at) => sheet.firstColumn + at).some(
        (at) => /(?<!\p{L})tkr(?!\p{L})|tusen/iu.test(String(cellAt(sheet, row, at).value)),
      ),
  );
  const at = annex.columns.findIndex(({ id }) => id === "actual");
  const read = new Map(annex.rows.map(({ id, cells }) => [id, cells[at] ?? null]));
  return (
    isSaid &&
    records.every(({ record, row }) => {
      const value = read.get(record.id) ?? null;
      return value === null || value === cellAt(sheet, row, actual).value;
    })
  );
}

function asPrinted(own: OwnFigures, input: ReportInput): FoundAnnex | null {
  const { report, block, records, columnOf } = own;
  const annex = annexTable(report, input);
  if (annex === null) return null;
  const { sheet } = block;
  const isPrinted = isInThousandsAlready(own, annex, sheetColumn("actual", annex.columns, columnOf));
  const figures = annex.rows.map(({ cells }) =>
    cells.map((cell) => (cell === null || isPrinted ? cell : inThousands(cell))),
  );
  return {
    report,
    sheet: sheet.name,
    shown: {
      table: publishedTable(report, annex, figures),
      place(rowId, columnId) {
        const column = sheetColumn(columnId, annex.columns, columnOf);
        if (column === null) return null;
        const ofRow = records.filter(({ record }) => record.id === rowId);
        const rows = (ofRow.length > 0 ? ofRow : records).map(({ row }) => row);
        const [row, last] = [Math.min(...rows), Math.max(...rows)];
        return {
          sheet: sheet.name,
          address: areaAddress({ row, column, rowCount: last - row + 1, columnCount: 1 }),
        };
      },
    },
  };
}
