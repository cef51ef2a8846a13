import { REPORT_TABLE_KINDS, type ReportTableKind } from "../../../domain/summary/reportTable";
import { plainText } from "../../../workbook/grid/cellText";
import { cellAt, endColumn, endRow, type SheetSnapshot } from "../../../workbook/grid/snapshot";
import {
  countKnown,
  countKnownCells,
  HEADER_SEARCH_ROWS,
  HeadingReader,
  readHeadingRow,
  type HeadingCell,
  type HeadingRow,
} from "../../../workbook/layout/headingRow";
import { tableEnd } from "../../../workbook/layout/tableEnd";
import { perSheet } from "../../../workbook/layout/perSheet";
import { isOfKind } from "../../kit/source/dataBlocks";
import { TABLE_VOCABULARIES, type TableField } from "./tableVocabularies";

/** A table as it lies on a sheet. Zero-based in the sheet. */
export interface TableBlock {
  readonly kind: ReportTableKind;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** The row after the last one that may belong to the table. */
  readonly endRow: number;
  /** Those with a heading that are not hidden. */
  readonly columns: readonly HeadingCell<TableField>[];
}

/** Headings of a later table on the same sheet are looked for so far down. */
const MOST_ROWS = 1000;

const readers = (): Record<ReportTableKind, HeadingReader<TableField>> => ({
  assignments: new HeadingReader(TABLE_VOCABULARIES.assignments),
  internalControl: new HeadingReader(TABLE_VOCABULARIES.internalControl),
  actions: new HeadingReader(TABLE_VOCABULARIES.actions),
});

/**
 * The tables on a sheet, from the top: each row with the headings of one opens a table, the first within the rows where
 * headings stand, others after an empty row.
 */
export const findTables = perSheet((sheet): readonly TableBlock[] => {
  const known = readers();
  const found: { readonly kind: ReportTableKind; readonly headings: HeadingRow<TableField> }[] = [];
  for (let row = sheet.firstRow; row < Math.min(endRow(sheet), MOST_ROWS); row++) {
    if (found.length === 0 && row >= HEADER_SEARCH_ROWS) break;
    if (found.length > 0 && !isEmptyRow(sheet, row - 1)) continue;
    const headings = headingsOf(sheet, row, known);
    if (headings !== null) found.push(headings);
  }
  return found.map(({ kind, headings }, at) =>
    blockOf(sheet, kind, headings, found[at + 1]?.headings ?? null),
  );
});

/** The kind with the most known headings; null for a row that is none. */
function headingsOf(
  sheet: SheetSnapshot,
  row: number,
  known: Record<ReportTableKind, HeadingReader<TableField>>,
): { readonly kind: ReportTableKind; readonly headings: HeadingRow<TableField> } | null {
  let best: { readonly kind: ReportTableKind; readonly headings: HeadingRow<TableField> } | null = null;
  for (const kind of REPORT_TABLE_KINDS) {
    if (countKnownCells(sheet, row, known[kind]) < 2) continue;
    const headings = readHeadingRow(sheet, row, known[kind]);
    if (!isOfKind(sheet, headings, TABLE_VOCABULARIES[kind])) continue;
    if (best === null || countKnown(headings) > countKnown(best.headings)) best = { kind, headings };
  }
  return best;
}

/**
 * The table that the controller says is of a kind: below its known headings, or, where there are none, below the first row with
 * several texts. Null for a sheet without such a row.
 */
export function pointedTable(sheet: SheetSnapshot, kind: ReportTableKind): TableBlock | null {
  const reader = readers()[kind];
  const rows = Array.from(
    { length: Math.max(0, Math.min(endRow(sheet), HEADER_SEARCH_ROWS) - sheet.firstRow) },
    (_, at) => readHeadingRow(sheet, sheet.firstRow + at, reader),
  );
  const mostKnown = Math.max(0, ...rows.map(countKnown));
  const headings =
    mostKnown > 1
      ? rows.find((each) => countKnown(each) === mostKnown)
      : rows.find(({ cells }) => cells.filter(({ text }) => text !== "").length > 1);
  return headings === undefined ? null : blockOf(sheet, kind, headings, null);
}

function blockOf(
  sheet: SheetSnapshot,
  kind: ReportTableKind,
  { row, cells }: HeadingRow<TableField>,
  next: HeadingRow<TableField> | null,
): TableBlock {
  const columns = cells.filter(({ text, column }) => text !== "" && !sheet.hiddenColumns.includes(column));
  return { kind, sheet, headerRow: row, endRow: tableEnd(sheet, row) ?? next?.row ?? endRow(sheet), columns };
}

function isEmptyRow(sheet: SheetSnapshot, row: number): boolean {
  for (let column = sheet.firstColumn; column < endColumn(sheet); column++) {
    if (plainText(cellAt(sheet, row, column).value) !== "") return false;
  }
  return true;
}
