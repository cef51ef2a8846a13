import { cellAddress, parseReference, type CellPosition } from "../../workbook/grid/cellAddress";
import { cellAt, endRow, hasFormula, type SheetSnapshot } from "../../workbook/grid/snapshot";
import { plainText } from "../../workbook/grid/cellText";
import type { CellPlace } from "../../workbook/issues/issue";
import type { CellContent } from "../../workbook/plan/writePlan";
import { placeOf, sheetColumns, type DeviationField } from "./source/columns";
import { COMMENTS, WORDS, type CommentName } from "./words";

/** The controller's words on a row, and which row it is. */
export interface KeptComments {
  /** Zero-based, as it stands now. */
  readonly row: number;
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

/**
 * The controller's writing on the sheet Avvikelser, row by row: comments, and columns of their own (sheetColumns). Rows without any of it
 * are left out, and so is what stands below what we have filled.
 */
export function keptComments(sheet: SheetSnapshot): readonly KeptComments[] {
  const filled = parseReference((sheet.ownMark ?? "").replace(" ", "!"))?.area;
  const end = Math.max(filled?.rowCount ?? 0, endRow(sheet));
  const known = sheetColumns(sheet);
  const { heading } = known;
  if (heading === null) return [];
  const ownColumns = known.columns.flatMap(({ field, from }) =>
    field === null && from !== null ? [from] : [],
  );
  const found: KeptComments[] = [];
  for (let row = heading + 1; row < end; row++) {
    const text = (field: DeviationField): string => textAt(sheet, row, placeOf(known, field));
    const each = <Value>(value: (field: CommentName) => Value): Record<CommentName, Value> => ({
      cause: value("cause"),
      consequence: value("consequence"),
      action: value("action"),
    });
    const texts = each(text);
    // The list of rows that are gone has headings of its own.
    const isHeading =
      text("label") === WORDS.gone ||
      COMMENTS.some(
        (name) => texts[name] !== "" && texts[name] === textAt(sheet, heading, placeOf(known, name)),
      );
    const isEmpty =
      COMMENTS.every((name) => texts[name] === "") &&
      ownColumns.every((column) => cellAt(sheet, row, column).value === "");
    if (isHeading || isEmpty) continue;
    found.push({
      row,
      key: text("key"),
      selection: text("selection"),
      label: text("label"),
      annex: text("annex"),
      contents: each((field) => contentAt(sheet, row, placeOf(known, field))),
      texts,
      places: each((field) => ({ sheet: sheet.name, address: cellAddress(row, placeOf(known, field) ?? 0) })),
    });
  }
  return found;
}

/** The key of a cell's row, and the heading of its column; null for a cell that is in no row. */
export function deviationCell(
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
): { readonly key: string; readonly heading: string } | null {
  const known = sheetColumns(sheet);
  const key = placeOf(known, "key");
  if (known.heading === null || row <= known.heading || key === null) return null;
  return { key: textAt(sheet, row, key), heading: textAt(sheet, known.heading, column) };
}

/** Where the comments of each row stand, by the row's key: also of rows without any. */
export function commentPlaces(sheet: SheetSnapshot): ReadonlyMap<string, CellPlace> {
  const known = sheetColumns(sheet);
  const [key, cause] = [placeOf(known, "key"), placeOf(known, "cause")];
  const places = new Map<string, CellPlace>();
  if (known.heading === null || key === null || cause === null) return places;
  for (let row = known.heading + 1; row < endRow(sheet); row++) {
    const name = textAt(sheet, row, key);
    if (name !== "" && !places.has(name))
      places.set(name, { sheet: sheet.name, address: cellAddress(row, cause) });
  }
  return places;
}

function textAt(sheet: SheetSnapshot, row: number, column: number | null): string {
  return column === null ? "" : plainText(cellAt(sheet, row, column).value);
}

/** As it stands, a formula as a formula. */
export function contentAt(sheet: SheetSnapshot, row: number, column: number | null): CellContent {
  if (column === null) return "";
  const cell = cellAt(sheet, row, column);
  return hasFormula(cell) ? { formula: String(cell.formula) } : cell.value;
}
