import { entryOf, headingOf, RESULT_FIELDS, TITLE_FIELDS, type Field } from "../columns/catalogue";
import { followUpReader } from "../columns/headings";
import { absoluteReference, cellAddress } from "../grid/cellAddress";
import { foldedText, plainText } from "../grid/cellText";
import {
  cellAt,
  endColumn,
  endRow,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../grid/snapshot";
import { nameParts } from "../rows/joinedNames";
import type { ScaleWords } from "../scale/scaleWords";
import { areGoalsJudged, contentsOf } from "./columnContents";
import { findFollowUpBlocks } from "./findFollowUpBlocks";
import type { FollowUpBlock } from "./followUpBlock";
import { countKnown, headingAt, HEADER_SEARCH_ROWS, readHeadingRow, type HeadingRow } from "./headingRow";
import { readColumns } from "./readColumns";
import { resolveMeanings, type HeadedColumn } from "./resolveMeanings";

/** The column by which the rows of two sheets belong together. */
const KEYS = [
  "indicatorTitle",
  "indicatorNumber",
  "goalTitle",
  "goalNumber",
] as const satisfies readonly Field[];
export type FetchKey = (typeof KEYS)[number];

/** That what a sheet's follow-up lacks is fetched from another sheet, row by row. Sheets by name. */
export interface FetchChoice {
  readonly sheet: string;
  readonly from: string;
  readonly by: FetchKey;
}

/** The columns that may be fetched, and how much of each is found. */
export interface Fetchable {
  readonly choice: FetchChoice;
  readonly block: FollowUpBlock;
  /** The headings that the columns get. */
  readonly headings: readonly string[];
  /** So many of so many rows are found on the other sheet. */
  readonly found: number;
  readonly of: number;
}

/** The fields that a follow-up may have on another sheet than its indicators. */
const OF_INDICATORS: readonly Field[] = [
  "actualValue",
  "previousValue",
  "targetValue",
  "partlyLimit",
  "direction",
  "unit",
  "assessedLevel",
  "indicatorLevel",
  "forecast",
];

/** Fewer rows than these in a hundred may be a likeness that comes by chance. */
const LEAST_FOUND = 2 / 3;

interface Joined {
  readonly choice: FetchChoice;
  readonly main: FollowUpBlock;
  readonly from: SheetSnapshot;
  readonly fetched: readonly FetchedColumn[];
  readonly keyColumn: { readonly main: number; readonly from: number };
  /** The row of the other sheet by the row of this one. */
  readonly rows: ReadonlyMap<number, number>;
  readonly lastRow: number;
  readonly of: number;
}

interface FetchedColumn {
  readonly column: number;
  readonly heading: string;
}

/**
 * The columns that sheets of goals or indicators without any outcome or level can get from other sheets, the likeliest
 * first: a sheet where most of them stand, by name or by number, beside what they lack. Neither hidden sheets nor those of
 * the add-in's own are looked at.
 */
export function fetchables(snapshot: WorkbookSnapshot, words: ScaleWords): readonly Fetchable[] {
  const sheets = snapshot.sheets.filter(
    ({ ownMark, visibility }) => ownMark === null && visibility === "Visible",
  );
  return sheets
    .flatMap((sheet) => {
      const main = bareBlock(sheet, words);
      if (main === null) return [];
      return sheets.flatMap((from) => {
        // Another follow-up, as last year's, has outcomes of its own.
        const isOther = from === sheet || findFollowUpBlocks(from, words).length > 0;
        const joined = isOther ? null : bestJoin(main, from, words);
        return joined === null ? [] : joined;
      });
    })
    .map(({ choice, main, fetched, rows, of }) => ({
      choice,
      block: main,
      headings: fetched.map(({ heading }) => heading),
      found: rows.size,
      of,
    }))
    .sort((one, other) => other.found / other.of - one.found / one.of);
}

/** A sheet's table of indicators where nothing tells how they have come out; null for any other sheet. */
function bareBlock(sheet: SheetSnapshot, words: ScaleWords): FollowUpBlock | null {
  const headings = richestHeadings(sheet, words);
  if (headings === null) return null;
  const block = readColumns(sheet, headings, endRow(sheet), words);
  const { columns } = block;
  const hasTitles = columns.has("indicatorTitle") && TITLE_FIELDS.some((field) => columns.has(field));
  const isTold = RESULT_FIELDS.some((field) => isFilled(block, field)) || areGoalsJudged(block, words);
  return hasTitles && !isTold ? block : null;
}

/** Whether anything stands in a field's column. */
function isFilled({ sheet, headerRow, endRow: end, columns }: FollowUpBlock, field: Field): boolean {
  const column = columns.get(field);
  if (column === undefined) return false;
  for (let row = headerRow + 1; row < end; row++)
    if (plainText(cellAt(sheet, row, column).value) !== "") return true;
  return false;
}

/** A column for outcomes or levels where none has been entered: they may stand elsewhere. */
function isEmptyResult(block: FollowUpBlock, field: Field): boolean {
  return RESULT_FIELDS.includes(field) && !isFilled(block, field);
}

/** Whether nothing tells how any indicator of a sheet's table has come out, though it has a column for it that the controller has not pointed out. */
export function isWithoutResults(block: FollowUpBlock, words: ScaleWords): boolean {
  const isChosen = (field: Field): boolean => block.readings.get(field)?.certainty === "chosen";
  return (
    !RESULT_FIELDS.some(isChosen) &&
    RESULT_FIELDS.some((field) => block.columns.has(field)) &&
    RESULT_FIELDS.every((field) => !isFilled(block, field)) &&
    !areGoalsJudged(block, words)
  );
}

/** The row with the most known headings among the first; null where none has two. */
function richestHeadings(sheet: SheetSnapshot, words: ScaleWords): HeadingRow<Field> | null {
  const reader = followUpReader(sheet);
  let richest: HeadingRow<Field> | null = null;
  let most = 1;
  for (let row = sheet.firstRow; row < Math.min(HEADER_SEARCH_ROWS, endRow(sheet)); row++) {
    const headings = readHeadingRow(sheet, row, reader);
    if (countKnown(headings) < 2) continue;
    const count = resolveMeanings(sheet, headings, endRow(sheet), words).length;
    if (count <= most) continue;
    most = count;
    richest = headings;
  }
  return richest;
}

function bestJoin(main: FollowUpBlock, from: SheetSnapshot, words: ScaleWords): Joined | null {
  const joins = KEYS.flatMap((by) => joinBy(main, from, by, words) ?? []);
  return joins.reduce<Joined | null>(
    (best, each) => (best === null || each.rows.size / each.of > best.rows.size / best.of ? each : best),
    null,
  );
}

function joinBy(main: FollowUpBlock, from: SheetSnapshot, by: FetchKey, words: ScaleWords): Joined | null {
  const column = main.columns.get(by);
  const headings = richestHeadings(from, words);
  if (column === undefined || headings === null) return null;
  const isNumber = by === "indicatorNumber" || by === "goalNumber";
  const ofOther = headings.cells
    .filter(({ text }) => !isNumber || NAMES_NUMBER.test(text))
    .map((cell) => ({
      column: cell.column,
      ...matched(main, column, { sheet: from, headings, column: cell.column }, isNumber),
    }))
    .sort((one, other) => other.rows.size - one.rows.size)[0];
  if (ofOther === undefined || ofOther.of === 0 || ofOther.rows.size < ofOther.of * LEAST_FOUND) return null;
  const fetched = columnsToFetch(main, { sheet: from, headings, column: ofOther.column }, by, words);
  if (!fetched.some(({ isResult }) => isResult)) return null;
  return {
    choice: { sheet: main.sheet.name, from: from.name, by },
    main,
    from,
    fetched,
    keyColumn: { main: column, from: ofOther.column },
    rows: ofOther.rows,
    lastRow: ofOther.lastRow,
    of: ofOther.of,
  };
}

/** "Nr" before the goals may number the rows all the same: each indicator then has one of its own. */
function numbersRows({ sheet, headerRow, endRow: end, columns }: FollowUpBlock): boolean {
  const [number, title] = [columns.get("goalNumber"), columns.get("indicatorTitle")];
  if (number === undefined || title === undefined) return false;
  const rows = Array.from({ length: Math.max(0, end - headerRow - 1) }, (_, at) => headerRow + 1 + at).filter(
    (row) => plainText(cellAt(sheet, row, title).value) !== "",
  );
  const numbers = rows.map((row) => plainText(cellAt(sheet, row, number).value));
  return !numbers.includes("") && new Set(numbers).size === numbers.length;
}

const NAMES_NUMBER = /^(?:.*\s)?(?:\p{L}*nr|nummer|\p{L}*nummer|id|kod|löpnr)\.?$/iu;

interface OtherTable {
  readonly sheet: SheetSnapshot;
  readonly headings: HeadingRow<Field>;
  /** Of its keys. */
  readonly column: number;
}

/** The rows of the other sheet that have the same keys. A key that stands twice there tells no row. */
function matched(
  { sheet, headerRow, endRow: end }: FollowUpBlock,
  column: number,
  other: OtherTable,
  isNumber: boolean,
): { readonly rows: ReadonlyMap<number, number>; readonly lastRow: number; readonly of: number } {
  const keyOf = (value: CellValue): string => (isNumber ? foldedText(value) : nameParts(String(value)).words);
  const rowsOf = new Map<string, number | null>();
  for (let row = other.headings.row + 1; row < endRow(other.sheet); row++) {
    const key = keyOf(cellAt(other.sheet, row, other.column).value);
    if (key !== "") rowsOf.set(key, rowsOf.has(key) ? null : row);
  }
  const rows = new Map<number, number>();
  let of = 0;
  let lastRow = headerRow;
  for (let row = headerRow + 1; row < end; row++) {
    const key = keyOf(cellAt(sheet, row, column).value);
    if (key === "") continue;
    of++;
    lastRow = row;
    const found = rowsOf.get(key) ?? null;
    if (found !== null) rows.set(row, found);
  }
  return { rows, lastRow, of };
}

/** The columns that the other sheet has and this one lacks: of goals their levels alone. */
function columnsToFetch(
  main: FollowUpBlock,
  { sheet, headings, column: keyColumn }: OtherTable,
  by: FetchKey,
  words: ScaleWords,
): readonly (FetchedColumn & { readonly isResult: boolean })[] {
  const { columns } = main;
  const isOfGoals = by === "goalTitle" || (by === "goalNumber" && !numbersRows(main));
  const rows = { first: headings.row + 1, end: endRow(sheet) };
  const holdsAny = ({ column }: HeadedColumn): boolean =>
    column !== keyColumn && contentsOf(sheet, column, rows, words) !== null;
  const headed = resolveMeanings(sheet, headings, endRow(sheet), words).filter(holdsAny);
  const isLevel = ({ field, column }: HeadedColumn): boolean =>
    entryOf(field).holds === "level" && contentsOf(sheet, column, rows, words) === "levels";
  if (isOfGoals) {
    const level = headed.filter(isLevel).at(-1);
    return level === undefined || columns.has("goalLevel")
      ? []
      : [{ column: level.column, heading: headingOf("goalLevel"), isResult: true }];
  }
  return headed.flatMap((each) => {
    const { field, column, period, text } = each;
    if (!OF_INDICATORS.includes(field) || (columns.has(field) && !isEmptyResult(main, field))) return [];
    const isResult = RESULT_FIELDS.includes(field);
    if (entryOf(field).holds === "level")
      return isLevel(each) ? [{ column, heading: headingOf("assessedLevel"), isResult }] : [];
    const isClear = followUpReader(sheet).read(text)?.fields[0] === field;
    const heading = isClear ? text : period === null ? headingOf(field) : `${headingOf(field)} ${text}`;
    return [{ column, heading, isResult }];
  });
}

/**
 * The workbook as it is when what has been chosen has been fetched: to the right of the sheet's own columns stand those of
 * the other sheet, with formulas that find each row again by its name or number there. A sheet that has its
 * outcomes stays as it is.
 */
export function withFetched(
  snapshot: WorkbookSnapshot,
  choices: readonly FetchChoice[],
  words: ScaleWords,
): WorkbookSnapshot {
  if (choices.length === 0) return snapshot;
  const sheets = snapshot.sheets.map((sheet) => {
    const choice = choices.find((each) => each.sheet === sheet.name);
    const from = snapshot.sheets.find(({ name }) => name === choice?.from);
    if (choice === undefined || from === undefined || sheet.fetched !== undefined) return sheet;
    const main = bareBlock(sheet, words);
    const joined = main === null ? null : joinBy(main, from, choice.by, words);
    return joined === null ? sheet : extended(joined);
  });
  return { ...snapshot, sheets };
}

function extended(joined: Joined): SheetSnapshot {
  const { main, fetched } = joined;
  const { sheet, headings } = main;
  const end = endColumn(sheet);
  // What stands apart, as a key to the levels does, stays apart.
  const first = headingAt(headings, end - 1) === "" ? end + 1 : end;
  const columns = fetched.map((_, at) => first + at);
  const cells = sheet.values.map((_, at) =>
    Array.from({ length: first - end + fetched.length }, (__, index) => {
      const column = fetched[index - (first - end)];
      return column === undefined ? EMPTY : cellOf(joined, column, at + sheet.firstRow);
    }),
  );
  const width = end - sheet.firstColumn;
  const beside = <Part>(
    grid: readonly (readonly Part[])[],
    partOf: (cell: CellSnapshot) => Part,
  ): readonly (readonly Part[])[] =>
    grid.map((row, at) => [
      // Rows reach as far as something was read in them.
      ...Array.from({ length: width }, (_, column) => row[column] ?? partOf(EMPTY)),
      ...(cells[at] ?? []).map(partOf),
    ]);
  return {
    ...sheet,
    values: beside(sheet.values, ({ value }) => value),
    formulas: beside(sheet.formulas, ({ formula }) => formula),
    numberFormats: beside(sheet.numberFormats, ({ numberFormat }) => numberFormat),
    fills: sheet.fills === null ? null : beside(sheet.fills, () => null),
    fetched: { columns, headerRow: main.headerRow, lastRow: joined.lastRow },
  };
}

const EMPTY: CellSnapshot = { value: "", formula: "", numberFormat: "General", fillColor: null };

function cellOf(joined: Joined, { column, heading }: FetchedColumn, row: number): CellSnapshot {
  const { main, from, rows } = joined;
  if (row === main.headerRow) return { ...EMPTY, value: heading, formula: heading };
  const found = rows.get(row);
  if (found === undefined) return EMPTY;
  const cell = cellAt(from, found, column);
  const reference = referenceTo(joined, row, found, column);
  return { ...cell, formula: `=IF(${reference}="","",${reference})`, fillColor: null };
}

/** The longest text that MATCH looks for, and the signs that mean others to it. */
const LONGEST_KEY = 255;
const WILDCARD = /[*?~]/;

/**
 * The cell of the other sheet: found by its key, so that its rows may be sorted; by its place where Excel would not find the key,
 * which people write in other ways than programs.
 */
function referenceTo(
  { main: { sheet }, from, keyColumn, rows }: Joined,
  row: number,
  found: number,
  column: number,
): string {
  const key = cellAt(sheet, row, keyColumn.main).value;
  const there = cellAt(from, found, keyColumn.from).value;
  const isSame =
    typeof key === "string" && typeof there === "string"
      ? key.toLocaleLowerCase("sv") === there.toLocaleLowerCase("sv")
      : key === there;
  const cannotFind = typeof key === "string" && (WILDCARD.test(key) || key.length > LONGEST_KEY);
  if (!isSame || cannotFind)
    return absoluteReference(from.name, { row: found, column, rowCount: 1, columnCount: 1 });
  const last = Math.max(...rows.values());
  const first = Math.min(...rows.values());
  const areaOf = (at: number): string =>
    absoluteReference(from.name, { row: first, column: at, rowCount: last - first + 1, columnCount: 1 });
  return `INDEX(${areaOf(column)},MATCH($${cellAddress(row, keyColumn.main)},${areaOf(keyColumn.from)},0))`;
}
