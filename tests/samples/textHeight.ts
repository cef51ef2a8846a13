/** Height of one line of Calibri 11, and the air above and below the text of a cell, in points. */
const LINE_HEIGHT = 15;
const CELL_PADDING = 6;
/** Excel refuses higher rows. */
const MAX_ROW_HEIGHT = 409;

/** Advance widths of Calibri 11 at 100 %, in pixels, by class of character. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijlI.,:;'|!]/, 3.9],
  [/[frt()\-/" \u00a0]/, 5],
  [/[sckzvxyJ]/, 6.5],
  [/[mw%@&MW–]/, 11.8],
  [/[A-ZÅÄÖ]/, 8.6],
];
const ORDINARY_WIDTH = 7.6;
const SPACE_WIDTH = 3.4;
/** Cell margins and the indent of text, in pixels. */
const SIDE_SPACE = 16;

function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? ORDINARY_WIDTH;
  return width;
}

/** How many lines the text takes when wrapped at words in a column of this width (in Excel's characters). */
export function wrappedLines(text: string, columnWidth: number): number {
  const available = Math.floor(columnWidth * 7) + 5 - SIDE_SPACE;
  return text.split("\n").reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = textWidth(word);
      if (used > 0 && used + SPACE_WIDTH + width > available) {
        lines += 1;
        used = width;
      } else {
        used += (used > 0 ? SPACE_WIDTH : 0) + width;
      }
      const wordLines = Math.max(1, Math.ceil(used / available));
      lines += wordLines - 1;
      used -= (wordLines - 1) * available;
    }
    return sum + lines;
  }, 0);
}

/** The row height, in points, that shows the text in full. */
export function heightFor(text: string, columnWidth: number): number {
  return Math.min(MAX_ROW_HEIGHT, wrappedLines(text, columnWidth) * LINE_HEIGHT + CELL_PADDING);
}
