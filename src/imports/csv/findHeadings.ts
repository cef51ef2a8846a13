import { headingParts } from "../../workbook/cells/headingPeriod";
import { LEDGER_VOCABULARY } from "../../annexes/kit/ledger/source/ledgerVocabulary";
import type { Delimiter } from "../importTable";
import { readAmount, tidy } from "../../workbook/cells/amountText";
import type { CsvParser } from "./csvRows";

const DELIMITERS: readonly Delimiter[] = [";", "\t", ","];
/** Titles and the like stand above the headings, but not more of them. */
const FIRST_CHARACTERS = 20_000;
const FIRST_ROWS = 50;

export interface Headings {
  readonly delimiter: Delimiter;
  /** Its place among the rows of the file, from 0. */
  readonly row: number;
}

/**
 * Finds the row of headings, and with it the delimiter: the one that parts it into most headings that a ledger has, the
 * earliest row of these. The comma is not guessed from the amounts, where it stands before the öre. Where no heading is
 * known, a row of texts over rows with as many cells. Null where there is none.
 */
export function findHeadings(text: string, parser: CsvParser): Headings | null {
  const start = wholeLines(text);
  const candidates = DELIMITERS.flatMap((delimiter) => {
    const rows = firstRows(start, delimiter, parser);
    return rows.map((cells, row) => ({
      delimiter,
      row,
      cells,
      known: known(cells),
      under: rows.slice(row + 1),
    }));
  });
  const most = candidates.reduce((best, { known: count }) => Math.max(best, count), 0);
  return most >= 2
    ? (candidates.find((candidate) => candidate.known === most) ?? null)
    : (candidates.find(({ cells, under }) => mayBeHeadings(cells, under)) ?? null);
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

function known(cells: readonly string[]): number {
  return cells.filter((cell) => LEDGER_VOCABULARY.read(cell) !== null).length;
}

function mayBeHeadings(cells: readonly string[], under: readonly (readonly string[])[]): boolean {
  const [next] = under;
  if (cells.length < 3 || next?.length !== cells.length) return false;
  const isText = (cell: string): boolean =>
    tidy(cell) !== "" && (readAmount(tidy(cell), ",") === null || headingParts(cell).period !== null);
  return cells.every(isText) && next.some((cell) => readAmount(tidy(cell), ",") !== null);
}
