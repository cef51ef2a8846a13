import { LEDGER_VOCABULARY } from "../annexes/kit/ledger/source/ledgerVocabulary";
import { readAmount, tidy } from "../workbook/cells/amountText";
import { headingParts } from "../workbook/cells/headingPeriod";
import type { CellValue } from "../workbook/grid/snapshot";

/** Titles and the like stand above the headings, but not more of them. */
export const FIRST_ROWS = 50;

/** The first rows of a table, as one way of reading the file gives them. */
export interface ReadWay<Way> {
  readonly way: Way;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Headings<Way> {
  readonly way: Way;
  /** Its place among the rows, from 0. */
  readonly row: number;
}

/**
 * Finds the row of headings, and with it the way to read the file: the one that gives most headings that a ledger has, the
 * earliest row of these. Where no heading is known, a row of texts over rows with as many cells. Null where there is none.
 */
export function findHeadings<Way>(ways: readonly ReadWay<Way>[]): Headings<Way> | null {
  const candidates = ways.flatMap(({ way, rows }) =>
    rows.map((cells, row) => ({ way, row, cells, known: known(cells), under: rows.slice(row + 1) })),
  );
  const most = candidates.reduce((best, { known: count }) => Math.max(best, count), 0);
  return most >= 2
    ? (candidates.find((candidate) => candidate.known === most) ?? null)
    : (candidates.find(({ cells, under }) => mayBeHeadings(cells, under)) ?? null);
}

function known(cells: readonly CellValue[]): number {
  return cells.filter((cell) => typeof cell === "string" && LEDGER_VOCABULARY.read(cell) !== null).length;
}

function mayBeHeadings(cells: readonly CellValue[], under: readonly (readonly CellValue[])[]): boolean {
  const [next] = under;
  if (cells.length < 3 || next?.length !== cells.length) return false;
  return cells.every(isHeadingText) && next.some(isAmount);
}

function isHeadingText(cell: CellValue): boolean {
  if (typeof cell !== "string" || tidy(cell) === "") return false;
  return readAmount(tidy(cell), ",") === null || headingParts(cell).period !== null;
}

function isAmount(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && readAmount(tidy(cell), ",") !== null);
}
