import { cellAddress } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import { cellAt } from "../grid/snapshot";
import { saysOfText } from "../scale/scaleProposals";
import { referenceOfHeading } from "../cells/targetInWords";
import type { Issue } from "../issues/issue";
import type { ScaleWords } from "../scale/scaleWords";
import { contentsOf } from "./columnContents";
import type { FollowUpBlock } from "./followUpBlock";

/** Headings of columns of figures that say nothing of how the indicator came out: its number, its weight among others, a year. */
const TELLS_NOTHING = /^(?:.*\s)?(?:\p{L}*nr|nummer|\p{L}*nummer|id|kod|år|sida|rad|ordning|prioritet)\.?$/iu;

/** Words that come back may be anything: each must say how far something has come. */
function areLevels({ sheet, headerRow, endRow: end }: FollowUpBlock, column: number): boolean {
  return Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, at) =>
    plainText(cellAt(sheet, headerRow + 1 + at, column).value),
  ).every((text) => text === "" || saysOfText(text) !== null);
}

/** The last column that is read, or of the headings that follow it without a gap. */
function lastOfTable({ headings, columns }: FollowUpBlock): number {
  const headed = new Set(headings.cells.filter(({ text }) => text !== "").map(({ column }) => column));
  let last = Math.max(...columns.values());
  while (headed.has(last + 1)) last++;
  return last;
}

/**
 * Says once which columns within a block hold figures, limits or levels that nothing is read from, as their headings are not
 * known: so that none of them is passed over in silence. To the right of the follow-up only levels may be of it. What others are compared by ("Riket 2019") is read where a target names it.
 */
export function unusedColumns(block: FollowUpBlock, words: ScaleWords): readonly Issue[] {
  const { sheet, headings, headerRow, endRow: end, columns, readings, history, levelHistory } = block;
  const used = new Set([
    ...columns.values(),
    ...[...readings.values()].flatMap(({ alongside = [], candidates }) => [...alongside, ...candidates]),
    ...[...history, ...levelHistory].flatMap(({ column, on }) => (on === undefined ? [column] : [])),
  ]);
  const last = lastOfTable(block);
  const rows = { first: headerRow + 1, end };
  const unused = headings.cells.filter(({ column, text, heading }) => {
    if (used.has(column) || column > last || text === "" || heading !== null) return false;
    if (TELLS_NOTHING.test(text) || referenceOfHeading(text) !== null) return false;
    const contents = contentsOf(sheet, column, rows, words);
    if (column > Math.max(...columns.values())) return contents === "levels" && areLevels(block, column);
    return (
      contents === "targets" || contents === "numbers" || (contents === "levels" && areLevels(block, column))
    );
  });
  const [first] = unused;
  if (first === undefined) return [];
  const named = unused.map(({ column, text }) => ({ column, heading: text }));
  const place = { sheet: sheet.name, address: cellAddress(headerRow, first.column) };
  return [{ detail: { code: "columnsNotUsed", columns: named }, severity: "info", place }];
}
