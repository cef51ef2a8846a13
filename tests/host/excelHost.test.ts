import { ExcelHost } from "./excelHost";
import { loadOfficeClient } from "./officeClient";
import { connectPane } from "./browserClient";
import { openBench } from "./api/session/testBench";
import { newWorkbook } from "./xlsx/newWorkbook";

test("what the add-in wrote is in the saved file", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Mål 2022");
    sheet.getRange("A1:B2").formulas = [
      ["Kö", 12.5],
      ["=B1*2", '=A1&"!"'],
    ];
    sheet.getRange("B1").numberFormat = [["0.0"]];
    sheet.getRange("A1").format.fill.color = "#C6EFCE";
    sheet.customProperties.add("egen", "1");
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  const again = await ExcelHost.open(await host.save());
  const client = loadOfficeClient(again);
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mål 2022");
    const range = sheet.getRange("A1:B2").load("values,formulas,numberFormat");
    const fill = sheet.getRange("A1").load("format/fill/color");
    const own = sheet.customProperties.getItemOrNullObject("egen").load("value");
    await context.sync();
    expect(range.values).toEqual([
      ["Kö", 12.5],
      [25, "Kö!"],
    ]);
    expect(range.formulas[1]).toEqual(["=B1*2", '=A1&"!"']);
    expect([range.numberFormat[0]?.[1], fill.format.fill.color, own.value]).toEqual(["0.0", "#C6EFCE", "1"]);
  });
});

test("the order of the sheets is saved", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => void (context.workbook.worksheets.add("Först").position = 0));
  const again = await ExcelHost.open(await host.save());
  expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["Först", "Blad1"]);
});

test.each([
  ["7,5", { kind: "number", value: 7.5 }, "General"],
  ["7.5", { kind: "number", value: 7.5 }, "General"],
  ["1 234,5", { kind: "number", value: 1234.5 }, "#,##0.00"],
  ["12%", { kind: "number", value: 0.12 }, "0%"],
  ["12,5 %", { kind: "number", value: 0.125 }, "0.00%"],
  ["2022-12-31", { kind: "number", value: 44926 }, "yyyy-mm-dd"],
  ["2022-02-30", { kind: "text", value: "2022-02-30" }, "General"],
  ["SANT", { kind: "boolean", value: true }, "General"],
  ["true", { kind: "boolean", value: true }, "General"],
  ["Kö till vård", { kind: "text", value: "Kö till vård" }, "General"],
  ["'7,5", { kind: "text", value: "7,5" }, "General"],
  ["=1+1", { kind: "number", value: 2 }, "General"],
  ["", { kind: "empty" }, "General"],
])("typing %j in a cell gives %j in the format %s", async (input, content, numberFormat) => {
  const { host, sheet } = await openBench();
  host.editCell(sheet.id, 0, 0, input);
  expect(sheet.cell(0, 0).content).toEqual(content);
  expect(host.workbook.styles.get(sheet.cell(0, 0).styleId).numberFormat).toBe(numberFormat);
});

test("typing keeps the cell's own format; a protected sheet refuses", async () => {
  const { host, sheet } = await openBench();
  const styleId = host.workbook.styles.derive(0, { numberFormat: "0.00", bold: true });
  sheet.loadCell(0, 0, { content: { kind: "number", value: 1 }, formula: null, styleId });
  host.editCell(sheet.id, 0, 0, "12%");
  expect(sheet.cell(0, 0)).toEqual({ content: { kind: "number", value: 0.12 }, formula: null, styleId });
  sheet.isProtected = true;
  expect(() => host.editCell(sheet.id, 0, 0, "2")).toThrow("the cell is locked");
});

test("two clients with a host each do not hear one another", async () => {
  const [one, two] = [await openBench(), await openBench()];
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["ett"]];
    await context.sync();
  });
  await two.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
});

test("a pane finds the host of the page around it", async () => {
  const { Excel, OfficeExtension } = await openBench();
  const outer = await ExcelHost.from(newWorkbook());
  const pane = {
    parent: { maluppfoljningHost: outer },
    OfficeExtension: OfficeExtension as never,
    Office: null,
  };
  expect(connectPane(pane)).toBe(pane.Office);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["utifrån"]];
    await context.sync();
  });
  expect(outer.workbook.sheets[0]?.cell(0, 0).content).toEqual({ kind: "text", value: "utifrån" });
  expect(() => connectPane({ parent: {}, Office: null })).toThrow("maluppfoljningHost");
});
