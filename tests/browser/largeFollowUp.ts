import { columnOf, followUpOfSize } from "../excel/followUpOfSize";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";

/** An .xlsx file with a follow-up of a given number of indicators, four to a goal; every second is yet without an outcome. */
export function largeFollowUp(indicators: number): Uint8Array {
  const opened = followUpOfSize(indicators);
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  for (const { row, column, cell } of [...sheet.cells()]) {
    const isLeftOut = row % 2 === 1 && column === columnOf("Utfall");
    sheet.setCell(row, column, isLeftOut ? { ...cell, content: { kind: "empty" } } : cell);
  }
  return saveWorkbook(opened);
}
