import type { Steps } from "../../workbook/port/steps";
import { tidy } from "../../workbook/cells/amountText";
import { ColumnReader } from "../columnReader";
import { decodeText } from "../decodeText";
import type { ImportedTable } from "../importTable";
import { readRows } from "../readRows";
import { UnreadableFileError } from "../unreadableFileError";
import { csvHeadings } from "./csvHeadings";
import { csvRows, type CsvParser, type CsvRow } from "./csvRows";

/**
 * Reads a CSV file as a table. Its headings and rows stay as they are: amounts become numbers, codes too where all of a
 * column are plain whole numbers (0120 stays a text, and all codes beside it). Signs are the file's own.
 */
export function* csvTable(bytes: Uint8Array, parser: CsvParser): Steps<ImportedTable> {
  const { text, encoding } = yield* decodeText(bytes, false);
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  const found = csvHeadings(lines, parser);
  if (found === null) throw new UnreadableFileError({ code: "noHeadings" });
  const all = yield* csvRows(lines, found.way, parser);
  const headings = trimmedEnd(all[found.row]?.cells.map(tidy) ?? []);
  const rows = all.slice(found.row + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length === 0) throw new UnreadableFileError({ code: "noRows" });
  for (const row of rows) refuseTooManyCells(row, headings.length);
  yield;
  const reader = new ColumnReader(headings, rows, found.way === "," ? "." : ",");
  return {
    ...(yield* readRows(reader, rows)),
    preface: all
      .slice(0, found.row)
      .map(({ cells }) => tidy(cells.join(" ")))
      .filter((line) => line !== ""),
    readFrom: { format: "csv", encoding, delimiter: found.way },
  };
}

function trimmedEnd(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1);
}

function refuseTooManyCells({ line, cells }: CsvRow, headings: number): void {
  if (cells.length > headings && cells.slice(headings).some((cell) => cell.trim() !== ""))
    throw new UnreadableFileError({ code: "tooManyCells", line, cells: cells.length, headings });
}
