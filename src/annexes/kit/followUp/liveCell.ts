import { absoluteReference } from "../../../workbook/grid/cellAddress";
import { locate, type DecodedFollowUp } from "../../../workbook/rows/decodeFollowUp";
import type { Field } from "../../../workbook/columns/catalogue";
import { isSameValue } from "../../../workbook/grid/sameValue";
import { cellAt, type CellSnapshot, type CellValue } from "../../../workbook/grid/snapshot";
import type { CellContent } from "../../../workbook/plan/writePlan";

/** A cell, with a formula that shows the same. */
export interface ReferredCell {
  readonly cell: CellSnapshot;
  readonly reference: string;
}

/** The cell of a goal, an indicator or a step in a field's column; null where there is none. */
export function followUpCell(decoded: DecodedFollowUp, id: string, field: Field): ReferredCell | null {
  const found = locate(decoded, id);
  const column = found?.block.columns.get(field);
  if (found === null || column === undefined) return null;
  const { sheet } = found.block;
  const area = { row: found.row, column, rowCount: 1, columnCount: 1 };
  return { cell: cellAt(sheet, found.row, column), reference: absoluteReference(sheet.name, area) };
}

/**
 * A computed value as a reference to the first of the follow-up's own cells that shows it, so that it follows the next
 * calculation; the value itself where none does, or where plain values are asked for.
 */
export function liveValue(
  value: CellValue,
  cells: readonly (ReferredCell | null)[],
  amounts: "formulas" | "values",
): CellContent {
  const live = cells.find((each) => each !== null && value !== "" && isSameValue(each.cell.value, value));
  return amounts === "values" || live === null || live === undefined
    ? value
    : { formula: `=${live.reference}` };
}
