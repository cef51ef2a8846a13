import { newWorkbook } from "../host/xlsx/newWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";

/** An .xlsx file with one sheet of numbered rows: a number, a text and an amount in each. */
export function largeWorkbook(rowCount: number): Uint8Array {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  for (let row = 0; row < rowCount; row++) {
    sheet.setCell(row, 0, { content: { kind: "number", value: row + 1 }, formula: null, styleId: 0 });
    sheet.setCell(row, 1, { content: { kind: "text", value: `Rad ${row + 1}` }, formula: null, styleId: 0 });
    sheet.setCell(row, 2, { content: { kind: "number", value: row / 4 }, formula: null, styleId: 0 });
  }
  return saveWorkbook(opened);
}
