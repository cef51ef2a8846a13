import type { ScaleWords } from "../../../workbook/scale/scaleWords";
import { plainText } from "../../../workbook/grid/cellText";
import { endRow, ownPurpose, type SheetSnapshot } from "../../../workbook/grid/snapshot";
import type { DataVocabulary } from "./dataVocabulary";
import { findFollowUpBlocks } from "../../../workbook/layout/findFollowUpBlocks";
import { LEDGER_IMPORT_PURPOSE } from "../../../workbook/layout/importedLedger";
import { tableEnd } from "../../../workbook/layout/tableEnd";
import {
  countKnown,
  HEADER_SEARCH_ROWS,
  HeadingReader,
  readHeadingRow,
  type HeadingRow,
} from "../../../workbook/layout/headingRow";

export interface DataColumn<Field extends string = string> {
  readonly field: Field;
  readonly column: number;
  /** "2023-12" for "Utfall 2023"; null for a heading without a period. */
  readonly period: string | null;
  readonly heading: string;
}

/** A table of figures as it lies on a sheet. Zero-based in the sheet. */
export interface DataBlock<Field extends string = string> {
  readonly vocabulary: DataVocabulary<Field>;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** The row after the last one that may belong to the block. */
  readonly endRow: number;
  readonly columns: readonly DataColumn<Field>[];
}

/**
 * Finds data on a sheet that is no follow-up, and that is the controller's own or a ledger that was read in: the row with the most headings of one of the
 * vocabularies, the first of these where several have as many.
 */
export function findDataBlock<Field extends string>(
  sheet: SheetSnapshot,
  vocabularies: readonly DataVocabulary<Field>[],
  words: ScaleWords,
): DataBlock<Field> | null {
  if (
    (sheet.ownMark !== null && ownPurpose(sheet) !== LEDGER_IMPORT_PURPOSE) ||
    findFollowUpBlocks(sheet, words).length > 0
  )
    return null;
  let best: DataBlock<Field> | null = null;
  for (const vocabulary of vocabularies) {
    const block = findBlockOf(sheet, vocabulary);
    if (block !== null && block.columns.length > (best?.columns.length ?? 0)) best = block;
  }
  return best;
}

function findBlockOf<Field extends string>(
  sheet: SheetSnapshot,
  vocabulary: DataVocabulary<Field>,
): DataBlock<Field> | null {
  const reader = new HeadingReader(vocabulary);
  let best: HeadingRow<Field> | null = null;
  for (let row = sheet.firstRow; row < Math.min(HEADER_SEARCH_ROWS, endRow(sheet)); row++) {
    const headings = readHeadingRow(sheet, row, reader);
    if (!isOfKind(sheet, headings, vocabulary)) continue;
    if (best === null || countKnown(headings) > countKnown(best)) best = headings;
  }
  return best === null ? null : blockOf(sheet, vocabulary, best);
}

/** Whether a row of headings is that of a kind of data. */
export function isOfKind(
  sheet: SheetSnapshot,
  headings: HeadingRow<string>,
  vocabulary: DataVocabulary,
): boolean {
  const fields = new Set(headings.cells.flatMap(({ heading }) => heading?.fields ?? []));
  if (!vocabulary.essential.every((group) => group.some((field) => fields.has(field)))) return false;
  return vocabulary.titleWord === null || isTitled(sheet, headings.row, vocabulary.titleWord);
}

/** The word stands in the sheet's name, above the headings or in them. */
function isTitled(sheet: SheetSnapshot, headerRow: number, word: RegExp): boolean {
  const lines = sheet.values.slice(0, headerRow - sheet.firstRow + 1).flat();
  return word.test(sheet.name) || lines.some((value) => word.test(plainText(value)));
}

function blockOf<Field extends string>(
  sheet: SheetSnapshot,
  vocabulary: DataVocabulary<Field>,
  { row, cells }: HeadingRow<Field>,
): DataBlock<Field> {
  return {
    vocabulary,
    sheet,
    headerRow: row,
    endRow: tableEnd(sheet, row) ?? endRow(sheet),
    columns: cells.flatMap(({ column, text, heading }) =>
      heading === null ? [] : [{ field: heading.fields[0], column, period: heading.period, heading: text }],
    ),
  };
}
