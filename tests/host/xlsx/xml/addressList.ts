import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnLetters,
  parseAddress,
  rectangleAddress,
  type Rectangle,
} from "../../model/address";

/** "A1:B2 D4 F:F" of a rule's sqref. Addresses that cannot be read are left out. */
export function parseAddressList(text: string): Rectangle[] {
  return text
    .split(/\s+/)
    .map((address) => parseAddress(address))
    .filter((area) => area !== null);
}

export function addressList(areas: readonly Rectangle[]): string {
  return areas.map(fileAddress).join(" ");
}

/** Whole columns and rows are written as such ("A:A"), as Excel does. */
function fileAddress(area: Rectangle): string {
  const { row, column, rowCount, columnCount } = area;
  if (rowCount === MAX_ROWS && columnCount < MAX_COLUMNS) {
    return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  }
  if (columnCount === MAX_COLUMNS && rowCount < MAX_ROWS) return `${row + 1}:${row + rowCount}`;
  return rectangleAddress(area);
}
