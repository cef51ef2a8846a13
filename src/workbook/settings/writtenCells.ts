import * as v from "valibot";
import type { OutputField } from "../columns/catalogue";
import { foldedText, plainText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";

/** The name of the workbook setting that holds what the add-in has written in its columns. */
export const WRITTEN_SETTING = "written";

/**
 * The workbook's memory of the columns that the add-in writes: a mark for each cell that it wrote, and for each of
 * others' that the controller has chosen to keep. A mark is made of what names the row, which column it is and what the cell
 * holds, so rows and columns may be moved, and a cell that is changed by hand has another mark than the one that is
 * remembered. Each row has a mark of its own besides: a row without it, as one that is new or has another name, is not known.
 */
export interface WrittenCells {
  readonly wrote: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

/** Whose the content of a cell is: "kept" is others' that was to be kept, "unknown" where the workbook remembers nothing of the row. */
export type Writer = "us" | "others" | "kept" | "unknown";

/** Characters of a mark, each of 6 bits: among 100,000 cells one in 10,000 is taken for another. */
const MARK_LENGTH = 5;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Excel keeps settings of up to 2 MB; with more cells than this nothing is remembered, and all is shown before it is replaced. */
const MOST_MARKS = 150_000;

const stored = v.object({ version: v.literal(1), wrote: v.string(), kept: v.string() });

/** Reads what is remembered; null for nothing, and for what this version does not understand. */
export function parseWritten(text: string | null): WrittenCells | null {
  if (text === null) return null;
  try {
    const result = v.safeParse(stored, JSON.parse(text));
    if (!result.success) return null;
    const { wrote, kept } = result.output;
    return { wrote: marksIn(wrote), kept: marksIn(kept) };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The text to be kept: the same for the same cells in whatever order. Null where there are too many. */
export function writtenText({ wrote, kept }: WrittenCells): string | null {
  if (wrote.size + kept.size > MOST_MARKS) return null;
  const joined = (marks: ReadonlySet<string>): string => [...marks].sort().join("");
  return JSON.stringify({ version: 1, wrote: joined(wrote), kept: joined(kept) });
}

/** @param names what names the row, in the order of the fields */
export function rowMark(names: readonly CellValue[]): string {
  return mark(names.map(foldedText).join("\u0000"));
}

/** @param row the mark of its row */
export function cellMark(row: string, field: OutputField, value: CellValue): string {
  // Excel keeps 15 digits.
  const content = typeof value === "number" ? String(Number(value.toPrecision(12))) : plainText(value);
  return mark([row, field, content].join("\u0000"));
}

export function writerOf(written: WrittenCells | null, row: string, cell: string): Writer {
  if (written?.wrote.has(row) !== true) return "unknown";
  if (written.wrote.has(cell)) return "us";
  return written.kept.has(cell) ? "kept" : "others";
}

function marksIn(text: string): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let at = 0; at + MARK_LENGTH <= text.length; at += MARK_LENGTH)
    marks.add(text.slice(at, at + MARK_LENGTH));
  return marks;
}

/** 30 bits of FNV-1a over the UTF-16 units, mixed once more so that texts that end alike differ throughout. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash ^= hash >>> 16;
  let letters = "";
  for (let at = 0; at < MARK_LENGTH; at++) letters += ALPHABET.charAt((hash >>> (6 * at)) & 63);
  return letters;
}
