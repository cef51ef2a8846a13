import * as v from "valibot";
import { foldedText, plainText } from "../grid/cellText";
import { FIELDS, isOutputField, type Field } from "../columns/catalogue";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import type { FollowUpBlock } from "./followUpBlock";
import type { FollowUpLayout } from "./followUpLayout";
import { GOAL_PLACES } from "./goalPlace";
import { headingAt, type HeadingRow } from "./headingRow";
import { tableOfHeadings } from "./tableEnd";

/**
 * The mapping as the workbook remembers it: which columns the follow-up is read from, anchored to the texts of their
 * headings, so that rows and columns may be moved and sheets renamed.
 */
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headingAnchor = { heading: v.string(), nth: count, of: count };

const columnAnchor = v.union([
  /** The n-th of so many columns with this heading, from the left, counted from 0; with those that count beside it. */
  v.object({ ...headingAnchor, alongside: v.optional(v.array(v.object(headingAnchor))) }),
  /** A column without a heading, by some of the texts that stand in it. */
  v.object({ texts: v.array(v.string()) }),
]);

const blockAnchor = v.object({
  sheet: v.object({ id: v.string(), name: v.string() }),
  /** The Excel table that the headings are those of. */
  table: v.nullable(v.string()),
  /** The n-th row of the sheet with these headings, counted from 0. */
  nth: count,
  /** Null for a field that the controller has said has no column. */
  columns: v.record(v.picklist(FIELDS), v.nullable(columnAnchor)),
  /** Where the goals stand, where no column holds them. */
  goals: v.optional(v.picklist(GOAL_PLACES)),
});

export const storedMapping = v.object({
  version: v.literal(1),
  blocks: v.pipe(v.array(blockAnchor), v.minLength(1)),
});

export type ColumnAnchor = v.InferOutput<typeof columnAnchor>;
export type BlockAnchor = v.InferOutput<typeof blockAnchor>;
export type StoredMapping = v.InferOutput<typeof storedMapping>;

/** The name of the workbook setting that holds the mapping. */
export const MAPPING_SETTING = "mapping";

/** Reads a stored mapping; null for none, and for one that this version does not understand. */
export function parseMapping(text: string | null): StoredMapping | null {
  if (text === null) return null;
  try {
    const result = v.safeParse(storedMapping, JSON.parse(text));
    return result.success ? result.output : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The ids of the sheets that a stored mapping reads from. */
export function rememberedSheets(text: string | null): readonly string[] {
  return parseMapping(text)?.blocks.map(({ sheet }) => sheet.id) ?? [];
}

/** The mapping that gives this layout again. Columns of ours are left out: they are found by the headings that we give. */
export function mappingOf({ blocks }: FollowUpLayout): StoredMapping {
  return { version: 1, blocks: blocks.map((block) => blockAnchorOf(block, blocks)) };
}

function blockAnchorOf(block: FollowUpBlock, all: readonly FollowUpBlock[]): BlockAnchor {
  const { sheet, headerRow, headings } = block;
  const alike = all.filter((other) => other.sheet.id === sheet.id && areAlike(other.headings, headings));
  const columns: BlockAnchor["columns"] = {};
  for (const [field, { column, certainty, alongside = [] }] of block.readings) {
    if (isOutputField(field) && certainty !== "chosen") continue;
    columns[field] = column === null ? null : columnAnchorOf(block, column, alongside);
  }
  return {
    sheet: { id: sheet.id, name: sheet.name },
    table: tableOfHeadings(sheet, headerRow)?.name ?? null,
    nth: alike.indexOf(block),
    columns,
    ...(block.goalPlace === null ? {} : { goals: block.goalPlace }),
  };
}

function areAlike(one: HeadingRow<Field>, other: HeadingRow<Field>): boolean {
  return one.cells.every(({ column, text }) => sameHeading(text, headingAt(other, column)));
}

function columnAnchorOf(
  { sheet, headings, headerRow, endRow }: FollowUpBlock,
  column: number,
  alongside: readonly number[],
): ColumnAnchor {
  if (headingAt(headings, column) === "") return { texts: sampleTexts(sheet, column, headerRow + 1, endRow) };
  const anchor = headingAnchorOf(headings, column);
  return alongside.length === 0
    ? anchor
    : { ...anchor, alongside: alongside.map((each) => headingAnchorOf(headings, each)) };
}

function headingAnchorOf(
  headings: HeadingRow<Field>,
  column: number,
): { readonly heading: string; readonly nth: number; readonly of: number } {
  const heading = headingAt(headings, column);
  const alike = headings.cells.filter(({ text }) => sameHeading(text, heading));
  return {
    heading,
    nth: alike.filter((cell) => cell.column < column).length,
    of: alike.length,
  };
}

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/** The first different texts of a column, cut short. */
export function sampleTexts(
  sheet: SheetSnapshot,
  column: number,
  firstRow: number,
  endRow: number,
  samples = SAMPLES,
): string[] {
  const texts = new Set<string>();
  for (let row = firstRow; row < endRow && texts.size < samples; row++) {
    const text = plainText(cellAt(sheet, row, column).value).slice(0, LONGEST_SAMPLE);
    if (text !== "") texts.add(text);
  }
  return [...texts];
}

/** Headings are the same whatever their case, line breaks and footnote marks. */
export function sameHeading(a: string, b: string): boolean {
  return foldedText(a) === foldedText(b);
}
