import type { ScaleWords } from "../scale/scaleWords";
import { TITLE_FIELDS, type Field } from "../columns/catalogue";
import { endRow, type SheetSnapshot } from "../grid/snapshot";
import { followUpReader } from "../columns/headings";
import { blockEnd } from "./findFollowUpBlocks";
import type { FollowUpBlock } from "./followUpBlock";
import { contentsOf } from "./columnContents";
import { HEADER_SEARCH_ROWS, readHeadingRow } from "./headingRow";
import { readColumns } from "./readColumns";
import { resolveMeanings } from "./resolveMeanings";

/** The row that comes nearest to a follow-up, read as one, with what it lacks; null where none comes near. */
export function readNearest(
  sheets: readonly SheetSnapshot[],
  words: ScaleWords,
): (Pick<NearestBlock, "missing"> & { readonly block: FollowUpBlock }) | null {
  const nearest = nearestBlock(sheets, words) ?? nearestByContents(sheets, words);
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

/** A longer text is no heading. */
const LONGEST_HEADING = 60;

/**
 * The row above a table that holds targets in words ("Minst 90 %"), two columns of titles, and figures or levels: a follow-up by
 * what stands in it, whatever its headings are. Null where there is none.
 */
function nearestByContents(sheets: readonly SheetSnapshot[], words: ScaleWords): NearestBlock | null {
  for (const sheet of sheets) {
    if (sheet.ownMark !== null || sheet.visibility !== "Visible") continue;
    for (let row = sheet.firstRow; row < Math.min(HEADER_SEARCH_ROWS, endRow(sheet)); row++) {
      const { cells } = readHeadingRow(sheet, row, followUpReader(sheet));
      const headed = cells.filter(({ text }) => text !== "" && text.length <= LONGEST_HEADING);
      if (headed.length < 4) continue;
      const rows = { first: row + 1, end: endRow(sheet) };
      const kinds = headed.map(({ column }) => contentsOf(sheet, column, rows, words));
      const result = kinds.includes("numbers")
        ? "actualValue"
        : kinds.includes("levels")
          ? "assessedLevel"
          : null;
      if (result === null || !kinds.includes("targets")) continue;
      if (kinds.filter((kind) => kind === "titles").length < 2) continue;
      return { sheet: sheet.name, row, found: [], missing: [...TITLE_FIELDS, "targetValue", result] };
    }
  }
  return null;
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
