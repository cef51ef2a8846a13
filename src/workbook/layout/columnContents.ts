import { decodeDate } from "../cells/decodeDate";
import { decodeLevel } from "../cells/decodeLevel";
import { decodeNumbers } from "../cells/decodeNumber";
import { TITLE_FIELDS } from "../columns/catalogue";
import { saysNothing } from "../cells/decoded";
import { foldedText, plainText } from "../grid/cellText";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../grid/snapshot";
import { withoutLegend } from "../rows/levelLegend";
import type { FollowUpBlock } from "./followUpBlock";
import { isTokenLike, saysOfText } from "../scale/scaleProposals";
import type { ScaleWords } from "../scale/scaleWords";

/** The likeliest kind of a column, told from its contents. */
export type Contents =
  /** Words of a scale: few, and the same again and again. */
  | "levels"
  /** Numbers with words that make them limits: "minst 90 %", "högst 14". */
  | "targets"
  | "numbers"
  | "dates"
  /** Texts that differ, as names of goals and of indicators do. */
  | "titles"
  /** Texts of several sentences, as comments are. */
  | "longTexts";

/** Rows of a sheet, the end not included. */
export interface ContentRows {
  readonly first: number;
  readonly end: number;
}

const BOUND = /^(?:minst|högst|lägst|max|över|under|mer än|mindre än|fler än|färre än|upp till|≥|≤|<|>)/iu;
const RELATIVE =
  /^(?:öka|ökar|ökning|minska|minskar|minskning|oförändra|bättre än|minst som|topp \d|bibehåll)/iu;
const MOST_LEVELS = 7;
const LONGEST_LEVEL = 45;
const LONGEST_TITLE = 120;

/** Tells a column by its contents: what at least two thirds of its filled cells are. Null for an empty column, and for one that tells nothing. */
export function contentsOf(
  sheet: SheetSnapshot,
  column: number,
  { first, end }: ContentRows,
  words: ScaleWords,
): Contents | null {
  const cells: CellSnapshot[] = [];
  for (let row = first; row < end; row++) {
    const cell = cellAt(sheet, row, column);
    const text = plainText(cell.value);
    if (text !== "" && !saysNothing(text)) cells.push(cell);
  }
  if (cells.length === 0) return null;
  const areMostly = (is: (cell: CellSnapshot) => boolean): boolean =>
    cells.filter(is).length * 3 >= cells.length * 2;
  const legend = withoutLegend(words);
  const isNumber = (cell: CellSnapshot): boolean => decodeNumbers(cell).value !== null;
  if (
    areMostly(
      (cell) => typeof cell.value === "string" && decodeLevel(cell, legend).value !== null && !isNumber(cell),
    )
  )
    return "levels";
  const isTarget = ({ value }: CellSnapshot): boolean =>
    typeof value === "string" && (BOUND.test(plainText(value)) || RELATIVE.test(plainText(value)));
  if (cells.some(isTarget) && areMostly((cell) => isTarget(cell) || isNumber(cell))) return "targets";
  if (areMostly(isNumber)) return "numbers";
  if (areMostly((cell) => decodeDate(cell).value !== null)) return "dates";
  const texts = cells.flatMap(({ value }) =>
    typeof value === "string" && /\p{L}|[^\d\s.,%–—-]/u.test(value) ? [plainText(value)] : [],
  );
  if (texts.length * 3 < cells.length * 2) return null;
  if (areWordsOfScale(texts) || areSigns(texts)) return "levels";
  const isLong = (text: string): boolean => text.length > LONGEST_TITLE;
  return texts.filter(isLong).length * 2 > texts.length ? "longTexts" : "titles";
}

/** Goals with indicators whose levels stand in a column of their own are followed up, also where nothing tells of the indicators. */
export function areGoalsJudged(
  { sheet, headerRow, endRow: end, columns }: FollowUpBlock,
  words: ScaleWords,
): boolean {
  const column = columns.get("goalLevel");
  if (column === undefined || !TITLE_FIELDS.every((field) => columns.has(field))) return false;
  return contentsOf(sheet, column, { first: headerRow + 1, end }, words) === "levels";
}

/** Colours or signs, each of which says how far something has come, and not all the same. */
function areSigns(texts: readonly string[]): boolean {
  const told = texts.map((text) => (isTokenLike(text) ? saysOfText(text) : null));
  return !told.includes(null) && new Set(texts.map((text) => foldedText(text))).size > 1;
}

/** Few short words that come back, each twice on an average. */
function areWordsOfScale(texts: readonly string[]): boolean {
  const different = new Set(texts.map((text) => foldedText(text)));
  return (
    texts.length >= 3 &&
    different.size <= MOST_LEVELS &&
    different.size * 2 <= texts.length + 1 &&
    texts.every((text) => text.length <= LONGEST_LEVEL)
  );
}
