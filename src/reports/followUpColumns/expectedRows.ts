import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { cellAt } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";

/**
 * Lets a plan be done only where these rows are still the ones that it was made for: what names them stands where it stood.
 * Rows are known by their numbers in a plan, and another may have come above them since the workbook was read.
 *
 * @param rows zero-based rows of the block's sheet
 */
export function expectedRows(
  { sheet, columns }: Pick<FollowUpBlock, "sheet" | "columns">,
  rows: ReadonlySet<number>,
): readonly WriteOperation[] {
  const column = columns.get("indicatorTitle") ?? columns.get("goalTitle");
  if (column === undefined || rows.size === 0) return [];
  let [first, last] = [Infinity, 0];
  for (const row of rows) [first, last] = [Math.min(first, row), Math.max(last, row)];
  const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
  const expected = Array.from({ length: area.rowCount }, (_, at) => [
    rows.has(first + at) ? cellAt(sheet, first + at, column).formula : null,
  ]);
  return [{ kind: "expectCells", sheet: { id: sheet.id, name: sheet.name }, area, expected }];
}
