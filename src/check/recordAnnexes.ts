import { annexTable } from "./annexTables";
import type { FoundAnnex } from "./findAnnex";
import type { ReportInput } from "../annexes/annexData";
import type { PlacedRecord } from "../annexes/kit/source/annexSource";
import { publishedTable } from "../annexes/kit/table/publishedTable";
import { inThousands } from "../annexes/kit/table/thousands";
import type { DataBlock } from "../annexes/kit/source/dataBlocks";
import { cellAt, endColumn } from "../workbook/grid/snapshot";
import { areaAddress } from "../workbook/grid/cellAddress";

/** The column of the controller's own table that a figure of the annex stands in, or is made of. */
type ColumnOf = (columnId: string) => number | null;

/**
 * The annexes of money with data of their own, as they would be printed: what a text says is held against the controller's
 * own table where no annex of it stands in the workbook.
 */
export function recordAnnexes(input: ReportInput, found: readonly FoundAnnex[]): readonly FoundAnnex[] {
  const { investments, targetedGrants } = input.records;
  const isMissing = (name: FoundAnnex["report"]): boolean => found.every(({ report }) => report !== name);
  return [
    ...(investments === null || !isMissing("investments")
      ? []
      : asPrinted("investments", input, investments, (id) => {
          const { originalBudget, carriedOver, reallocated, actual } = investments.columns;
          const columns: Readonly<Record<string, number | null>> = { carriedOver, reallocated, actual };
          return columns[id] ?? originalBudget;
        })),
    ...(targetedGrants === null || !isMissing("targetedGrants")
      ? []
      : asPrinted("targetedGrants", input, targetedGrants, (id) =>
          id === "budget" ? targetedGrants.columns.budget : targetedGrants.columns.actual,
        )),
  ];
}

interface MoneyRecords {
  readonly block: DataBlock;
  readonly records: readonly PlacedRecord<{ readonly id: string; readonly actual: number | null }>[];
}

/** A table pasted from a report is in thousands already, by its headings or its title: its figures are taken as they stand. */
function isInThousandsAlready({ block, records }: MoneyRecords, column: number | null): boolean {
  const { sheet, headerRow } = block;
  if (column === null) return false;
  const isSaid = Array.from({ length: headerRow + 1 - sheet.firstRow }, (_, at) => sheet.firstRow + at).some(
    (row) =>
      Array.from({ length: endColumn(sheet) - sheet.firstColumn }, (_, at) => sheet.firstColumn + at).some(
        (at) => /(?<!\p{L})tkr(?!\p{L})|tusen/iu.test(String(cellAt(sheet, row, at).value)),
      ),
  );
  return (
    isSaid &&
    records.every(
      ({ record, row }) => record.actual === null || record.actual === cellAt(sheet, row, column).value,
    )
  );
}

function asPrinted(
  report: "investments" | "targetedGrants",
  input: ReportInput,
  { block, records }: MoneyRecords,
  columnOf: ColumnOf,
): readonly FoundAnnex[] {
  const annex = annexTable(report, input);
  if (annex === null) return [];
  const { sheet } = block;
  const isPrinted = isInThousandsAlready({ block, records }, columnOf("actual"));
  const figures = annex.rows.map(({ cells }) =>
    cells.map((cell) => (cell === null || isPrinted ? cell : inThousands(cell))),
  );
  const table = publishedTable(report, annex, figures);
  return [
    {
      report,
      sheet: sheet.name,
      shown: {
        table,
        place(rowId, columnId) {
          const column = columnOf(columnId);
          const own = records.filter(({ record }) => record.id === rowId);
          const rows = (own.length > 0 ? own : records).map(({ row }) => row);
          const [row, last] = [Math.min(...rows), Math.max(...rows)];
          if (column === null) return null;
          return {
            sheet: sheet.name,
            address: areaAddress({ row, column, rowCount: last - row + 1, columnCount: 1 }),
          };
        },
      },
    },
  ];
}
