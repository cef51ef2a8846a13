import { openBench, type TestBench } from "../session/testBench";

const shape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function write(
  bench: TestBench,
  address: string,
  values: unknown,
  property: "values" | "formulas" = "values",
) {
  return bench.failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange(address)[property] = values as unknown[][];
    await context.sync();
  });
}

test.each([
  ["A1:B2", [[1]]],
  ["A1:B2", [[1, 2]]],
  ["A1:B2", [[1, 2], [3]]],
  ["A1", []],
])("an array that does not fit %s is refused with Excel's text", async (address, values) => {
  const bench = await openBench();
  expect(await write(bench, address, values)).toEqual({
    code: "InvalidArgument",
    message: shape,
    location: "Range.values",
  });
  expect(await write(bench, address, values, "formulas")).toMatchObject({ message: shape });
});

test("also a large one, which the client checks with a call of its own", async () => {
  const bench = await openBench();
  const error = await write(
    bench,
    "A1:A3000",
    Array.from({ length: 2999 }, () => [1]),
  );
  expect(error).toMatchObject({ code: "InvalidArgument", message: shape });
  expect(bench.sheet.usedArea(false)).toBeNull();
});

test("number formats and cell properties have to fit too", async () => {
  const bench = await openBench();
  const format = await bench.failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:B1").numberFormat = [["0"]];
    await context.sync();
  });
  const properties = await bench.failure(async (context) => {
    context.workbook.worksheets
      .getItem("Blad1")
      .getRange("A1:B1")
      .setCellProperties([[{}]]);
    await context.sync();
  });
  expect([format.message, properties.message]).toEqual([shape, shape]);
});

test("a text of 32,767 characters fits in a cell, one more does not; objects never", async () => {
  const bench = await openBench();
  await bench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").values = [["x".repeat(32_767)]];
    await context.sync();
  });
  expect((await write(bench, "A2", [["x".repeat(32_768)]])).code).toBe("InvalidArgument");
  expect((await write(bench, "A2", [[{ a: 1 }]])).code).toBe("InvalidArgument");
});

test("a protected sheet refuses every change, and its own protection twice", async () => {
  const bench = await openBench();
  bench.sheet.isProtected = true;
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1").values = [[1]]),
    (sheet) => void (sheet.getRange("A1").formulas = [["=1"]]),
    (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]]),
    (sheet) => void (sheet.getRange("A1").format.fill.color = "red"),
    (sheet) => void (sheet.getRange("A1").format.columnWidth = 50),
    (sheet) => sheet.getRange("A1").format.autofitColumns(),
    (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { font: { bold: true } } }]]),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => sheet.getRange("A1:B1").unmerge(),
    (sheet) => sheet.protection.protect(),
  ];
  for (const change of changes) {
    const error = await bench.failure(async (context) => {
      change(context.workbook.worksheets.getItem("Blad1"));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  }
  expect(bench.sheet.usedArea(false)).toBeNull();
});

test("in a filtered sheet a bulk write is laid over the visible rows only, as on Windows", async () => {
  const { Excel, sheet } = await openBench();
  sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 6, columnCount: 1 }, isDataFiltered: true };
  sheet.hiddenRows.add(2).add(3);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A2:A6").values = [[1], [2], [3], [4], [5]];
    await context.sync();
  });
  expect([1, 2, 3, 4, 5].map((row) => sheet.cell(row, 0).content)).toEqual([
    { kind: "number", value: 1 },
    { kind: "empty" },
    { kind: "empty" },
    { kind: "number", value: 2 },
    { kind: "number", value: 3 },
  ]);
});

test("runs of rows that are all visible or all hidden are written right; rows hidden by hand do not matter", async () => {
  const { Excel, sheet } = await openBench();
  sheet.autoFilter = { area: { row: 0, column: 0, rowCount: 6, columnCount: 1 }, isDataFiltered: true };
  sheet.hiddenRows.add(2).add(3).add(8);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A2").values = [[1]];
    worksheet.getRange("A3:A4").values = [[2], [3]];
    worksheet.getRange("A8:A10").values = [[8], [9], [10]];
    await context.sync();
  });
  expect([1, 2, 3, 7, 8, 9].map((row) => sheet.cell(row, 0).content)).toEqual(
    [1, 2, 3, 8, 9, 10].map((value) => ({ kind: "number", value })),
  );
});

test("cells covered by a merge take nothing", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.values = [
      ["", "b"],
      ["c", "d"],
    ];
    range.merge();
    await context.sync();
    expect(sheet.cell(0, 0).content).toEqual({ kind: "text", value: "b" });
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [1, ""],
      ["", ""],
    ]);
    range.unmerge();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  expect(sheet.merges).toEqual([]);
  expect(sheet.cell(1, 1).content).toEqual({ kind: "number", value: 4 });
});

test("a request above 5 MB does nothing; an answer above 5 MB is refused", async () => {
  const bench = await openBench();
  const line = "x".repeat(1000);
  const tooMuch = await write(
    bench,
    "A1:A6000",
    Array.from({ length: 6000 }, () => [line]),
  );
  expect(tooMuch.code).toBe("RequestPayloadSizeLimitExceeded");
  expect(bench.sheet.usedArea(false)).toBeNull();
  for (let row = 0; row < 6000; row++) {
    bench.sheet.loadCell(row, 0, { content: { kind: "text", value: line }, formula: null, styleId: 0 });
  }
  const answer = await bench.failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:A6000").load("values");
    await context.sync();
  });
  expect(answer.code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a part of an array formula cannot be changed", async () => {
  const bench = await openBench();
  bench.sheet.arrayAreas.push({ row: 0, column: 0, rowCount: 2, columnCount: 1 });
  expect((await write(bench, "A2", [[1]])).code).toBe("InvalidArgument");
});

test("on a protected sheet cells that are not locked are written, one by one and together; formats only where that is allowed", async () => {
  const bench = await openBench();
  await bench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:A2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.getRange("A1").format.columnWidth = 50;
    const locks = ["A1:A2", "A1:A3", "A3"].map((address) =>
      sheet.getRange(address).format.protection.load("locked"),
    );
    const cells = sheet.getRange("A2:A3").getCellProperties({ format: { protection: true } });
    sheet.protection.load("options");
    await context.sync();
    expect(locks.map(({ locked }) => locked)).toEqual([false, null, true]);
    expect(cells.value.map(([cell]) => cell?.format?.protection?.locked)).toEqual([false, true]);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: false, allowFormatColumns: true });
  });
  const refusals: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => void (sheet.getRange("A1:A3").values = [[1], [2], [null]]),
    (sheet) => void (sheet.getRange("A1").format.fill.color = "red"),
    (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]]),
    (sheet) => void (sheet.getRange("A1").format.protection.locked = true),
  ];
  for (const change of refusals) {
    const error = await bench.failure(async (context) => {
      change(context.workbook.worksheets.getItem("Blad1"));
      await context.sync();
    });
    expect(error.code).toBe("AccessDenied");
  }
  expect(bench.sheet.cell(1, 0).content).toEqual({ kind: "number", value: 2 });
});
