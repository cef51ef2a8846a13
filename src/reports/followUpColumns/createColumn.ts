import type { Scale } from "../../domain/scale/scale";
import { COLUMNS, headingOf, type CreatedField } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { cellAt } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { contentFormat } from "../numberFormats";

/**
 * A heading like the block's other headings, and cells with the rules and alignment of the rows' other cells. A fill in
 * those is not taken over: the controller may have coloured them by hand.
 *
 * @param endRow the row after the last one of the column
 */
export function createColumn(
  block: FollowUpBlock,
  endRow: number,
  field: CreatedField,
  column: number,
  scale: Scale,
): readonly WriteOperation[] {
  const { headerRow, columns } = block;
  const { holds, alignment, createdWidth } = COLUMNS[field];
  const sheet = { id: block.sheet.id, name: block.sheet.name };
  const indicatorColumn = columns.get("indicatorTitle") ?? column - 1;
  const headingColumn = columns.get("actualValue") ?? columns.get("assessedLevel") ?? indicatorColumn;
  const heading = { row: headerRow, column, rowCount: 1, columnCount: 1 };
  const body = { row: headerRow + 1, column, rowCount: endRow - headerRow - 1, columnCount: 1 };
  const expected = [[cellAt(block.sheet, headerRow, column).formula]];
  const format = { fillColor: null, horizontalAlignment: alignment, wrapText: true };
  return [
    { kind: "copyFormat", sheet, fromColumn: headingColumn, area: heading },
    { kind: "writeCells", sheet, area: heading, contents: [[headingOf(field)]], expected },
    { kind: "copyFormat", sheet, fromColumn: indicatorColumn, area: body },
    { kind: "formatArea", sheet, area: body, format, numberFormat: contentFormat(holds, scale) },
    { kind: "setColumnWidth", sheet, column, width: createdWidth },
  ];
}
