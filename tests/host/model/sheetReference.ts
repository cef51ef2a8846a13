import {
  columnIndex,
  MAX_COLUMNS,
  parseAddress,
  rectangleAddress,
  MAX_ROWS,
  type Rectangle,
} from "./address";
import { columnLetters } from "./address";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^([A-Za-z]{1,3})\d+$/;
const R1C1_LIKE = /^[rc]\d*(?:c\d*)?$/i;

/** A sheet's name as Excel writes it before "!": in quotes unless it is a plain word that is no cell address. */
export function quotedSheetName(name: string): string {
  const cellLike = CELL_LIKE.exec(name);
  const isAddress = cellLike?.[1] !== undefined && columnIndex(cellLike[1]) < MAX_COLUMNS;
  const isPlain = PLAIN_NAME.test(name) && !isAddress && !R1C1_LIKE.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Blad1!A1:B2"; whole columns "Blad1!A:C" and rows "Blad1!1:3". */
export function rangeAddress(sheetName: string, area: Rectangle): string {
  return `${quotedSheetName(sheetName)}!${areaAddress(area)}`;
}

/** "Blad1!$A$1:$B$2", as names, rules and charts refer to cells. */
export function absoluteAddress(sheetName: string, area: Rectangle): string {
  const cells = areaAddress(area)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
  return `${quotedSheetName(sheetName)}!${cells}`;
}

function areaAddress(area: Rectangle): string {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount === MAX_ROWS && columnCount < MAX_COLUMNS) {
    return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  }
  if (columnCount === MAX_COLUMNS) return `${row + 1}:${row + rowCount}`;
  return rectangleAddress(area);
}

export interface SheetReference {
  /** Null for an address without a sheet. */
  readonly sheetName: string | null;
  readonly area: Rectangle;
}

/** Reads "A1", "Blad1!A1:B2", "'Mål 2022'!$B$2". A name that needs quotes and has none is not a reference. */
export function parseSheetReference(text: string): SheetReference | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (parts === null) return null;
  const [, quoted, plain, address = ""] = parts;
  if (plain !== undefined && quotedSheetName(plain) !== plain) return null;
  const area = parseAddress(address);
  if (area === null) return null;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}
