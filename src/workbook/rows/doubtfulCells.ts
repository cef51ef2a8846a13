import { decodeNumbers } from "../cells/decodeNumber";
import { parseNumber } from "../cells/numberText";
import { parseNumbers } from "../cells/severalNumbers";
import type { NumberField } from "../columns/catalogue";
import { cellAddress } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import { cellAt, endRow, type CellSnapshot, type SheetSnapshot } from "../grid/snapshot";
import type { Issue } from "../issues/issue";
import type { FollowUpBlock } from "../layout/followUpBlock";
import type { ReadingRules } from "./readingRules";
import { NUMBER_FIELDS } from "./rowNumbers";

/** A cell of which its text alone does not tell what number it holds. */
export interface Doubt {
  readonly row: number;
  readonly column: number;
  readonly field: NumberField;
  readonly raw: string;
  /**
   * `slash`: "11/12" may be so many of so many, or two outcomes. `footnote`: "851" may be 85 with a raised 1, where a part of it is
   * raised, or there is a note 1 below the table. `note`: "91 %2" is a number with a note, and nothing else.
   */
  readonly kind: "slash" | "footnote" | "note";
  /** The text as the likelier reading has it: "11 av 12", "85". */
  readonly otherwise: string;
}

/** The doubts of a block's numbers, and the rows of the notes that they may be marked with. */
export interface Doubts {
  readonly doubts: readonly Doubt[];
  /** Zero-based sheet rows. None where no number is marked. */
  readonly noteRows: ReadonlySet<number>;
}

const SLASHED = /^(\d{1,4})\s?\/\s?(\d{1,4})$/;
/** "12/31" may be so many of them; above this two numbers that both are near the target are two outcomes. */
const LARGEST_COUNT = 31;
const RAISED = /[¹²³⁴-⁹]$/u;
const MARKED = /^(.*(?:%|\p{L}|\)))\s?([1-9]|[¹²³⁴-⁹])$/u;
const DIGITS = /^([-−–]?[\d .,]*\d)([1-9])$/;
const NOTE = /^(?:\(?([1-9])[).:]?\s+\p{L}|[¹²³⁴-⁹]\)?\s?\p{L})/u;

export function readDoubts(block: FollowUpBlock): Doubts {
  const columns = numberColumns(block);
  const notes = notesBelow(block, columns);
  const doubts = rowsOf(block).flatMap((row) =>
    columns.flatMap(({ field, column }) => {
      const { value } = cellAt(block.sheet, row, column);
      if (typeof value !== "string" || value === "") return [];
      const place = { row, column, field, raw: plainText(value) };
      return slashDoubt(place, block) ?? footnoteDoubt(place, block, notes.numbers) ?? [];
    }),
  );
  // "90/79" cannot be so many of so many: where one outcome is several, all that look alike are.
  const areSeveral = rowsOf(block).some((row) =>
    columns.some(({ column }) => isSeveral(plainText(cellAt(block.sheet, row, column).value))),
  );
  return {
    doubts: doubts.filter(({ kind }) => kind !== "slash" || !areSeveral),
    noteRows: doubts.some(({ kind }) => kind !== "slash") ? notes.rows : new Set(),
  };
}

/** Whether a figure that is a text stands among a block's numbers: its last digit may be raised. Then that is to be asked of Excel. */
export function mayBeMarked(block: FollowUpBlock): boolean {
  const columns = numberColumns(block);
  return rowsOf(block).some((row) =>
    columns.some(({ column }) => {
      const { value } = cellAt(block.sheet, row, column);
      return typeof value === "string" && DIGITS.test(plainText(value));
    }),
  );
}

/** The reading of a doubtful cell that the controller's answer gives; null until there is one. */
export function readingOf(
  { kind, otherwise }: Doubt,
  { slashes, footnotes }: ReadingRules,
  cell: CellSnapshot,
): CellSnapshot | null {
  const asOtherwise = { ...cell, value: otherwise, formula: otherwise };
  if (kind === "note") return asOtherwise;
  if (kind === "slash") return slashes === null ? null : slashes === "ofWhole" ? asOtherwise : cell;
  return footnotes === null ? null : footnotes === "raised" ? asOtherwise : cell;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly field: NumberField;
  readonly raw: string;
}

function numberColumns({
  columns,
  history,
}: FollowUpBlock): readonly { readonly field: NumberField; readonly column: number }[] {
  const own = NUMBER_FIELDS.flatMap((field) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const former = history
    .filter(({ column }) => !own.some((each) => each.column === column))
    .map(({ column }) => ({ field: "previousValue", column }) as const);
  return [...own, ...former];
}

function rowsOf({ headerRow, endRow: end }: FollowUpBlock): readonly number[] {
  return Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, at) => headerRow + 1 + at);
}

function isSeveral(raw: string): boolean {
  const [, part, whole] = SLASHED.exec(raw) ?? [];
  return Number(part) > Number(whole);
}

function slashDoubt(place: Place, block: FollowUpBlock): Doubt | null {
  const [, part = "", whole = ""] = SLASHED.exec(place.raw) ?? [];
  if (whole === "" || Number(whole) === 0 || Number(part) > Number(whole)) return null;
  const target = shownTarget(block, place);
  const isNear = (number: number): boolean =>
    target !== null && number !== target && number >= target * 0.6 && number <= target * 1.5;
  const areTwo = Number(whole) > LARGEST_COUNT && isNear(Number(part)) && isNear(Number(whole));
  return areTwo ? null : { ...place, kind: "slash", otherwise: `${part} av ${whole}` };
}

function footnoteDoubt(place: Place, block: FollowUpBlock, notes: ReadonlySet<string>): Doubt | null {
  const { raw } = place;
  const marked = MARKED.exec(raw);
  if (marked !== null || RAISED.test(raw)) {
    const without = marked?.[1] ?? raw.replace(RAISED, "").trim();
    const isNumber = RAISED.test(raw) || parseNumbers(raw) === null;
    if (!isNumber || parseNumbers(without) === null) return null;
    return { ...place, kind: "note", otherwise: without };
  }
  const [, without = "", mark = ""] = DIGITS.exec(raw) ?? [];
  // Whatever it is near to: a digit that is raised is never a digit of the number unasked.
  if (mark !== "" && isRaised(block.sheet, place))
    return { ...place, kind: "footnote", otherwise: without.trim() };
  if (!notes.has(mark)) return null;
  const [withMark, number] = [parseNumber(raw), parseNumber(without.trim())];
  if (number === null) return null;
  const target = shownTarget(block, place);
  const isNearer =
    target === null || withMark === null || distance(number.value, target) < distance(withMark.value, target);
  return isNearer ? { ...place, kind: "footnote", otherwise: without.trim() } : null;
}

function isRaised({ raised, firstRow, firstColumn }: SheetSnapshot, { row, column }: Place): boolean {
  return raised?.[row - firstRow]?.[column - firstColumn] === true;
}

/** How many times larger or smaller one number is than another. */
function distance(value: number, target: number): number {
  return Math.abs(Math.log(Math.max(Math.abs(value), 0.01) / Math.max(Math.abs(target), 0.01)));
}

/** The target of the row as it is shown: 90 of 90 %. Else another number of the row. */
function shownTarget({ sheet, columns }: FollowUpBlock, { row, column: own }: Place): number | null {
  for (const field of ["targetValue", "partlyLimit", "previousValue", "actualValue"] as const) {
    const column = columns.get(field);
    if (column === undefined || column === own) continue;
    const [number] = decodeNumbers(cellAt(sheet, row, column)).value ?? [];
    if (number !== undefined) return number.unit === "percent" ? number.value * 100 : number.value;
  }
  return null;
}

/** The notes below a table: rows with one text alone that begins with a figure ("1 Preliminärt"), below all its numbers. */
function notesBelow(
  { sheet, headerRow, endRow: end }: FollowUpBlock,
  columns: readonly { readonly column: number }[],
): { readonly numbers: ReadonlySet<string>; readonly rows: ReadonlySet<number> } {
  const hasNumbers = (row: number): boolean =>
    columns.some(({ column }) => plainText(cellAt(sheet, row, column).value) !== "");
  let last = Math.min(end, endRow(sheet)) - 1;
  while (last > headerRow && !hasNumbers(last)) last--;
  const numbers = new Set<string>();
  const rows = new Set<number>();
  for (let row = last + 1; row < endRow(sheet); row++) {
    const filled = (sheet.values[row - sheet.firstRow] ?? []).map(plainText).filter((text) => text !== "");
    const [text = ""] = filled;
    const note = NOTE.exec(text);
    if (filled.length !== 1 || note === null) continue;
    rows.add(row);
    if (note[1] !== undefined) numbers.add(note[1]);
  }
  return { numbers, rows };
}

/** Says once, at the first of them, how many numbers have a note whose mark is no part of them. */
export function footnotesLeftOut(
  { sheet }: FollowUpBlock,
  doubts: readonly Doubt[],
  { footnotes }: ReadingRules,
): readonly Issue[] {
  const marked = doubts.filter(
    ({ kind }) => kind === "note" || (kind === "footnote" && footnotes === "raised"),
  );
  const [first] = marked;
  if (first === undefined) return [];
  const { raw, otherwise: understood, row, column } = first;
  const place = { sheet: sheet.name, address: cellAddress(row, column) };
  const detail = { code: "footnotesLeftOut", count: marked.length, raw, understood } as const;
  return [{ detail, severity: "info", place }];
}
