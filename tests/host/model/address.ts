/** Zero-based rectangle of cells on one sheet. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1" or "A1:B2", without a sheet name. */
export function rectangleAddress(area: Rectangle): string {
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** The shared part of two rectangles, or null where they do not meet. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** "A1", "$A$1", "A1:B2", "B2:A1" as a rectangle; whole columns "A:C" and rows "1:3" included. Null for anything else. */
export function parseAddress(address: string): Rectangle | null {
  const [from, to = from, rest] = address.replaceAll("$", "").split(":");
  const first = corner(from ?? "");
  const last = corner(to ?? "");
  if (first === null || last === null || rest !== undefined) return null;
  const isWhole = (part: typeof first): boolean => part.row === null || part.column === null;
  if (isWhole(first) && !address.includes(":")) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1].sort((a, b) => a - b) as [number, number];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return {
    row: rows[0],
    column: columns[0],
    rowCount: rows[1] - rows[0] + 1,
    columnCount: columns[1] - columns[0] + 1,
  };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const parts = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (parts === null || text === "") return null;
  const [, letters = "", digits = ""] = parts;
  const row = digits === "" ? null : Number(digits) - 1;
  const column = letters === "" ? null : columnIndex(letters);
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && column >= MAX_COLUMNS) return null;
  return { row, column };
}

/** The smallest rectangle with both in it. */
export function boundingRectangle(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
