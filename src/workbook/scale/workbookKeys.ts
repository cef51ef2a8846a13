import { TITLE_FIELDS } from "../columns/catalogue";
import type { CellArea } from "../grid/cellAddress";
import { foldedText, plainText } from "../grid/cellText";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import type { FollowUpBlock } from "../layout/followUpBlock";
import { LEVEL_FIELDS, rowsWithTitles } from "./levelContents";
import { meaningOf } from "./levelMeaning";
import { levelKeys, type FillAt, type KeyFreeArea, type LevelKey } from "./levelKey";

/** The keys to levels of a workbook, on the sheets that the controller has made. */
export function workbookKeys(
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  blocks: readonly FollowUpBlock[],
): readonly LevelKey[] {
  return [
    ...sheets.filter(({ ownMark }) => ownMark === null).flatMap((sheet) => keysBeside(sheet, blocks)),
    ...blocks.flatMap((block) => keyOfLimits(block) ?? []),
  ];
}

/** The colours that name the steps, in their three forms. */
const COLOURS_OF_STEPS = [
  ["Grön", "Gul", "Röd"],
  ["Grönt", "Gult", "Rött"],
  ["Gröna", "Gula", "Röda"],
] as const;

/**
 * The names that the headings of the limits give the steps that begin there: "Grönt från" beside "Gult från" is a key to three colours, of which the
 * last is all that lies below.
 */
function keyOfLimits({ sheet, headerRow, readings }: FollowUpBlock): LevelKey | null {
  const wordsOf = (field: "targetValue" | "partlyLimit"): readonly string[] =>
    foldedText(readings.get(field)?.heading ?? "").split(" ");
  const [target, partly] = [wordsOf("targetValue"), wordsOf("partlyLimit")];
  const colours = COLOURS_OF_STEPS.find(
    ([best, middle]) => target.includes(foldedText(best)) && partly.includes(foldedText(middle)),
  );
  if (colours === undefined) return null;
  const entries = colours.map((token) => ({
    token,
    fill: null,
    meaning: token,
    row: headerRow,
    says: meaningOf(token),
  }));
  return { sheet: sheet.name, entries, rows: [] };
}

/** The keys of one sheet, outside its tables. */
export function keysBeside(
  sheet: SheetSnapshot,
  blocks: readonly FollowUpBlock[],
  fillAt?: FillAt,
): readonly LevelKey[] {
  return levelKeys(sheet, blocks.filter((block) => block.sheet.name === sheet.name).map(tableOf), fillAt);
}

function tableOf({ sheet, headerRow, headings, endRow, columns }: FollowUpBlock): KeyFreeArea {
  const titles = TITLE_FIELDS.flatMap((field) => columns.get(field) ?? []);
  const others = [...columns.values()].filter((column) => !titles.includes(column));
  const isHeaded = headings.cells.filter(({ text }) => text !== "").map(({ column }) => column);
  const last = Math.max(...columns.values(), ...connected(isHeaded));
  const isFilled = (row: number, column: number): boolean =>
    plainText(cellAt(sheet, row, column).value) !== "";
  return {
    firstRow: headerRow,
    endRow,
    endColumn: last + 1,
    // A row with titles alone may be a line of a key below the table.
    isTaken: (row) =>
      row === headerRow ||
      (titles.some((column) => isFilled(row, column)) && others.some((column) => isFilled(row, column))),
  };
}

/** The columns from the first without a gap: what stands apart is no part of the table. */
function connected(columns: readonly number[]): readonly number[] {
  const sorted = [...columns].sort((one, other) => one - other);
  const gap = sorted.findIndex((column, at) => at > 0 && column > (sorted[at - 1] ?? 0) + 1);
  return gap < 0 ? sorted : sorted.slice(0, gap);
}

/**
 * Tells, of a sheet whose fills were not asked for, whether they are to be: where a key has a blank cell before each
 * meaning, which may be coloured. A column of levels of which no cell of an indicator says anything may say it in colours:
 * those columns are given, for it is enough to ask whether they have any.
 */
export function placesOfColours(
  sheet: SheetSnapshot,
  blocks: readonly FollowUpBlock[],
): boolean | readonly CellArea[] {
  if (sheet.ownMark !== null) return false;
  const isColourKey = ({ entries }: LevelKey): boolean => entries.every(({ token }) => token === "");
  let colour = 0;
  const isBlank = (row: number, column: number): boolean =>
    plainText(cellAt(sheet, row, column).value) === "";
  const blank = (row: number, column: number): string | null =>
    isBlank(row, column) ? `#${(colour++).toString(16).padStart(6, "0")}` : null;
  if (keysBeside(sheet, blocks, blank).some(isColourKey)) return true;
  return blocks.flatMap((block) => {
    const rows = [...rowsWithTitles(block)];
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    return LEVEL_FIELDS.flatMap((field) => block.columns.get(field) ?? [])
      .filter((column) => rows.every((row) => isBlank(row, column)))
      .map((column) => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 }));
  });
}
