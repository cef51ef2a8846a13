import { cellAddress, parseReference, type CellPosition } from "../../workbook/grid/cellAddress";
import { cellAt, hasFormula, type SheetSnapshot } from "../../workbook/grid/snapshot";
import { plainText } from "../../workbook/grid/cellText";
import type { CellPlace } from "../../workbook/issues/issue";
import type { CellContent } from "../../workbook/plan/writePlan";
import { COMMENTS, COMMENT_WORDS, WORDS, type CommentName } from "./words";

/** The controller's words on a row, and which row it is. */
export interface KeptComments {
  /** "activityResult|home-care"; "" where the row has lost its id. */
  readonly key: string;
  readonly selection: string;
  /** As the sheet called the row and its annex. */
  readonly label: string;
  readonly annex: string;
  /** As it stands, a formula as a formula. */
  readonly contents: Readonly<Record<CommentName, CellContent>>;
  /** As it is read. */
  readonly texts: Readonly<Record<CommentName, string>>;
  readonly places: Readonly<Record<CommentName, CellPlace>>;
}

/** Within so many rows the headings stand. */
const HEADING_ROWS = 12;

/**
 * The comments of the sheet Avvikelser, row by row. Columns are known by their headings, so that one that was put in between moves nothing. Rows
 * without any comment are left out, and so is what stands below what we have filled.
 */
export function keptComments(sheet: SheetSnapshot): readonly KeptComments[] {
  const filled = parseReference((sheet.ownMark ?? "").replace(" ", "!"))?.area;
  const end = Math.max(filled?.rowCount ?? 0, sheet.firstRow + sheet.values.length);
  const heading = headingRow(sheet);
  if (heading === null) return [];
  const columns = columnsOf(sheet, heading);
  const { key, selection, label, annex } = columns;
  const found: KeptComments[] = [];
  for (let row = heading + 1; row < end; row++) {
    const text = (column: number | null): string =>
      column === null ? "" : plainText(cellAt(sheet, row, column).value);
    const each = <Value>(value: (column: number | null) => Value): Record<CommentName, Value> => ({
      cause: value(columns.cause),
      consequence: value(columns.consequence),
      action: value(columns.action),
    });
    const texts = each(text);
    // The list of rows that are gone has headings of its own.
    if (COMMENTS.every((name) => texts[name] === "" || texts[name] === COMMENT_WORDS[name])) continue;
    found.push({
      key: text(key),
      selection: text(selection),
      label: text(label),
      annex: text(annex),
      contents: each((column) => contentAt(sheet, row, column)),
      texts,
      places: each((column) => ({ sheet: sheet.name, address: cellAddress(row, column ?? 0) })),
    });
  }
  return found;
}

/** The key of a cell's row, and the heading of its column; null for a cell that is in no row. */
export function deviationCell(
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
): { readonly key: string; readonly heading: string } | null {
  const heading = headingRow(sheet);
  if (heading === null || row <= heading) return null;
  const { key } = columnsOf(sheet, heading);
  const text = (at: number, of: number): string => plainText(cellAt(sheet, at, of).value);
  return key === null ? null : { key: text(row, key), heading: text(heading, column) };
}

/** Where the comments of each row stand, by the row's key: also of rows without any. */
export function commentPlaces(sheet: SheetSnapshot): ReadonlyMap<string, CellPlace> {
  const heading = headingRow(sheet);
  if (heading === null) return new Map();
  const { key, cause } = columnsOf(sheet, heading);
  const places = new Map<string, CellPlace>();
  if (key === null || cause === null) return places;
  for (let row = heading + 1; row < sheet.firstRow + sheet.values.length; row++) {
    const name = plainText(cellAt(sheet, row, key).value);
    if (name !== "" && !places.has(name))
      places.set(name, { sheet: sheet.name, address: cellAddress(row, cause) });
  }
  return places;
}

function headingRow(sheet: SheetSnapshot): number | null {
  for (let row = 0; row < HEADING_ROWS; row++) {
    if (columnOf(sheet, row, COMMENT_WORDS.cause) !== null) return row;
  }
  return null;
}

function columnsOf(sheet: SheetSnapshot, heading: number) {
  const at = (word: string): number | null => columnOf(sheet, heading, word);
  return {
    label: at(WORDS.row),
    annex: at(WORDS.annex),
    key: at(WORDS.key),
    selection: at(WORDS.selection),
    cause: at(COMMENT_WORDS.cause),
    consequence: at(COMMENT_WORDS.consequence),
    action: at(COMMENT_WORDS.action),
  };
}

function columnOf(sheet: SheetSnapshot, row: number, word: string): number | null {
  const end = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
  for (let column = 0; column < end; column++) {
    if (plainText(cellAt(sheet, row, column).value) === word) return column;
  }
  return null;
}

function contentAt(sheet: SheetSnapshot, row: number, column: number | null): CellContent {
  if (column === null) return "";
  const cell = cellAt(sheet, row, column);
  return hasFormula(cell) ? { formula: String(cell.formula) } : cell.value;
}
