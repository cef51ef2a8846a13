import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { startHostOn } from "../app/openSample";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";

async function hostWithTwoSheets(): Promise<ExcelHost> {
  const opened = newWorkbook();
  opened.model.addSheet("Mål 2022", true);
  return startHostOn(opened);
}

test("the selected cell, by sheet, row and column", async () => {
  await hostWithTwoSheets();
  await excelWorkbook.showCell({ sheet: "Mål 2022", address: "H5" });
  await expect(excelWorkbook.selectedCell()).resolves.toEqual({ sheet: "Mål 2022", row: 4, column: 7 });
});

test("of an area or a whole column its first cell, in one request", async () => {
  const host = await hostWithTwoSheets();
  await excelWorkbook.showCell({ sheet: "Blad1", address: "C3:E9" });
  await expect(excelWorkbook.selectedCell()).resolves.toEqual({ sheet: "Blad1", row: 2, column: 2 });
  await excelWorkbook.showCell({ sheet: "Blad1", address: "D:D" });
  host.resetStatistics();
  await expect(excelWorkbook.selectedCell()).resolves.toEqual({ sheet: "Blad1", row: 0, column: 3 });
  expect(host.statistics.syncs).toBe(1);
});

test("a cell that is being edited: Excel's refusal with its code", async () => {
  const host = await hostWithTwoSheets();
  host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
  await expect(excelWorkbook.selectedCell()).rejects.toMatchObject({
    problem: "cellInEditMode",
    changedCells: 0,
  });
});

/** Events are delivered after what caused them. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test("what is selected is told, by the user and by the pane, until it is listened to no longer", async () => {
  const host = await hostWithTwoSheets();
  const heard: string[] = [];
  const end = await excelWorkbook.watchSelection(() => heard.push("selected"));
  await excelWorkbook.showCell({ sheet: "Mål 2022", address: "B2" });
  await delivered();
  expect(heard).toEqual(["selected"]);
  host.select(host.activeSheetId, { row: 4, column: 1, rowCount: 1, columnCount: 1 });
  await delivered();
  expect(heard).toEqual(["selected", "selected"]);
  host.editCell(host.activeSheetId, 7, 7, "88");
  await delivered();
  expect(heard).toHaveLength(2);
  await end();
  host.select(host.activeSheetId, { row: 5, column: 1, rowCount: 1, columnCount: 1 });
  await delivered();
  expect(heard).toHaveLength(2);
});
