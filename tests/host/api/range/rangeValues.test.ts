import { openBench, type TestBench } from "../session/testBench";
import { dateSerial } from "../input/constantInput";

async function assigned({ Excel, sheet }: TestBench, value: unknown, numberFormat = "General") {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet.id).getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
  });
  return sheet.cell(0, 0);
}

const year = new Date().getFullYear();

test.each([
  ["text", { kind: "text", value: "text" }, "General"],
  [" 7.5 ", { kind: "number", value: 7.5 }, "General"],
  ["1,234.5", { kind: "number", value: 1234.5 }, "#,##0.00"],
  ["14,37", { kind: "text", value: "14,37" }, "General"],
  ["7,5 %", { kind: "text", value: "7,5 %" }, "General"],
  ["123-456-789", { kind: "text", value: "123-456-789" }, "General"],
  ["12.5%", { kind: "number", value: 0.125 }, "0.00%"],
  ["-5", { kind: "number", value: -5 }, "General"],
  ["(5)", { kind: "number", value: -5 }, "General"],
  ["+5", { kind: "number", value: 5 }, "General"],
  ["1E3", { kind: "number", value: 1000 }, "0.00E+00"],
  ["$5", { kind: "number", value: 5 }, "$#,##0"],
  ["1 234", { kind: "text", value: "1 234" }, "General"],
  ["2022-12-31", { kind: "number", value: 44926 }, "m/d/yyyy"],
  ["12/31/2022", { kind: "number", value: 44926 }, "m/d/yyyy"],
  ["31-Dec-22", { kind: "number", value: 44926 }, "d-mmm-yy"],
  ["1-2", { kind: "number", value: dateSerial(year, 1, 2) }, "d-mmm"],
  ["31/12/2022", { kind: "text", value: "31/12/2022" }, "General"],
  ["12:30", { kind: "number", value: 12.5 / 24 }, "h:mm"],
  ["true", { kind: "boolean", value: true }, "General"],
  ["SANT", { kind: "text", value: "SANT" }, "General"],
  ["#N/A", { kind: "error", value: "#N/A" }, "General"],
  ["'=1+1", { kind: "text", value: "=1+1" }, "General"],
  ["=", { kind: "text", value: "=" }, "General"],
  ["-", { kind: "text", value: "-" }, "General"],
])("the text %j assigned to a cell becomes %j in the format %s", async (text, content, numberFormat) => {
  const bench = await openBench();
  const cell = await assigned(bench, text);
  expect(cell.content).toEqual(content);
  expect(bench.host.workbook.styles.get(cell.styleId).numberFormat).toBe(numberFormat);
});

test("a cell in the format @ keeps what it is given as text", async () => {
  const bench = await openBench();
  expect((await assigned(bench, "1-2", "@")).content).toEqual({ kind: "text", value: "1-2" });
  expect(await assigned(bench, "=1+1", "@")).toMatchObject({
    formula: null,
    content: { kind: "text", value: "=1+1" },
  });
});

test("a number does not change a format that is not General", async () => {
  const bench = await openBench();
  const cell = await assigned(bench, "12%", "0.0");
  expect(bench.host.workbook.styles.get(cell.styleId).numberFormat).toBe("0.0");
  expect(cell.content).toEqual({ kind: "number", value: 0.12 });
});

test.each(["=1+1", "+1+1", "-A2*2", "@SUM(A2:A3)"])("%j becomes a formula", async (text) => {
  const { formula } = await assigned(await openBench(), text);
  expect(formula).toBe(text.startsWith("=") ? text : text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`);
});

test.each(["=SUM(", "=SUMMA(A1;A2)", "=1+", "=)", "- tolv personer", "@kommunen tycker", "=A1 A2 B", '="a'])(
  "%j cannot be read as a formula: InvalidArgument",
  async (text) => {
    const { failure, sheet } = await openBench();
    const error = await failure(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [[text]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(sheet.cell(0, 0).content).toEqual({ kind: "empty" });
  },
);

test.each([
  '=IF(A1>=0,"a ""b""",)',
  "='Mål 2022'!$B$2",
  "=SUM(A:A,1:3)",
  "=TODAY()",
  "=-A1%",
  "={1,2;3,4}",
  "=Tabell1[[#All],[Kol 1]]",
])("the formula %j is well formed", async (formula) => {
  expect((await assigned(await openBench(), formula)).formula).toBe(formula);
});

test("null leaves a cell, an empty text clears it, a single value goes everywhere", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", 5]];
    range.getOffsetRange(1, 0).values = true as unknown as boolean[][];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["a", "", 5]]);
    expect(range.valueTypes).toEqual([["String", "Empty", "Double"]]);
  });
  expect([0, 1, 2].map((column) => sheet.cell(1, column).content)).toEqual(
    Array.from({ length: 3 }, () => ({ kind: "boolean", value: true })),
  );
});

test("formulas gives constants as they are; text shows Swedish formatting; whole columns give null", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const range = sheet.getRange("A1:E1");
    range.numberFormat = [["0.0%", "#,##0.00", "yyyy-mm-dd", "General", '0 "st";-0 "st"']];
    range.formulas = [[0.1234, 1234.5, 44926, "=1>0", -3]];
    range.load("formulas,text,valueTypes,numberFormat,numberFormatCategories");
    const column = sheet.getRange("A:A").load("values,cellCount,isEntireColumn,rowCount,address");
    await context.sync();
    expect(range.formulas).toEqual([[0.1234, 1234.5, 44926, "=1>0", -3]]);
    expect(range.text).toEqual([["12,3%", "1\u00a0234,50", "2022-12-31", "SANT", "-3 st"]]);
    expect(range.valueTypes).toEqual([["Double", "Double", "Double", "Boolean", "Double"]]);
    expect(range.numberFormatCategories).toEqual([["Percentage", "Number", "Date", "General", "Number"]]);
    expect([column.values, column.cellCount, column.isEntireColumn, column.address]).toEqual([
      null,
      1_048_576,
      true,
      "Blad1!A:A",
    ]);
  });
});

test("more than five million cells give null instead of values", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const large = context.workbook.worksheets
      .getItem("Blad1")
      .getRangeByIndexes(0, 0, 1_000_000, 6)
      .load("values");
    await context.sync();
    expect(large.values).toBeNull();
  });
});

test("a large array, which the client sends in pieces, arrives whole", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:D2001");
    range.values = Array.from({ length: 2000 }, (_, row) => [row, `rad ${row}`, row / 8]);
    await context.sync();
  });
  expect(sheet.cell(2000, 2).content).toEqual({ kind: "text", value: "rad 1999" });
  expect(sheet.usedArea(true)).toEqual({ row: 1, column: 1, rowCount: 2000, columnCount: 3 });
});

test("arrays and errors are those of the add-in's own world", async () => {
  const { Excel, OfficeExtension } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toBeInstanceOf(Array);
    expect(range.values).toStrictEqual([[""]]);
  });
  const error: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("x").activate();
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(OfficeExtension.Error);
});
