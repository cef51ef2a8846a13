import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../model/linePlaces";
import type { CellStyle } from "../../model/styleTable";
import type { SheetModel } from "../../model/workbook";
import { textWidth } from "./textWidth";

const STANDARD_SIZE = 11;
/** How much wider bold letters are. */
const BOLD = 1.05;
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
    const { wrapText, fontSize, bold } = styleOf(styleId);
    if (!wrapText || isMerged(sheet, row, column)) continue;
    const size = fontSize ?? STANDARD_SIZE;
    const width = (sheet.columnWidths.get(column) ?? STANDARD_WIDTH) - MARGINS;
    const lines = countLines(content.value, width, bold ? size * BOLD : size);
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

/**
 * The lines that a text takes in a column: broken between words; a word longer than a line goes on to the next.
 *
 * @param longest the room on a line, in points
 * @param size the size of the letters, in points
 */
function countLines(text: string, longest: number, size: number): number {
  const space = textWidth(" ", size);
  return text.split("\n").reduce((total, line) => {
    let [lines, used] = [1, 0];
    for (const [at, word] of line.split(" ").entries()) {
      const width = textWidth(word, size);
      const taken = at === 0 ? width : used + space + width;
      if (taken <= longest) used = taken;
      else {
        const rows = Math.max(1, Math.ceil(width / longest));
        lines += at === 0 ? rows - 1 : rows;
        used = width - (rows - 1) * longest;
      }
    }
    return total + lines;
  }, 0);
}
