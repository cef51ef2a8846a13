import { entryOf, type OutputField } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { namesField } from "../../workbook/columns/headings";
import { isSameValue } from "../../workbook/grid/sameValue";
import { cellAt, hasFormula } from "../../workbook/grid/snapshot";
import type { outputCells } from "./outputCells";
import type { OutputColumns } from "./outputColumns";

/**
 * Tells whether the goals' columns will hold each goal's figure once and nothing else, so that a mean or a count over
 * them is right. It is not when a formula of the controller's shows something else, as one that repeats the goal's
 * value on each of its rows, when other content of the controller's stays there, or when something stands on a row
 * between the goals, as a subtotal.
 *
 * @param kept the rows of each column where the controller's own content stays
 */
export function areGoalFiguresOurs(
  { sheet, headerRow }: FollowUpBlock,
  { columns, endRow }: OutputColumns,
  cells: ReturnType<typeof outputCells>,
  kept: ReadonlyMap<OutputField, ReadonlySet<number>>,
): boolean {
  for (const [field, column] of columns) {
    if (entryOf(field).of !== "goal") continue;
    for (let row = headerRow + 1; row < endRow; row++) {
      const now = cellAt(sheet, row, column);
      const wanted = cells[field].get(row);
      const isOurs =
        wanted === undefined
          ? now.value === "" || namesField(now.value, field)
          : isSameValue(now.value, wanted.value) || (!hasFormula(now) && kept.get(field)?.has(row) !== true);
      if (!isOurs) return false;
    }
  }
  return true;
}
