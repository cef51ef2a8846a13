import { STANDARD_ROW_HEIGHT } from "../../workbook/plan/pageRoom";
import type { OwnCell } from "./ownSheet";

const STANDARD_SIZE = 11;
/** How wide a letter is, as a part of its size: rather too wide, for a page that is not full is better than a goal that is cut. */
const LETTER = 0.48;
const BOLD_LETTER = 0.51;
/** The room that a cell keeps free at its sides, in points. */
const MARGINS = 6;

/** How high a row is in print, about: as many lines as the highest of its cells needs. Points. */
export function rowHeight(cells: readonly OwnCell[], columnWidths: readonly number[]): number {
  return cells.reduce((highest, { content, format = {} }, column) => {
    const size = format.fontSize ?? STANDARD_SIZE;
    const letter = size * (format.bold === true ? BOLD_LETTER : LETTER);
    const room = ((columnWidths[column] ?? 0) - MARGINS) / letter;
    const isWrapped = format.wrapText === true && typeof content === "string";
    const lines = isWrapped ? linesOf(content, room) : 1;
    return Math.max(highest, lines * STANDARD_ROW_HEIGHT * Math.max(1, size / STANDARD_SIZE));
  }, STANDARD_ROW_HEIGHT);
}

/** How many lines a text takes where `room` letters stand on a line. */
function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((total, paragraph) => {
    let [lines, used] = [1, 0];
    for (const { length } of paragraph.split(" ")) {
      const taken = used === 0 ? length : used + 1 + length;
      if (taken <= room) used = taken;
      else {
        const more = Math.max(1, Math.ceil(length / room));
        lines += used === 0 ? more - 1 : more;
        used = length % room;
      }
    }
    return total + lines;
  }, 0);
}
