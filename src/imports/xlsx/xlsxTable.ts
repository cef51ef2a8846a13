import type { Steps } from "../../workbook/port/steps";
import { tidy } from "../../workbook/cells/amountText";
import type { CellValue } from "../../workbook/grid/snapshot";
import { ColumnReader, type FileRow } from "../columnReader";
import type { ImportedTable } from "../importTable";
import { readRows } from "../readRows";
import { UnreadableFileError } from "../unreadableFileError";
import { headingRowOf } from "./ledgerSheets";
import { readSheetRows, type SheetRows } from "./sheetRows";
import type { FileSheet, FileWorkbook } from "./workbookParts";

/**
 * Reads a sheet of a workbook as a table. Numbers stay as they are; amounts that are texts become numbers, and codes where
 * all of a column are plain whole numbers. Columns that are empty from the headings down are left out.
 */
export function* xlsxTable(workbook: FileWorkbook, { name, path }: FileSheet): Steps<ImportedTable> {
  const read = yield* readSheetRows(workbook, path);
  const at = headingRowOf(read.rows);
  const heading = at === null ? undefined : read.rows[at];
  if (at === null || heading === undefined) throw new UnreadableFileError({ code: "noHeadings" });
  const under = read.rows.slice(at + 1);
  if (under.length === 0) throw new UnreadableFileError({ code: "noRows" });
  const columns = yield* filledColumns([heading, ...under]);
  const narrowed = (row: FileRow): FileRow => ({
    line: row.line,
    cells: columns.map((column) => row.cells[column] ?? ""),
  });
  const rows: FileRow[] = [];
  for (const [index, row] of under.entries()) {
    rows.push(narrowed(row));
    if (index % STEP === 0) yield;
  }
  const headings = narrowed(heading).cells.map((cell) => tidy(String(cell)));
  const reader = new ColumnReader(headings, rows, ",", dateColumns(read, rows, columns));
  const table = yield* readRows(reader, rows);
  const { textAmounts } = reader;
  return {
    ...table,
    remarks: [
      ...(textAmounts.length === 0 ? [] : [{ code: "amountsWereText", headings: textAmounts } as const]),
      ...table.remarks,
    ],
    preface: read.rows.slice(0, at).map(({ cells }) => tidy(cells.map(String).join(" "))),
    readFrom: { format: "xlsx", sheet: name },
  };
}

/** Rows that are gone through in one step: some milliseconds. */
const STEP = 5_000;

function* filledColumns(rows: readonly FileRow[]): Steps<readonly number[]> {
  const filled = new Set<number>();
  for (const [index, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) if (cell !== "") filled.add(column);
    if (index % STEP === 0) yield;
  }
  return [...filled].toSorted((a, b) => a - b);
}

/** The columns, as they were narrowed, whose numbers are dates: more than half of them are shown so. */
function dateColumns(
  { dates }: SheetRows,
  rows: readonly FileRow[],
  columns: readonly number[],
): ReadonlySet<number> {
  const isNumber = (cell: CellValue | undefined): boolean => typeof cell === "number";
  return new Set(
    columns.flatMap((column, at) => {
      const shown = dates.get(column) ?? 0;
      if (shown === 0) return [];
      return shown * 2 > rows.filter(({ cells }) => isNumber(cells[at])).length ? [at] : [];
    }),
  );
}
