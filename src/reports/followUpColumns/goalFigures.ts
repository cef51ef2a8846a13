import { entryOf } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { namesField } from "../../workbook/columns/headings";
import { isSameValue } from "../../workbook/grid/sameValue";
import { cellAt, hasFormula } from "../../workbook/grid/snapshot";
import type { outputCells } from "./outputCells";
import type { OutputColumns } from "./outputColumns";

/**
 * Tells whether the goals' columns will hold each goal's figure once and nothing else, so that a mean or a count over
 * them is right. It is not when a formula of the controller's shows something else, as one that repeats the goal's
 * value on each of its rows, or when something stands on a row between the goals, as a subtotal.
 */
export function areGoalFiguresOurs(
  { sheet, headerRow }: FollowUpBlock,
  { columns, endRow }: OutputColumns,
  cells: ReturnType<typeof outputCells>,
): boolean {
  for (const [field, column] of columns) {
    if (entryOf(field).of !== "goal") continue;
    for (let row = headerRow + 1; row < endRow; row++) {
      const now = cellAt(sheet, row, column);
      const wanted = cells[field].get(row);
      const isOurs =
        wanted === undefined
          ? now.value === "" || namesField(now.value, field)
          : !hasFormula(now) || isSameValue(now.value, wanted.value);
      if (!isOurs) return false;
    }
  }
  return true;
}
