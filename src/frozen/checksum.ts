import type { CellValue } from "../workbook/grid/snapshot";

/**
 * SHA-256 over cells, row by row, as 64 hexadecimal digits. Numbers count with the 15 significant digits that Excel keeps, so
 * that the same sheet gives the same sum after it has been saved; empty cells and rows at the ends do not count.
 */
export async function checksumOf(rows: readonly (readonly CellValue[])[]): Promise<string> {
  const cells = withoutEnd(
    rows.map((row) => withoutEnd(row.map(countedAs), (cell) => cell === "")),
    (row) => row.length === 0,
  );
  const bytes = new TextEncoder().encode(JSON.stringify(cells));
  // Where Excel shows the pane it is a secure page, and has the browser's own.
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function countedAs(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

function withoutEnd<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  return items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
}
