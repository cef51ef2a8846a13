import type { Delimiter } from "../importTable";
import { findHeadings, FIRST_ROWS, type Headings } from "../findHeadings";
import type { CsvParser } from "./csvRows";

const DELIMITERS: readonly Delimiter[] = [";", "\t", ","];
const FIRST_CHARACTERS = 20_000;

/**
 * Finds the row of headings of a CSV text, and with it the delimiter: the one that parts it into most headings that a ledger
 * has. The comma is not guessed from the amounts, where it stands before the öre. Null where there is none.
 */
export function csvHeadings(text: string, parser: CsvParser): Headings<Delimiter> | null {
  const start = wholeLines(text);
  return findHeadings(DELIMITERS.map((way) => ({ way, rows: firstRows(start, way, parser) })));
}

/** The beginning of the text, up to a line's end; a quotation mark that is opened there and closed later is left open. */
function wholeLines(text: string): string {
  if (text.length <= FIRST_CHARACTERS) return text;
  const start = text.slice(0, FIRST_CHARACTERS);
  return start.slice(0, start.lastIndexOf("\n") + 1);
}

function firstRows(start: string, delimiter: Delimiter, parser: CsvParser): readonly (readonly string[])[] {
  const { data } = new parser.Parser({ delimiter, newline: "\n", preview: FIRST_ROWS }).parse(
    start,
    0,
    false,
  ) as {
    readonly data: readonly (readonly string[])[];
  };
  return data;
}
