import { newWorkbook } from "../host/xlsx/newWorkbook";
import type { SheetModel } from "../host/model/workbook";
import type { OpenedWorkbook } from "../host/xlsx/openWorkbook";

const HEADINGS = ["Konto", "Motpart", "Verksamhet", "Utfall 2022", "Utfall 2023", "Budget 2023"];

/** A workbook that holds nothing but a ledger of so many rows. */
export function ledgerOfSize(rows: number): OpenedWorkbook {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet");
  fillLedger(sheet, rows);
  return opened;
}

/** Writes a ledger of so many rows on a sheet: one row in four is an income. */
export function fillLedger(sheet: SheetModel, rows: number): void {
  const put = (row: number, column: number, value: string | number): void => {
    const content =
      typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
    sheet.setCell(row, column, { content, formula: null, styleId: 0 });
  };
  HEADINGS.forEach((heading, column) => put(0, column, heading));
  for (let row = 1; row <= rows; row++) {
    const isIncome = row % 4 === 0;
    const amount = (isIncome ? 1 : -1) * (row % 997);
    const cells = [isIncome ? 3110 : 5010, "Extern", "Försörjningsstöd", amount, amount, amount];
    cells.forEach((value, column) => put(row, column, value));
  }
}
