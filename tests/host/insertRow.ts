import type { ExcelHost } from "./excelHost";

/**
 * What a second user does by inserting an empty row above one: the contents of the rows from there on stand one row further
 * down. For sheets without formulas; looks are not moved.
 *
 * @param row zero-based
 */
export function insertRow(
  host: ExcelHost,
  sheetName: string,
  row: number,
  rows: number,
  columns: number,
): void {
  const sheet = host.workbook.findSheet(sheetName);
  if (sheet === null) throw new Error(`No sheet ${sheetName}`);
  for (let at = rows; at >= row; at--) {
    for (let column = 0; column < columns; column++) {
      const { content } = sheet.cell(at, column);
      const typed = content.kind === "empty" ? "" : String(content.value).replace(".", ",");
      host.editCell(sheet.id, at + 1, column, typed);
    }
  }
  for (let column = 0; column < columns; column++) host.editCell(sheet.id, row, column, "");
}
