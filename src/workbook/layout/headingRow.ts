import { plainText } from "../grid/cellText";
import { cellAt, endColumn, type CellValue, type SheetSnapshot } from "../grid/snapshot";

export interface Heading<Field extends string> {
  /** What it may name, the likeliest first. */
  readonly fields: readonly [Field, ...Field[]];
  /** "2022-08" for "Utfall aug 2022"; null for a heading without a period. */
  readonly period: string | null;
}

/** The headings of one kind of block. */
export interface Vocabulary<Field extends string> {
  /** What a heading names, or null for one that is not known. */
  read(value: CellValue): Heading<Field> | null;
}

/** A column with what stands over it. */
export interface HeadingCell<Field extends string> {
  readonly column: number;
  /** As a person reads it; for headings on two rows the group's text and its own ("Utfall 2022"). */
  readonly text: string;
  readonly heading: Heading<Field> | null;
}

export interface HeadingRow<Field extends string> {
  /** Zero-based sheet row: of two rows of headings the lower. */
  readonly row: number;
  readonly isTwoRows: boolean;
  readonly cells: readonly HeadingCell<Field>[];
}

/** The first headings of a sheet stand within its first 40 rows. */
export const HEADER_SEARCH_ROWS = 40;
/** A longer text is no heading. */
const LONGEST_HEADING = 120;

/** Reads a vocabulary's headings, each distinct text once: most cells of a sheet say what others have said. */
export class HeadingReader<Field extends string> {
  readonly #known = new Map<CellValue, Heading<Field> | null>();

  constructor(readonly vocabulary: Vocabulary<Field>) {}

  read(value: CellValue): Heading<Field> | null {
    if (typeof value === "boolean" || String(value).length > LONGEST_HEADING) return null;
    let heading = this.#known.get(value);
    if (heading === undefined) {
      heading = this.vocabulary.read(value);
      this.#known.set(value, heading);
    }
    return heading;
  }
}

/**
 * Reads the row as headings, alone or together with the row above where that gives more known ones: a group's text
 * ("Utfall") stands over its columns ("2021", "2022"), and a heading merged over both rows stands in the upper.
 */
export function readHeadingRow<Field extends string>(
  sheet: SheetSnapshot,
  row: number,
  reader: HeadingReader<Field>,
): HeadingRow<Field> {
  const own = columnsOf(sheet).map((column): HeadingCell<Field> => {
    const { value } = cellAt(sheet, row, column);
    return { column, text: plainText(value), heading: reader.read(value) };
  });
  const one: HeadingRow<Field> = { row, isTwoRows: false, cells: own };
  const above = columnsOf(sheet).map((column) => cellAt(sheet, row - 1, column).value);
  const aboveIsKnown = above.filter((value) => reader.read(value) !== null).length;
  if (countKnown(one) + aboveIsKnown < 2 || !isGroupRow(above, own)) return one;
  const two: HeadingRow<Field> = { row, isTwoRows: true, cells: withGroups(own, above, reader) };
  if (!isLowerRow(own, two.cells)) return one;
  return countKnown(two) > countKnown(one) || hasMorePeriods(two, one) ? two : one;
}

/** The text over a column; "" where there is none. */
export function headingAt({ cells }: HeadingRow<string>, column: number): string {
  return cells.find((cell) => cell.column === column)?.text ?? "";
}

export function countKnown<Field extends string>({ cells }: HeadingRow<Field>): number {
  return cells.filter(({ heading }) => heading !== null).length;
}

/** The headings of a row that name a period. */
export function countPeriods<Field extends string>({ cells }: HeadingRow<Field>): number {
  return cells.filter(({ heading }) => heading !== null && heading.period !== null).length;
}

/** The cells of a row that are known headings by themselves. A row with fewer than two, the row above counted, holds no headings. */
export function countKnownCells<Field extends string>(
  sheet: SheetSnapshot,
  row: number,
  reader: HeadingReader<Field>,
): number {
  const values = sheet.values[row - sheet.firstRow] ?? [];
  return values.filter((value) => reader.read(value) !== null).length;
}

function columnsOf(sheet: SheetSnapshot): readonly number[] {
  return Array.from(
    { length: endColumn(sheet) - sheet.firstColumn },
    (_, index) => sheet.firstColumn + index,
  );
}

/** A title over the table is no group: it stands alone, at or before the first heading. */
function isGroupRow<Field extends string>(
  above: readonly CellValue[],
  own: readonly HeadingCell<Field>[],
): boolean {
  const filled = above.flatMap((value, index) => (value === "" ? [] : [index]));
  const firstHeading = own.findIndex(({ heading }) => heading !== null);
  return filled.length > 1 || (filled[0] ?? -1) > firstHeading;
}

/** The lower of two rows holds a part of a heading, or several headings; one such word alone is a row of the table. */
function isLowerRow<Field extends string>(
  own: readonly HeadingCell<Field>[],
  together: readonly HeadingCell<Field>[],
): boolean {
  const parts = own.filter(({ text }, at) => text !== "" && together[at]?.text !== text);
  return parts.length > 0 || own.filter(({ heading }) => heading !== null).length > 1;
}

function withGroups<Field extends string>(
  own: readonly HeadingCell<Field>[],
  above: readonly CellValue[],
  reader: HeadingReader<Field>,
): readonly HeadingCell<Field>[] {
  let group = "";
  return own.map((cell, index) => {
    const over = plainText(above[index] ?? "");
    if (over !== "") group = over;
    if (cell.text === "") return over === "" ? cell : { ...cell, text: over, heading: reader.read(over) };
    const text = `${group} ${cell.text}`.trim();
    const together = reader.read(text);
    return together === null || !saysMore(cell.heading, together)
      ? cell
      : { ...cell, text, heading: together };
  });
}

/** A period above does not make another thing of a heading: "Värde" below "2022" may still be a level's value. */
function saysMore<Field extends string>(own: Heading<Field> | null, together: Heading<Field>): boolean {
  return own === null || together.period === null || own.fields.join() === together.fields.join();
}

function hasMorePeriods<Field extends string>(two: HeadingRow<Field>, one: HeadingRow<Field>): boolean {
  return countKnown(two) === countKnown(one) && countPeriods(two) > countPeriods(one);
}
