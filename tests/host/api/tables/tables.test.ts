import { newTable } from "../../model/table";
import { openBench } from "../session/testBench";

const AREA = { row: 1, column: 1, rowCount: 3, columnCount: 2 };

test("tables of the workbook are listed with their sheets and areas in one sync", async () => {
  const { Excel, host, sheet } = await openBench();
  sheet.tables.push(newTable(4, "Mått", AREA));
  host.workbook
    .addSheet("B", true)
    .tables.push({ ...newTable(5, "Mer", AREA), showTotals: true, style: null });
  host.resetStatistics();
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load(
      "count,items/name,items/id,items/showHeaders,items/showTotals,items/style,items/worksheet/id,items/worksheet/name",
    );
    const table = tables.getItem("MÅTT");
    const areas = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    const totals = tables.getItem("Mer").getTotalRowRange();
    const body = context.workbook.worksheets.getItem("B").tables.getItemAt(0).getDataBodyRange();
    for (const range of [...areas, totals, body]) range.load("address");
    await context.sync();
    expect(
      tables.items.map(({ name, showHeaders, showTotals, style, worksheet }) => [
        name,
        showHeaders,
        showTotals,
        style,
        worksheet.name,
      ]),
    ).toEqual([
      ["Mått", true, false, "TableStyleMedium2", "Blad1"],
      ["Mer", true, true, "", "B"],
    ]);
    expect(tables.items[0]?.worksheet.id).toBe(sheet.id);
    expect([...areas, totals, body].map(({ address }) => address)).toEqual([
      "Blad1!B2:C4",
      "Blad1!B2:C2",
      "Blad1!B3:C4",
      "B!B4:C4",
      "B!B3:C3",
    ]);
  });
  expect(host.statistics.syncs).toBe(1);
});

test("a table is made from an address or a range, and keeps its id under another name", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:B3").values = [
      ["Nämnd", "Utfall"],
      ["BUN", 1],
      ["SN", 2],
    ];
    const table = worksheet.tables.add("A1:B3", true);
    table.load("id,name,style,showBandedRows,showFilterButton");
    const other = context.workbook.tables.add(worksheet.getRange("D1:D3"), true).load("name");
    await context.sync();
    expect([table.name, other.name, table.style, table.showBandedRows, table.showFilterButton]).toEqual([
      "Tabell1",
      "Tabell2",
      "TableStyleMedium2",
      true,
      true,
    ]);
    const { id } = table;
    table.set({
      name: "Mått_2022",
      style: "TableStyleLight1",
      showBandedRows: false,
      showFilterButton: false,
    });
    const found = context.workbook.tables.getItem(id).load("name,style");
    const missing = worksheet.tables.getItemOrNullObject("Tabell1").load("name");
    await context.sync();
    expect([found.name, found.style, missing.isNullObject]).toEqual(["Mått_2022", "TableStyleLight1", true]);
  });
  expect(sheet.tables[0]).toMatchObject({
    name: "Mått_2022",
    area: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
    showBandedRows: false,
    showFilterButton: false,
  });
});

test("headings become texts that are all different, and stay so", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    const headings = worksheet.getRange("A1:E1");
    headings.values = [["Utfall", "UTFALL", "", 2022, "=1+1"]];
    worksheet.tables.add("A1:E1", true);
    headings.load("formulas,valueTypes");
    await context.sync();
    expect(headings.formulas).toEqual([["Utfall", "UTFALL2", "Kolumn3", "2022", "2"]]);
    expect(headings.valueTypes[0]?.[3]).toBe("String");
    worksheet.getRange("B1:C1").values = [["2022", ""]];
    headings.load("values");
    const area = worksheet.tables.getItemAt(0).getRange().load("address");
    await context.sync();
    expect(headings.values).toEqual([["Utfall", "20222", "Kolumn3", "2022", "2"]]);
    expect(area.address).toBe("Blad1!A1:E2");
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
  ["over another table", "InvalidArgument", (sheet) => sheet.tables.add("B2:C5", true)],
  ["on another sheet", "InvalidArgument", (sheet) => sheet.tables.add("Finns_inte!E1:F2", true)],
  ["without headings, which is not simulated", "ApiNotFound", (sheet) => sheet.tables.add("E1:F2", false)],
  ["with a name like a cell", "InvalidArgument", (sheet) => (sheet.tables.getItemAt(0).name = "A1")],
  ["with a name of two words", "InvalidArgument", (sheet) => (sheet.tables.getItemAt(0).name = "två ord")],
  ["with a name that is taken", "ItemAlreadyExists", (sheet) => (sheet.tables.getItemAt(0).name = "PERIOD")],
  ["in a style that is none", "InvalidArgument", (sheet) => (sheet.tables.getItemAt(0).style = "Medium2")],
  ["that is not there", "ItemNotFound", (sheet) => sheet.tables.getItem("Saknas").load("name")],
])("a table %s: %s", async (_, code, run) => {
  const { failure, host, sheet } = await openBench();
  sheet.tables.push(newTable(1, "Tabell1", AREA));
  host.workbook.names.push({ name: "Period", formula: "=Blad1!$A$1", scopeSheetId: null, visible: true });
  const error = await failure(async (context) => {
    run(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
  expect(error.code).toBe(code);
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Tabell1"]);
});

test("a protected sheet takes no table", async () => {
  const { failure, sheet } = await openBench();
  sheet.isProtected = true;
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").tables.add("A1:B2", true);
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
});

test("a new table takes merged cells apart, and a table can be made an ordinary range again", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:B1").values = [["x", "y"]];
    worksheet.getRange("A3:B3").merge();
    const table = worksheet.tables.add("A1:B3", true);
    await context.sync();
    expect(sheet.merges).toEqual([]);
    const range = table.convertToRange().load("address,values");
    await context.sync();
    expect([range.address, range.values[0]]).toEqual(["Blad1!A1:B3", ["x", "y"]]);
    worksheet.tables.add("A1:B3", true).delete();
    range.load("values");
    await context.sync();
    expect(range.values[0]).toEqual(["", ""]);
  });
  expect(sheet.tables).toEqual([]);
});

test("rows are added where they are wanted, and what stands below the table gives way", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:B1").values = [["Mål", "Utfall"]];
    worksheet.getRange("A4:C4").values = [["not", "", "bredvid"]];
    const table = worksheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [["a", 1]]);
    table.rows.add(undefined, [
      ["c", 3],
      ["d", 4],
    ]);
    table.rows.add(1, [["b", 2]]);
    const range = table.getRange().load("address,values");
    const second = table.rows.getItemAt(1).load("index,values");
    const below = worksheet.getRange("A7:C7").load("values");
    const beside = worksheet.getRange("C4").load("values");
    await context.sync();
    expect([range.address, range.values]).toEqual([
      "Blad1!A1:B5",
      [
        ["Mål", "Utfall"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["d", 4],
      ],
    ]);
    expect([second.index, second.values]).toEqual([1, [["b", 2]]]);
    expect([below.values, beside.values]).toEqual([[["not", "", ""]], [["bredvid"]]]);
  });
  expect(sheet.tables[0]?.area.rowCount).toBe(5);
});

test("a column is found by its heading, its id and its place", async () => {
  const { Excel, failure } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:B2").values = [
      ["Mål", "Utfall"],
      ["a", 1],
    ];
    const { columns } = worksheet.tables.add("A1:B2", true);
    const byName = columns.getItem("UTFALL").load("index,values");
    const body = columns.getItem(2).getDataBodyRange().load("address");
    const heading = columns.getItemAt(0).getHeaderRowRange().load("address");
    const missing = columns.getItemOrNullObject("Nivå").load("name");
    columns.getItem("Mål").name = "Nämndmål";
    columns.load("items/name");
    await context.sync();
    expect([byName.index, byName.values]).toEqual([1, [["Utfall"], [1]]]);
    expect([body.address, heading.address, missing.isNullObject]).toEqual(["Blad1!B2", "Blad1!A1", true]);
    expect(columns.items.map(({ name }) => name)).toEqual(["Nämndmål", "Utfall"]);
  });
  const outside = await failure(async (context) => {
    context.workbook.tables.getItemAt(0).rows.getItemAt(9).load("values");
    await context.sync();
  });
  expect(outside.code).toBe("ItemNotFound");
});
