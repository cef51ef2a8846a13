import type { ScaleWords } from "../scale/scaleWords";
import { RESULT_FIELDS, TITLE_FIELDS, type Field } from "../columns/catalogue";
import { plainText } from "../grid/cellText";
import { cellAt, endRow, type SheetSnapshot } from "../grid/snapshot";
import { areGoalsJudged } from "./columnContents";
import { isFollowUp, type FollowUpBlock } from "./followUpBlock";
import { followUpReader, namesField } from "../columns/headings";
import {
  countKnown,
  countKnownCells,
  countPeriods,
  headingAt,
  HEADER_SEARCH_ROWS,
  readHeadingRow,
  type Heading,
  type HeadingRow,
} from "./headingRow";
import { perSheetAndScale } from "./perSheet";
import { readColumns } from "./readColumns";
import { tableEnd } from "./tableEnd";

/** So that a sheet full of heading words is not read over and over. */
const MOST_TRIES = 50;

/**
 * Finds the follow-ups on a sheet, from the top: each row with the headings of one opens a block that reaches to the
 * next. Headings repeated in the same columns (after a page break) go on with the same block. Blocks without any
 * indicator are passed over when there are others. Sheets that the add-in has made have none.
 */
export const findFollowUpBlocks = perSheetAndScale((sheet, words): readonly FollowUpBlock[] => {
  if (sheet.ownMark !== null) return [];
  const blocks = headingRows(sheet, words).map((headings) =>
    readColumns(sheet, headings, blockEnd(sheet, headings, words), words),
  );
  const begun = blocks.filter(hasIndicators);
  return begun.length > 0 ? begun : richest(blocks);
});

/** The row after the last one that may belong to the block below these headings. */
export function blockEnd(sheet: SheetSnapshot, { row }: HeadingRow<Field>, words: ScaleWords): number {
  const next = headingRows(sheet, words).find((other) => other.row > row);
  return tableEnd(sheet, row) ?? (next === undefined ? endRow(sheet) : next.row - (next.isTwoRows ? 1 : 0));
}

function richest(blocks: readonly FollowUpBlock[]): readonly FollowUpBlock[] {
  const most = Math.max(...blocks.map(({ columns }) => columns.size));
  return blocks.filter(({ columns }) => columns.size === most).slice(0, 1);
}

const headingRows = perSheetAndScale((sheet, words): readonly HeadingRow<Field>[] => {
  const reader = followUpReader(sheet);
  const found: HeadingRow<Field>[] = [];
  let tries = 0;
  let knownAbove = 0;
  for (let row = sheet.firstRow; row < endRow(sheet) && tries < MOST_TRIES; row++) {
    if (found.length === 0 && row >= HEADER_SEARCH_ROWS) break;
    const known = countKnownCells(sheet, row, reader);
    const mayBeHeadings = known + knownAbove > 1;
    knownAbove = known;
    if (!mayBeHeadings) continue;
    const headings = readHeadingRow(sheet, row, reader);
    if (countKnown(headings) < 2) continue;
    const last = found.at(-1);
    if (
      last !== undefined &&
      !goesOn(last, headings) &&
      (repeats(last, headings) || isPoorer(last, headings))
    )
      continue;
    tries++;
    if (isHeadingRow(sheet, headings, words)) found.push(headings);
  }
  return found;
});

/** At most one of goal, indicator and outcome or level may be a proposal. */
function isHeadingRow(sheet: SheetSnapshot, headings: HeadingRow<Field>, words: ScaleWords): boolean {
  const block = readColumns(sheet, headings, endRow(sheet), words);
  const { readings } = block;
  if (!isFollowUp(readings) && !areGoalsJudged(block, words)) return false;
  const isUnsure = (field: Field): boolean => {
    const { certainty, heading = "" } = readings.get(field) ?? {};
    return certainty === "likely" && !namesField(heading, field);
  };
  const results = RESULT_FIELDS.filter((field) => readings.has(field));
  const unsure = [...TITLE_FIELDS.map(isUnsure), results.every(isUnsure)];
  return unsure.filter(Boolean).length <= 1;
}

/** The lower of two rows says more than the upper alone; else it is the first row of the table. */
function isPoorer(above: HeadingRow<Field>, below: HeadingRow<Field>): boolean {
  if (!below.isTwoRows || below.row !== above.row + 1) return false;
  return countKnown(below) <= countKnown(above) && countPeriods(below) <= countPeriods(above);
}

/** Each text of the lower of two rows is the end of a known heading that begins in the upper: "Formulering" below "Indikator". */
function goesOn(above: HeadingRow<Field>, below: HeadingRow<Field>): boolean {
  if (!below.isTwoRows || below.row !== above.row + 1) return false;
  const added = below.cells.filter(({ column, text }) => text !== headingAt(above, column));
  return (
    added.length > 0 &&
    added.every(
      ({ column, text, heading }) => heading !== null && text.startsWith(`${headingAt(above, column)} `),
    )
  );
}

/** All headings of the row below stand for the same as those in the same columns above. */
function repeats(above: HeadingRow<Field>, below: HeadingRow<Field>): boolean {
  return below.cells.every(({ heading, column }) => {
    const before = above.cells.find((cell) => cell.column === column)?.heading ?? null;
    return heading === null || (before !== null && isSameHeading(before, heading));
  });
}

function isSameHeading(one: Heading<Field>, other: Heading<Field>): boolean {
  return one.period === other.period && one.fields.some((field) => other.fields.includes(field));
}

function hasIndicators({ sheet, headerRow, endRow: end, columns }: FollowUpBlock): boolean {
  const column = columns.get("indicatorTitle");
  if (column === undefined) return false;
  for (let row = headerRow + 1; row < end; row++) {
    if (plainText(cellAt(sheet, row, column).value) !== "") return true;
  }
  return false;
}
