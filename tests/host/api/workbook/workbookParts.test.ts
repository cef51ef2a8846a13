import { openBench } from "../session/testBench";

test("names are found whatever their capitals, and say what they stand for", async () => {
  const { Excel, host, sheet } = await openBench();
  sheet.name = "Mål 2022";
  const add = (name: string, formula: string) =>
    host.workbook.names.push({ name, formula, scopeSheetId: null, visible: true });
  add("Period", "='Mål 2022'!$B$2");
  add("Moms", "=0.25");
  add("Trasig", "=#REF!$A$1");
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
    const range = names.getItem("PERIOD").getRange().load("address");
    const none = names.getItem("Moms").getRangeOrNullObject().load("address");
    const missing = names.getItemOrNullObject("Saknas").load("name");
    await context.sync();
    expect(names.items.map(({ name, type, value, scope }) => [name, type, value, scope])).toEqual([
      ["Period", "Range", "'Mål 2022'!$B$2", "Workbook"],
      ["Moms", "Double", 0.25, "Workbook"],
      ["Trasig", "Error", "#REF!", "Workbook"],
    ]);
    expect([range.address, none.isNullObject, missing.isNullObject]).toEqual(["'Mål 2022'!B2", true, true]);
  });
});

test("a name that stands for no range, or is not there", async () => {
  const { failure, host } = await openBench();
  host.workbook.names.push({ name: "Moms", formula: "=0.25", scopeSheetId: null, visible: true });
  const noRange = await failure(async (context) => {
    context.workbook.names.getItem("Moms").getRange().load("address");
    await context.sync();
  });
  const missing = await failure(async (context) => {
    context.workbook.names.getItem("Saknas").load("name");
    await context.sync();
  });
  expect([noRange.code, missing.code]).toEqual(["InvalidReference", "ItemNotFound"]);
});

test("names are added from a range or a formula, for the workbook or a sheet, and serve as addresses", async () => {
  const { Excel, host, sheet, failure } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    context.workbook.names.add("Utfall", worksheet.getRange("C2:C9"));
    worksheet.names.add("Egen", "=Blad1!$A$1");
    const range = worksheet.getRange("utfall").load("address");
    const own = worksheet.names.getItem("Egen").load("scope,name,worksheet/name");
    await context.sync();
    expect([range.address, own.scope, own.worksheet.name]).toEqual(["Blad1!C2:C9", "Worksheet", "Blad1"]);
  });
  expect(host.workbook.names.map(({ formula, scopeSheetId }) => [formula, scopeSheetId])).toEqual([
    ["=Blad1!$C$2:$C$9", null],
    ["=Blad1!$A$1", sheet.id],
  ]);
  for (const [name, code] of [
    ["utfall", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["två ord", "InvalidArgument"],
  ]) {
    const error = await failure(async (context) => void context.workbook.names.add(name ?? "", "=1"));
    expect([name, error.code]).toEqual([name, code]);
  }
  await Excel.run(async (context) => context.workbook.names.getItem("Utfall").delete());
  expect(host.workbook.names).toHaveLength(1);
});

test("settings keep JSON values with the workbook", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("val", { version: 1, listan: ["a"] });
    const found = settings.getItemOrNullObject("val").load("key,value");
    const missing = settings.getItemOrNullObject("saknas").load("value");
    await context.sync();
    expect([found.value, missing.isNullObject]).toEqual([{ version: 1, listan: ["a"] }, true]);
    found.value = 2;
    await context.sync();
  });
  expect(host.workbook.settings.get("val")).toBe(2);
});

test("the application is Excel in Swedish", async () => {
  const { Excel, Office } = await openBench();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator,calculationMode,cultureInfo/name");
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([application.decimalSeparator, application.cultureInfo.name, application.calculationMode]).toEqual(
      [",", "sv-SE", "Automatic"],
    );
  });
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "PC" });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["sv-SE", "sv-SE"]);
});

test("requirement sets are compared number by number, and calls above the floor fail", async () => {
  const { Office, failure } = await openBench({ excelApi: "1.9" });
  const { requirements } = Office.context;
  expect(["1.8", "1.9", "1.10"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    true,
    false,
  ]);
  expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").getMergedAreasOrNullObject();
    await context.sync();
  });
  expect(error.code).toBe("ApiNotFound");
});
