import { plainText } from "../grid/cellText";
import { cellAt, endColumn, type CellValue, type SheetSnapshot } from "../grid/snapshot";

export interface Heading<Field extends string> {
  /** The fields that it may name, the likeliest first. */
  readonly fields: readonly [Field, ...Field[]];
  /** "2022-08" for "Utfall aug 2022"; null for a heading without a period. */
  readonly period: string | null;
}

/** The headings of one kind of block. */
export interface Vocabulary<Field extends string> {
  /** The fields that a heading names; null for one that is not known. */
  read(value: CellValue): Heading<Field> | null;
  /** The field that a text of its own names below the heading of a group; absent where such texts name nothing. */
  readPart?(group: Heading<Field>, value: CellValue): Heading<Field> | null;
  /** The field that a period alone ("2022", "T2") is a column of where no heading names that field; absent for none. */
  readonly periodAlone?: { readonly field: Field; read(value: CellValue): Heading<Field> | null };
}

/** A column with what stands over it. */
export interface HeadingCell<Field extends string> {
  readonly column: number;
  /** As a person reads it; for headings on two rows the group's text and its own ("Utfall 2022"). */
  readonly text: string;
  readonly heading: Heading<Field> | null;
  /** Its name within its group, where that names no field by itself ("Kvinnor" below "Utfall"); else "". */
  readonly part: string;
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
    return { column, text: plainText(value), heading: reader.read(value), part: "" };
  });
  const one: HeadingRow<Field> = { row, isTwoRows: false, cells: own };
  const above = columnsOf(sheet).map((column) => cellAt(sheet, row - 1, column).value);
  const read = oneOrTwoRows(one, above, reader);
  return withYears(sheet, { ...read, cells: withPeriodsAlone(read, above, reader.vocabulary) });
}

function oneOrTwoRows<Field extends string>(
  one: HeadingRow<Field>,
  above: readonly CellValue[],
  reader: HeadingReader<Field>,
): HeadingRow<Field> {
  const { row, cells: own } = one;
  const aboveIsKnown = above.filter((value) => reader.read(value) !== null).length;
  if (countKnown(one) + aboveIsKnown < 2 || !isGroupRow(above, own)) return one;
  const two: HeadingRow<Field> = { row, isTwoRows: true, cells: withGroups(own, above, reader) };
  if (!isLowerRow(own, two.cells)) return one;
  return countKnown(two) > countKnown(one) || hasMorePeriods(two, one) ? two : one;
}

/** Periods that stand alone, below no group, are columns of one field where no heading names it. */
function withPeriodsAlone<Field extends string>(
  { isTwoRows, cells }: HeadingRow<Field>,
  above: readonly CellValue[],
  { periodAlone }: Vocabulary<Field>,
): readonly HeadingCell<Field>[] {
  if (
    periodAlone === undefined ||
    cells.some(({ heading }) => heading?.fields.includes(periodAlone.field) === true)
  )
    return cells;
  let isBelowGroup = false;
  return cells.map((cell, index) => {
    isBelowGroup ||=
      isTwoRows && plainText(above[index] ?? "") !== "" && plainText(above[index] ?? "") !== cell.text;
    return cell.heading !== null || isBelowGroup ? cell : { ...cell, heading: periodAlone.read(cell.text) };
  });
}

/**
 * Periods that tell no year are of the one that the title or the sheet's name tells, else of that beside the other headings;
 * where only headings of the same field tell years, of the year after those. Where nothing tells one they keep their order.
 */
function withYears<Field extends string>(
  sheet: SheetSnapshot,
  headings: HeadingRow<Field>,
): HeadingRow<Field> {
  const { row, cells } = headings;
  const isYearless = ({ heading }: HeadingCell<Field>): boolean =>
    heading?.period?.startsWith(NO_YEAR) === true;
  const yearless = cells.filter(isYearless);
  if (yearless.length === 0) return headings;
  const fields = new Set(yearless.flatMap(({ heading }) => heading?.fields ?? []));
  const titles = sheet.values.slice(0, Math.max(0, row - sheet.firstRow)).flat();
  const yearsOf = (wanted: (cell: HeadingCell<Field>) => boolean): readonly number[] =>
    cells
      .filter((cell) => !isYearless(cell) && wanted(cell))
      .flatMap(({ heading }) => Number(heading?.period?.slice(0, 4) ?? 0));
  const isSameField = ({ heading }: HeadingCell<Field>): boolean =>
    heading?.fields.some((field) => fields.has(field)) === true;
  const year =
    latest([...titles, sheet.name].flatMap(yearsIn)) ??
    latest(yearsOf((cell) => !isSameField(cell))) ??
    next(latest(yearsOf(isSameField)));
  if (year === null) return headings;
  return {
    ...headings,
    cells: cells.map((cell) =>
      isYearless(cell) && cell.heading !== null
        ? { ...cell, heading: { ...cell.heading, period: `${year}${cell.heading.period?.slice(4) ?? ""}` } }
        : cell,
    ),
  };
}

/** In place of the year of a period that names none. */
export const NO_YEAR = "0000";

function yearsIn(value: CellValue): readonly number[] {
  return (String(value).match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
}

function latest(years: readonly number[]): number | null {
  const most = Math.max(0, ...years);
  return most === 0 ? null : most;
}

function next(year: number | null): number | null {
  return year === null ? null : year + 1;
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
  const cells = own.map((cell, index) => {
    const over = plainText(above[index] ?? "");
    if (over !== "") group = over;
    if (cell.text === "") return over === "" ? cell : { ...cell, text: over, heading: reader.read(over) };
    const text = `${group} ${cell.text}`.trim();
    const together = reader.read(text);
    return together === null || !saysMore(cell.heading, together)
      ? cell
      : { ...cell, text, heading: together };
  });
  const parts = partsOfGroups(own, above, reader);
  const isAllTold = own.every(
    ({ text, heading, column }, index) =>
      text === "" || heading !== null || cells[index]?.heading !== null || parts.has(column),
  );
  return isAllTold
    ? cells.map((cell) => (cell.heading === null ? (parts.get(cell.column) ?? cell) : cell))
    : cells;
}

/**
 * A text of its own below the known heading of a group of several columns names a part of it: "Kvinnor", "Män" and
 * "Totalt" below "Utfall". A group reaches from its text over the columns with nothing above.
 */
function partsOfGroups<Field extends string>(
  own: readonly HeadingCell<Field>[],
  above: readonly CellValue[],
  reader: HeadingReader<Field>,
): ReadonlyMap<number, HeadingCell<Field>> {
  const parts = new Map<number, HeadingCell<Field>>();
  let group: { readonly text: string; readonly cells: HeadingCell<Field>[] } = { text: "", cells: [] };
  const groups = [group];
  own.forEach((cell, index) => {
    const over = plainText(above[index] ?? "");
    if (over !== "") groups.push((group = { text: over, cells: [] }));
    if (cell.text !== "") group.cells.push(cell);
  });
  for (const { text, cells } of groups) {
    const heading = reader.read(text);
    if (heading === null || cells.length < 2) continue;
    for (const cell of cells) {
      const read = reader.vocabulary.readPart?.(heading, cell.text) ?? null;
      if (read !== null && cell.heading === null)
        parts.set(cell.column, { ...cell, text: `${text} ${cell.text}`, heading: read, part: cell.text });
    }
  }
  return parts;
}

/** A period above does not make another thing of a heading: "Värde" below "2022" may still be a level's value. */
function saysMore<Field extends string>(own: Heading<Field> | null, together: Heading<Field>): boolean {
  return own === null || together.period === null || own.fields.join() === together.fields.join();
}

function hasMorePeriods<Field extends string>(two: HeadingRow<Field>, one: HeadingRow<Field>): boolean {
  return countKnown(two) === countKnown(one) && countPeriods(two) > countPeriods(one);
}
