import type { TableBlock } from "./reportBlocks";

/** About what a bold character of a table takes in the widest common font, and the margins of a cell, in twentieths of a point. */
const [CHARACTER, MARGINS] = [116, 130];

/**
 * The widths of a table's columns, which together are `width` at most: in proportion as on the sheet, but none narrower than
 * its longest word or figure, so that no figure is broken. The widest columns give what the others need.
 *
 * @param width in twentieths of a point
 */
export function tableWidths({ headings, rows, widths }: TableBlock, width: number): readonly number[] {
  const least = widths.map(() => 0);
  for (const cells of [...headings, ...rows]) {
    let column = 0;
    for (const { text, columnSpan, indent } of cells) {
      const longest = Math.max(...text.split(" ").map((word) => word.length)) + indent;
      if (columnSpan === 1) least[column] = Math.max(least[column] ?? 0, longest * CHARACTER + MARGINS);
      column += columnSpan;
    }
  }
  const sum = widths.reduce((total, each) => total + each, 0);
  const fair = widths.map((each) => (each / sum) * width);
  const lacking = fair.reduce((total, each, at) => total + Math.max(0, (least[at] ?? 0) - each), 0);
  const spare = fair.reduce((total, each, at) => total + Math.max(0, each - (least[at] ?? 0)), 0);
  // Where words are longer than there is room for, they are broken.
  const taken = spare === 0 ? 0 : Math.min(1, lacking / spare);
  const given = lacking === 0 ? 0 : Math.min(1, spare / lacking);
  return fair.map((each, at) => {
    const need = (least[at] ?? 0) - each;
    return Math.floor(need > 0 ? each + need * given : each + need * taken);
  });
}
