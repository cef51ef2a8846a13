import type { ImportedColumn, ImportedKind, ImportedTable } from "../../imports/importTable";
import {
  LEDGER_IMPORT_NOTE,
  LEDGER_IMPORT_SHEET,
  prefaceText,
  readFromText,
  totalsText,
} from "../../text/cells/ledgerImportText";
import { areaAddress, cellAddress, type CellArea } from "../../workbook/grid/cellAddress";
import {
  cellAt,
  endColumn,
  endRow,
  ownPurpose,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/grid/snapshot";
import { RefusedError } from "../../workbook/issues/refusal";
import { LEDGER_IMPORT_PURPOSE } from "../../workbook/layout/importedLedger";
import type { CellFormat, SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import type { Steps } from "../../workbook/port/steps";
import { holds } from "../ownSheet/fillSheet";
import { filledArea, isSameName } from "../ownSheet/planOwnSheet";

/** Rows of an operation, and of a step: some ten thousand cells. */
const BLOCK_ROWS = 2_000;

const TITLE: CellFormat = { bold: true, fontSize: 14 };
const HEADING: CellFormat = { bold: true, fillColor: "#DDEBF7", verticalAlignment: "Center", wrapText: true };

/** In points. */
const WIDTHS: Record<ImportedKind, number> = {
  account: 60,
  dimension: 110,
  period: 60,
  date: 76,
  amount: 100,
  text: 190,
};

/** The source of a table, for the line above it. */
export interface LedgerFile {
  readonly name: string;
  /** Local time to the minute: "2024-01-15T09:30". */
  readonly readAt: string;
}

/** A sheet with a ledger that was read in, as it would stand. */
export interface PlannedLedgerSheet {
  readonly name: string;
  readonly isNew: boolean;
  /** Cells that are written: where it is new, all that are filled. */
  readonly cells: number;
  /** The note there about the reading: of what, from where and when. */
  readonly readFrom: string;
}

export interface PlannedLedgerImport {
  readonly sheets: readonly PlannedLedgerSheet[];
  readonly operations: readonly WriteOperation[];
}

/**
 * Plans the sheets with a ledger that was read in, one for each table: added and marked where there is none, refilled in
 * place where there is. Above the table stands what was read, from where and when, and what it comes to. Only cells that
 * differ are written; what a longer ledger left is cleared, and so is a sheet of an earlier file that this one has not.
 * Cells that someone has filled in beside or below the table are never written over: where the new table would need them it
 * is refused. A step at a time, for a ledger may have hundreds of thousands of rows.
 */
export function* planLedgerImport(
  tables: readonly ImportedTable[],
  file: LedgerFile,
  snapshot: WorkbookSnapshot,
): Steps<PlannedLedgerImport> {
  const ours = snapshot.sheets.filter((sheet) => ownPurpose(sheet) === LEDGER_IMPORT_PURPOSE);
  const wanted = tables.map((table) => ({
    table,
    name: tables.length === 1 ? LEDGER_IMPORT_SHEET : sheetOf(table),
  }));
  const taken = new Set<SheetSnapshot>();
  const planned: PlannedLedgerSheet[] = [];
  const operations: WriteOperation[] = [];
  for (const { table, name } of wanted) {
    const existing =
      ours.find((sheet) => isSameName(sheet.name, name)) ??
      // Of a single ledger the sheet may have been given another name since.
      (ours.length === 1 && wanted.length === 1 ? ours[0] : undefined);
    if (existing !== undefined) taken.add(existing);
    const one = yield* planSheet(table, file, name, existing ?? null, snapshot);
    planned.push(one.sheet);
    operations.push(...one.operations);
  }
  for (const sheet of ours) if (!taken.has(sheet)) operations.push(...(yield* emptied(sheet)));
  return { sheets: planned, operations };
}

interface PlannedOne {
  readonly sheet: PlannedLedgerSheet;
  readonly operations: readonly WriteOperation[];
}

function* planSheet(
  table: ImportedTable,
  file: LedgerFile,
  name: string,
  existing: SheetSnapshot | null,
  { sheets }: WorkbookSnapshot,
): Steps<PlannedOne> {
  const rows = sheetRows(table, file);
  const width = Math.max(table.columns.length, 1);
  const area: CellArea = { row: 0, column: 0, rowCount: rows.length, columnCount: width };
  const mark = `${LEDGER_IMPORT_PURPOSE} ${areaAddress(area)}`;
  const readFrom = readFromText(table, file.name, file.readAt);
  if (existing !== null) {
    const sheet = { id: existing.id, name: existing.name };
    const before = filledArea(existing);
    refuseCellsInTheWay(existing, area, before);
    const contents = yield* contentsOf(rows, coveringArea(area, before), sheet, existing, table.columns);
    const isMarked = existing.ownMark === mark;
    return {
      sheet: { name: existing.name, isNew: false, cells: filledCells(contents), readFrom },
      operations:
        contents.length === 0
          ? []
          : [
              ...contents,
              ...widths(table.columns, sheet, before?.columnCount ?? 0),
              headingLook(sheet, Math.max(width, before?.columnCount ?? 0), width),
              ...(isMarked
                ? []
                : [{ kind: "markSheet", sheet, mark, expected: existing.ownMark ?? "" } as const]),
            ],
    };
  }
  const foreign = sheets.find((each) => isSameName(each.name, name));
  if (foreign !== undefined) throw new RefusedError({ code: "sheetNameTaken", sheet: foreign.name });
  const sheet = { id: null, name };
  const contents = yield* contentsOf(rows, area, sheet, null, table.columns);
  return {
    sheet: { name, isNew: true, cells: filledCells(contents), readFrom },
    operations: [
      { kind: "addSheet", sheet, mark },
      ...widths(table.columns, sheet, 0),
      ...contents,
      { kind: "formatCells", sheet, area: { ...area, rowCount: 1, columnCount: 1 }, formats: [[TITLE]] },
      headingLook(sheet, width, width),
      { kind: "freezePanes", sheet, rows: HEADING_ROW + 1, columns: 0 },
    ],
  };
}

/** Of several sheets each keeps its name: it may say which year they are of, or that they are budget. */
function sheetOf({ readFrom }: ImportedTable): string {
  return readFrom.format === "xlsx" ? readFrom.sheet : LEDGER_IMPORT_SHEET;
}

/** A sheet of an earlier file that this one does not have is no ledger any more: it stands empty, and is filled by a later one. */
function* emptied(existing: SheetSnapshot): Steps<readonly WriteOperation[]> {
  const sheet = { id: existing.id, name: existing.name };
  const before = filledArea(existing);
  if (before === undefined) return [];
  const contents = yield* contentsOf([[LEDGER_IMPORT_SHEET]], before, sheet, existing, []);
  const mark = `${LEDGER_IMPORT_PURPOSE} A1:A1`;
  if (contents.length === 0 || existing.ownMark === mark) return contents;
  return [
    ...contents,
    headingLook(sheet, before.columnCount, 0),
    { kind: "markSheet", sheet, mark, expected: existing.ownMark ?? "" },
  ];
}

function filledCells(operations: readonly WriteOperation[]): number {
  let cells = 0;
  for (const operation of operations)
    if (operation.kind === "writeCells")
      for (const row of operation.contents) for (const content of row) if (content !== null) cells++;
  return cells;
}

/** Where the headings stand, from 0: the same whatever is read, so that their looks need not move. */
const HEADING_ROW = 5;

function sheetRows(table: ImportedTable, { name, readAt }: LedgerFile): readonly (readonly CellValue[])[] {
  return [
    [LEDGER_IMPORT_SHEET],
    [readFromText(table, name, readAt)],
    [totalsText(table)],
    [prefaceText(table.preface)],
    [LEDGER_IMPORT_NOTE],
    table.columns.map(({ heading }) => heading),
    ...table.rows,
  ];
}

/** The cells that differ, in blocks of rows, with the number format of amounts before them. */
function* contentsOf(
  rows: readonly (readonly CellValue[])[],
  whole: CellArea,
  sheet: SheetTarget,
  existing: SheetSnapshot | null,
  columns: readonly ImportedColumn[],
): Steps<readonly WriteOperation[]> {
  const formats = amountFormats(columns, rows);
  const operations: WriteOperation[] = [];
  for (let first = 0; first < whole.rowCount; first += BLOCK_ROWS) {
    const area = { ...whole, row: first, rowCount: Math.min(BLOCK_ROWS, whole.rowCount - first) };
    const grid = <Item>(item: (row: number, column: number) => Item): Item[][] =>
      Array.from({ length: area.rowCount }, (_, row) =>
        Array.from({ length: area.columnCount }, (__, column) => item(first + row, column)),
      );
    const contents = grid((row, column) => {
      const wanted = rows[row]?.[column] ?? "";
      if (existing === null) return wanted === "" ? null : wanted;
      return holds(cellAt(existing, row, column), wanted) ? null : wanted;
    });
    if (contents.some((cells) => cells.some((content) => content !== null))) {
      const numberFormats = grid((row, column) =>
        row > HEADING_ROW && contents[row - first]?.[column] !== null ? (formats[column] ?? null) : null,
      );
      const expected = grid((row, column) =>
        existing === null ? "" : cellAt(existing, row, column).formula,
      );
      operations.push(
        { kind: "setNumberFormats", sheet, area, numberFormats },
        { kind: "writeCells", sheet, area, contents, expected },
      );
    }
    yield;
  }
  return operations;
}

/**
 * Öre are shown where some amount of the column has them. Codes and periods are whole numbers without spaces, and days are
 * shown as days.
 */
function amountFormats(
  columns: readonly ImportedColumn[],
  rows: readonly (readonly CellValue[])[],
): readonly string[] {
  return columns.map(({ kind }, column) => {
    if (kind === "date") return "yyyy-mm-dd";
    if (kind !== "amount") return "General";
    const hasOre = rows.some((row) => typeof row[column] === "number" && !Number.isInteger(row[column]));
    return hasOre ? "#,##0.00" : "#,##0";
  });
}

/** The look of the headings; what a broader table left beside them loses it. */
function headingLook(sheet: SheetTarget, columnCount: number, width: number): WriteOperation {
  const plain: CellFormat = { bold: false, fillColor: null };
  return {
    kind: "formatCells",
    sheet,
    area: { row: HEADING_ROW, column: 0, rowCount: 1, columnCount },
    formats: [Array.from({ length: columnCount }, (_, column) => (column < width ? HEADING : plain))],
  };
}

/** Columns that were filled before keep the width that the controller has given them. */
function widths(
  columns: readonly ImportedColumn[],
  sheet: SheetTarget,
  filledBefore: number,
): readonly WriteOperation[] {
  return columns
    .map(({ kind }, column): WriteOperation => ({
      kind: "setColumnWidth",
      sheet,
      column,
      width: WIDTHS[kind],
    }))
    .slice(filledBefore);
}

function coveringArea(area: CellArea, before: CellArea | undefined): CellArea {
  return {
    ...area,
    rowCount: Math.max(area.rowCount, before?.rowCount ?? 0),
    columnCount: Math.max(area.columnCount, before?.columnCount ?? 0),
  };
}

/** Outside what we filled before all is the controller's own. */
function refuseCellsInTheWay(existing: SheetSnapshot, area: CellArea, before: CellArea | undefined): void {
  const rowCount = before?.rowCount ?? 0;
  const columnCount = before?.columnCount ?? 0;
  for (let row = 0; row < Math.min(area.rowCount, endRow(existing)); row++) {
    const from = row < rowCount ? columnCount : 0;
    for (let column = from; column < Math.min(area.columnCount, endColumn(existing)); column++) {
      if (cellAt(existing, row, column).formula === "") continue;
      const place = { sheet: existing.name, address: cellAddress(row, column) };
      throw new RefusedError({ code: "cellsInTheWay", place });
    }
  }
}
