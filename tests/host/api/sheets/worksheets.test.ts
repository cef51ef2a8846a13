import { newTable } from "../../model/table";
import { openBench } from "../session/testBench";

test("sheets are found by name, whatever the capitals, and by id", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("BLAD1").load("id,name,position,visibility");
    const byId = context.workbook.worksheets.getItem(sheet.id).load("name");
    await context.sync();
    expect([byName.id, byName.name, byName.position, byName.visibility]).toEqual([
      sheet.id,
      "Blad1",
      0,
      "Visible",
    ]);
    expect(byId.name).toBe("Blad1");
  });
});

test("a sheet that is not there is ItemNotFound, or a null object", async () => {
  const { Excel, failure } = await openBench();
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Saknas").load("name");
    await context.sync();
  });
  expect(error).toEqual({
    code: "ItemNotFound",
    message: expect.stringContaining("doesn't exist"),
    location: "WorksheetCollection.getItem",
  });
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Saknas").load("name");
    await context.sync();
    expect(missing.isNullObject).toBe(true);
  });
});

test("an added sheet is last, not active, and known by its id in later syncs", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Mål 2022");
    await context.sync();
    added.getRange("A1").values = [["i nästa synk"]];
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("Blad1");
    added.activate();
    await context.sync();
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Mål 2022"]);
  expect(host.workbook.sheets[1]?.cell(0, 0).content).toEqual({ kind: "text", value: "i nästa synk" });
  expect(host.activeSheetId).toBe(host.workbook.sheets[1]?.id);
});

test("a sheet added without a name gets the next free Blad", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => void context.workbook.worksheets.add());
  expect(host.workbook.sheets[1]?.name).toBe("Blad2");
});

test.each([
  ["", "InvalidArgument"],
  ["a".repeat(32), "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a?b", "InvalidArgument"],
  ["a*b", "InvalidArgument"],
  ["a[b", "InvalidArgument"],
  ["a]b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["blad1", "ItemAlreadyExists"],
])("the sheet name %j is %s", async (name, code) => {
  const { failure, host } = await openBench();
  const error = await failure(async (context) => void context.workbook.worksheets.add(name));
  expect(error.code).toBe(code);
  expect(host.workbook.sheets).toHaveLength(1);
});

test("31 characters and an apostrophe inside are allowed", async () => {
  const { Excel, host } = await openBench();
  const name = `${"å".repeat(29)}'s`;
  await Excel.run(async (context) => void context.workbook.worksheets.add(name));
  expect(host.workbook.sheets[1]?.name).toBe(name);
});

test("rename, hide, move and delete; the last visible sheet can be neither hidden nor deleted", async () => {
  const { Excel, host, failure, sheet } = await openBench();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("B");
    added.name = "C";
    added.position = 0;
    added.visibility = "Hidden";
    const count = context.workbook.worksheets.getCount();
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([count.value, visible.value]).toEqual([2, 1]);
  });
  expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["C", "Hidden"],
    ["Blad1", "Visible"],
  ]);
  const hide = await failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").visibility = "VeryHidden";
    await context.sync();
  });
  expect(hide.code).toBe("InvalidArgument");
  expect((await failure(async (context) => context.workbook.worksheets.getItem("Blad1").delete())).code).toBe(
    "InvalidArgument",
  );
  await Excel.run(async (context) => context.workbook.worksheets.getItem("C").delete());
  expect(host.workbook.sheets).toEqual([sheet]);
});

test("first, last, next and previous, also among visible sheets only", async () => {
  const { Excel, failure } = await openBench();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Dold").visibility = "Hidden";
    worksheets.add("C");
    const found = [
      worksheets.getFirst(),
      worksheets.getLast(),
      worksheets.getFirst().getNext(),
      worksheets.getFirst().getNext(true),
      worksheets.getLast().getPrevious(true),
    ].map((sheet) => sheet.load("name"));
    const none = worksheets.getLast().getNextOrNullObject().load("name");
    await context.sync();
    expect(found.map((sheet) => sheet.name)).toEqual(["Blad1", "C", "Dold", "C", "Blad1"]);
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure(async (context) => {
    context.workbook.worksheets.getLast().getNext().load("name");
    await context.sync();
  });
  expect(error.code).toBe("ItemNotFound");
});

test("custom properties are added, read, changed and deleted, whatever the capitals of the key", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const properties = context.workbook.worksheets.getItem("Blad1").customProperties;
    properties.add("Egen", "1");
    properties.add("Annan", "2");
    const found = properties.getItemOrNullObject("EGEN").load("key,value");
    const missing = properties.getItemOrNullObject("saknas").load("value");
    properties.load("items/key,items/value");
    await context.sync();
    expect([found.key, found.value, missing.isNullObject]).toEqual(["Egen", "1", true]);
    expect(properties.items.map(({ key, value }) => [key, value])).toEqual([
      ["Egen", "1"],
      ["Annan", "2"],
    ]);
    found.value = "3";
    properties.getItem("Annan").delete();
    await context.sync();
  });
  expect([...(host.workbook.sheets[0]?.customProperties ?? [])]).toEqual([["Egen", "3"]]);
});

test("panes, tab colour, gridlines and page layout", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.freezePanes.freezeAt("A1:B3");
    worksheet.tabColor = "#00ff00";
    worksheet.showGridlines = false;
    worksheet.pageLayout.orientation = "Landscape";
    const location = worksheet.freezePanes.getLocationOrNullObject().load("address");
    worksheet.load("tabColor,showGridlines,pageLayout/orientation");
    await context.sync();
    expect(location.address).toBe("Blad1!A1:B3");
    expect([worksheet.tabColor, worksheet.showGridlines, worksheet.pageLayout.orientation]).toEqual([
      "#00FF00",
      false,
      "Landscape",
    ]);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
    worksheet.freezePanes.freezeRows(1);
    await context.sync();
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    worksheet.freezePanes.unfreeze();
    await context.sync();
    expect(sheet.frozen).toBeNull();
  });
});

test("protection, filter and tables are read for all sheets in one sync", async () => {
  const { Excel, host, sheet } = await openBench();
  sheet.isProtected = true;
  sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 3, columnCount: 1 }, isDataFiltered: true };
  sheet.tables.push(newTable(1, "Tabell1", { row: 5, column: 0, rowCount: 3, columnCount: 2 }));
  host.resetStatistics();
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/protection/protected,items/autoFilter/isDataFiltered,items/tables/items/name");
    tables.load("count,items/name,items/autoFilter/isDataFiltered");
    await context.sync();
    const [first] = worksheets.items;
    expect([first?.protection.protected, first?.autoFilter.isDataFiltered]).toEqual([true, true]);
    expect(first?.tables.items.map(({ name }) => name)).toEqual(["Tabell1"]);
    expect([tables.count, tables.items[0]?.autoFilter.isDataFiltered]).toEqual([1, false]);
  });
  // The second is the one with which Excel.run always ends; it has nothing to say and is not sent.
  expect(host.statistics.syncs).toBe(1);
});
