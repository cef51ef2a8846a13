import type { ScaleWords } from "../scale/scaleWords";
import { TITLE_FIELDS, type Field } from "../columns/catalogue";
import { endRow, type SheetSnapshot } from "../grid/snapshot";
import { followUpReader } from "../columns/headings";
import { blockEnd } from "./findFollowUpBlocks";
import type { FollowUpBlock } from "./followUpBlock";
import { HEADER_SEARCH_ROWS, readHeadingRow } from "./headingRow";
import { readColumns } from "./readColumns";
import { resolveMeanings } from "./resolveMeanings";

/** The row that comes nearest to a follow-up, read as one, with what it lacks; null where none comes near. */
export function readNearest(
  sheets: readonly SheetSnapshot[],
  words: ScaleWords,
): (Pick<NearestBlock, "missing"> & { readonly block: FollowUpBlock }) | null {
  const nearest = nearestBlock(sheets, words);
  const sheet = sheets.find(({ name }) => name === nearest?.sheet);
  if (nearest === null || sheet === undefined) return null;
  const headings = readHeadingRow(sheet, nearest.row, followUpReader(sheet));
  return {
    block: readColumns(sheet, headings, blockEnd(sheet, headings, words), words),
    missing: nearest.missing,
  };
}

/** A row of headings that is no follow-up's, for what it lacks. */
export interface NearestBlock {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly found: readonly Field[];
  /** Of goal, indicator and outcome those that no heading names. */
  readonly missing: readonly Field[];
}

/** The row with the most headings of a follow-up among the first of all sheets; null when no row has two. */
export function nearestBlock(sheets: readonly SheetSnapshot[], words: ScaleWords): NearestBlock | null {
  let nearest: NearestBlock | null = null;
  for (const sheet of sheets) {
    if (sheet.ownMark !== null) continue;
    for (let row = sheet.firstRow; row < Math.min(HEADER_SEARCH_ROWS, endRow(sheet)); row++) {
      const headed = resolveMeanings(
        sheet,
        readHeadingRow(sheet, row, followUpReader(sheet)),
        endRow(sheet),
        words,
      );
      const found = [...new Set(headed.map(({ field }) => field))];
      if (found.length < Math.max(2, (nearest?.found.length ?? 0) + 1)) continue;
      const missing = [...TITLE_FIELDS, "actualValue" as const].filter((field) => !found.includes(field));
      nearest = { sheet: sheet.name, row, found, missing };
    }
  }
  return nearest;
}
