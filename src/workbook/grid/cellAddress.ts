/** Zero-based position of one cell. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Zero-based rectangle of cells. */
export interface CellArea extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "B7" for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B7" or "B7:C9". */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** "'Mål 2022'!$T$5:$T$31": an absolute reference for use in a formula. The sheet name is always quoted. */
export function absoluteReference(sheetName: string, area: CellArea): string {
  const absolute = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheetName.replaceAll("'", "''")}'!${absolute}`;
}

const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;

/** Reads what a defined name refers to: one cell or one rectangle on one sheet. Null for anything else. */
export function parseReference(
  formula: string,
): { readonly sheetName: string; readonly area: CellArea } | null {
  const text = formula.trim();
  const match = SHEET.exec(text);
  const area = match === null ? null : parseAddress(text.slice(match[0].length));
  if (match === null || area === null) return null;
  const [, quoted, plain] = match;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain ?? "", area };
}

/** Reads "B7", "$B$7" or "B7:C9": one cell or one rectangle of a sheet. Null for anything else. */
export function parseAddress(address: string): CellArea | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
