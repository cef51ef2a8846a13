import type Papa from "papaparse";
import type { Steps } from "../../workbook/port/steps";
import type { Delimiter } from "../importTable";
import { UnreadableFileError } from "../unreadableFileError";

export type CsvParser = typeof Papa;

export interface CsvRow {
  /** The line of the file where the row begins, from 1. A quoted cell may reach over several. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Characters that are parsed in one step: some milliseconds. */
const STEP = 64_000;

interface Parsed {
  readonly data: readonly (readonly string[])[];
  /** A quotation mark that is not closed, or closed in the middle of a cell, in a row of the data. */
  readonly errors: readonly { readonly row?: number }[];
  /** Where the next row begins. */
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a CSV text. Where its lines end in "\r\n" the "\r" is left at the end of the row's last cell. A row longer
 * than a step is read whole.
 */
export function* csvRows(
  text: string,
  delimiter: Delimiter,
  { Parser }: CsvParser,
): Steps<readonly CsvRow[]> {
  const parser = new Parser({ delimiter, newline: "\n" });
  const rows: CsvRow[] = [];
  let line = 1;
  let at = 0;
  let length = STEP;
  while (at < text.length) {
    const isLast = at + length >= text.length;
    const { data, errors, meta } = parser.parse(text.slice(at, at + length), 0, !isLast) as Parsed;
    for (const [index, cells] of data.entries()) {
      if (errors.some(({ row }) => row === index))
        throw new UnreadableFileError({ code: "quoteNotClosed", line });
      rows.push({ line, cells });
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    }
    at += isLast ? length : meta.cursor;
    // A row that does not end in this piece is read with twice as much.
    length = data.length === 0 ? length * 2 : STEP;
    yield;
  }
  return rows;
}

function lineBreaks(cell: string): number {
  return cell.includes("\n") ? cell.split("\n").length - 1 : 0;
}
