import type { Field } from "../../workbook/columns/field";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { headingOf } from "../../workbook/columns/followUpVocabulary";
import { cellAt } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";

/** How a created column looks; the width is in points. */
export interface ColumnLook {
  readonly numberFormat: string;
  readonly width: number;
  readonly horizontalAlignment: "Left" | "Center";
}

/**
 * A heading like the block's other headings, and cells with the rules and alignment of the rows' other cells. A fill in
 * those is not taken over: the controller may have coloured them by hand.
 *
 * @param endRow the row after the last one of the column
 */
export function createColumn(
  block: FollowUpBlock,
  endRow: number,
  field: Field,
  column: number,
  { numberFormat, width, horizontalAlignment }: ColumnLook,
): readonly WriteOperation[] {
  const { headerRow, columns } = block;
  const sheet = { id: block.sheet.id, name: block.sheet.name };
  const indicatorColumn = columns.get("indicatorTitle") ?? column - 1;
  const headingColumn = columns.get("actualValue") ?? columns.get("assessedLevel") ?? indicatorColumn;
  const heading = { row: headerRow, column, rowCount: 1, columnCount: 1 };
  const body = { row: headerRow + 1, column, rowCount: endRow - headerRow - 1, columnCount: 1 };
  const expected = [[cellAt(block.sheet, headerRow, column).formula]];
  const format = { fillColor: null, horizontalAlignment, wrapText: true };
  return [
    { kind: "copyFormat", sheet, fromColumn: headingColumn, area: heading },
    { kind: "writeCells", sheet, area: heading, contents: [[headingOf(field)]], expected },
    { kind: "copyFormat", sheet, fromColumn: indicatorColumn, area: body },
    { kind: "formatArea", sheet, area: body, format, numberFormat },
    { kind: "setColumnWidth", sheet, column, width },
  ];
}
