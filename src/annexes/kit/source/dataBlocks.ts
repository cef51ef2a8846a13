import type { ScaleWords } from "../../../workbook/scale/scaleWords";
import { scaleOfWorkbook } from "../../../workbook/settings/readSettings";
import { plainText } from "../../../workbook/grid/cellText";
import { endRow, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook/grid/snapshot";
import type { DataKind } from "../../../workbook/issues/dataIssue";
import { DATA_VOCABULARIES, type DataField, type DataVocabulary } from "./dataVocabularies";
import { findFollowUpBlocks } from "../../../workbook/layout/findFollowUpBlocks";
import { isReadableImport } from "../../../workbook/layout/importedLedger";
import { tableEnd } from "../../../workbook/layout/tableEnd";
import {
  countKnown,
  HEADER_SEARCH_ROWS,
  HeadingReader,
  readHeadingRow,
  type HeadingRow,
} from "../../../workbook/layout/headingRow";

export interface DataColumn {
  readonly field: DataField;
  readonly column: number;
  /** "2023-12" for "Utfall 2023"; null for a heading without a period. */
  readonly period: string | null;
  readonly heading: string;
}

/** A table of figures as it lies on a sheet. Zero-based in the sheet. */
export interface DataBlock {
  readonly kind: DataKind;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** The row after the last one that may belong to the block. */
  readonly endRow: number;
  readonly columns: readonly DataColumn[];
}

/**
 * Finds the ledger, the activity measures, the investments and the targeted grants, wherever they lie: on each sheet that
 * is no follow-up, and that is the controller's own or a ledger that was read in, the row with the most headings of one of the kinds.
 */
export function detectDataBlocks(snapshot: WorkbookSnapshot): readonly DataBlock[] {
  const words = scaleOfWorkbook(snapshot);
  return snapshot.sheets.flatMap((sheet) => findDataBlock(sheet, words) ?? []);
}

export function findDataBlock(sheet: SheetSnapshot, words: ScaleWords): DataBlock | null {
  if ((sheet.ownMark !== null && !isReadableImport(sheet)) || findFollowUpBlocks(sheet, words).length > 0)
    return null;
  let best: DataBlock | null = null;
  for (const kind of Object.keys(DATA_VOCABULARIES) as DataKind[]) {
    const block = findBlockOfKind(sheet, kind);
    if (block !== null && block.columns.length > (best?.columns.length ?? 0)) best = block;
  }
  return best;
}

function findBlockOfKind(sheet: SheetSnapshot, kind: DataKind): DataBlock | null {
  const vocabulary = DATA_VOCABULARIES[kind];
  const reader = new HeadingReader(vocabulary);
  let best: HeadingRow<DataField> | null = null;
  for (let row = sheet.firstRow; row < Math.min(HEADER_SEARCH_ROWS, endRow(sheet)); row++) {
    const headings = readHeadingRow(sheet, row, reader);
    if (!isOfKind(sheet, headings, vocabulary)) continue;
    if (best === null || countKnown(headings) > countKnown(best)) best = headings;
  }
  return best === null ? null : blockOf(sheet, kind, best);
}

function isOfKind(
  sheet: SheetSnapshot,
  headings: HeadingRow<DataField>,
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

function blockOf(sheet: SheetSnapshot, kind: DataKind, { row, cells }: HeadingRow<DataField>): DataBlock {
  return {
    kind,
    sheet,
    headerRow: row,
    endRow: tableEnd(sheet, row) ?? endRow(sheet),
    columns: cells.flatMap(({ column, text, heading }) =>
      heading === null ? [] : [{ field: heading.fields[0], column, period: heading.period, heading: text }],
    ),
  };
}
