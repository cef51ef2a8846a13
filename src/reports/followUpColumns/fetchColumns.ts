import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { cellAt } from "../../workbook/grid/snapshot";
import type { CellContent, WriteOperation } from "../../workbook/plan/writePlan";

/**
 * The columns that a block gets from another sheet: a heading like its others, and formulas below it that show what stands
 * there, in the number formats that it has there. None for a block whose columns are all its own.
 */
export function fetchColumns(block: FollowUpBlock): readonly WriteOperation[] {
  const { sheet, columns } = block;
  if (sheet.fetched === undefined) return [];
  const { headerRow, lastRow } = sheet.fetched;
  const target = { id: sheet.id, name: sheet.name };
  const like = columns.get("indicatorTitle") ?? sheet.firstColumn;
  return sheet.fetched.columns.flatMap((column): readonly WriteOperation[] => {
    const rows = Array.from({ length: lastRow - headerRow + 1 }, (_, at) => headerRow + at);
    const area = { row: headerRow, column, rowCount: rows.length, columnCount: 1 };
    const contents = rows.map((row): [CellContent] => {
      const { formula, value } = cellAt(sheet, row, column);
      return [typeof formula === "string" && formula.startsWith("=") ? { formula } : value];
    });
    return [
      { kind: "copyFormat", sheet: target, fromColumn: like, area },
      {
        kind: "setNumberFormats",
        sheet: target,
        area,
        numberFormats: rows.map((row) => [cellAt(sheet, row, column).numberFormat]),
      },
      { kind: "writeCells", sheet: target, area, contents, expected: rows.map((): [string] => [""]) },
    ];
  });
}
