import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../model/linePlaces";
import type { CellStyle } from "../../model/styleTable";
import type { SheetModel } from "../../model/workbook";

const STANDARD_SIZE = 11;
/** About what a character takes of its size: rather too much than too little, so that nothing is cut. */
const CHARACTER = 0.52;
/** What a cell keeps free at its sides, in points. */
const MARGINS = 6;

/**
 * The height that Excel gives a row when a text that wraps is written in it, in points: as many lines as the highest of its
 * cells needs. Null where one line is enough.
 */
export function fittedHeight(
  sheet: SheetModel,
  row: number,
  columns: Iterable<number>,
  styleOf: (styleId: number) => CellStyle,
): number | null {
  let highest = 0;
  for (const column of columns) {
    const { content, styleId } = sheet.cell(row, column);
    if (content.kind !== "text") continue;
    const { wrapText, fontSize } = styleOf(styleId);
    if (!wrapText || isMerged(sheet, row, column)) continue;
    const size = fontSize ?? STANDARD_SIZE;
    const width = (sheet.columnWidths.get(column) ?? STANDARD_WIDTH) - MARGINS;
    const lines = countLines(content.value, Math.max(1, Math.floor(width / (size * CHARACTER))));
    if (lines > 1) highest = Math.max(highest, lines * STANDARD_HEIGHT * (size / STANDARD_SIZE));
  }
  return highest === 0 ? null : Math.ceil(highest * 4) / 4;
}

function isMerged({ merges }: SheetModel, row: number, column: number): boolean {
  return merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
}

/** Broken between words; a word longer than a line goes on to the next. */
function countLines(text: string, longest: number): number {
  return text.split("\n").reduce((total, line) => {
    let [lines, used] = [1, 0];
    for (const { length } of line.split(" ")) {
      const taken = used === 0 ? length : used + 1 + length;
      if (taken <= longest) used = taken;
      else {
        const rows = Math.max(1, Math.ceil(length / longest));
        lines += used === 0 ? rows - 1 : rows;
        used = length - (rows - 1) * longest;
      }
    }
    return total + lines;
  }, 0);
}
