import { cellAddress } from "../host/model/address";
import type { CellContent } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { saveWorkbook } from "../host/xlsx/saveWorkbook";
import { stageOfFile } from "./stage";
import { WorkbenchPage } from "./workbenchPage";

const number = (value: number): CellContent => ({ kind: "number", value });

/** Number format, content, what the cell shows and what can be edited. Spaces stand for no-break spaces in what is shown. */
const CASES: readonly (readonly [string, CellContent, string, string])[] = [
  ["General", number(0.98765), "0,98765", "0,98765"],
  ["General", number(0.1 + 0.2), "0,3", "0,3"],
  ["General", number(12345.678901234), "12345,6789", "12345,678901234"],
  ["0%", number(0.875), "88%", "87,5%"],
  ["0.0%", number(0.07), "7,0%", "7%"],
  ["#,##0", number(592514), "592 514", "592514"],
  ["#,##0.00", number(-1234.5), "-1 234,50", "-1234,5"],
  // Wider than the column, which is 90 points: as many number signs as there is room for.
  ["#,##0.00", number(123456789012345), "###", "123456789012345"],
  ["yyyy-mm-dd", number(44804), "2022-08-31", "2022-08-31"],
  ["m/d/yyyy", number(44804), "2022-08-31", "2022-08-31"],
  ["General", { kind: "text", value: "90 % / 79 %" }, "90 % / 79 %", "90 % / 79 %"],
  ["General", { kind: "boolean", value: true }, "SANT", "SANT"],
  ["General", { kind: "error", value: "#N/A" }, "#SAKNAS!", "#SAKNAS!"],
];

const stage = stageOfFile();

function workbookOfCases(): Uint8Array {
  const opened = newWorkbook();
  const { styles } = opened.model;
  const [sheet] = opened.model.sheets;
  if (sheet === undefined) throw new Error("A new workbook has a sheet.");
  sheet.columnWidths.set(0, 90);
  sheet.changedFeatures.add("columnWidths");
  CASES.forEach(([numberFormat, content], row) => {
    sheet.setCell(row, 0, { content, formula: null, styleId: styles.derive(0, { numberFormat }) });
  });
  return saveWorkbook(opened);
}

test("cells are shown and edited as in a Swedish Excel", async () => {
  const workbench = await WorkbenchPage.open(stage(), "uppfoljning-2020-08.xlsx");
  await workbench.openFile("format.xlsx", workbookOfCases());
  await workbench.page.getByText("SANT").waitFor();
  const met: unknown[] = [];
  for (const [row, [numberFormat, content]] of CASES.entries()) {
    const cell = workbench.cell(cellAddress(row, 0));
    await cell.click();
    const shown = (await cell.innerText()).replaceAll("\u00a0", " ").replace(/^#+$/, "###");
    met.push([numberFormat, content, shown, await workbench.valueBar.inputValue()]);
  }
  await workbench.close();
  expect(met).toEqual(CASES);
});
