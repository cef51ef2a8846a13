import { openBench } from "../session/testBench";

test("cell properties are read and set cell by cell; null and {} leave a cell as it is", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:C1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#c6efce" }, font: { color: "#006100", bold: true } } },
        {},
        { format: { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true } },
      ],
    ]);
    range.setCellProperties([[null as unknown as Excel.SettableCellProperties, {}, {}]]);
    const wanted: Excel.CellPropertiesLoadOptions = {
      address: true,
      style: true,
      format: {
        fill: { color: true },
        font: { color: true, bold: true, italic: true, size: true, name: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
      },
    };
    const result = range.getCellProperties(wanted);
    await context.sync();
    const plainFont = { color: "#000000", bold: false, italic: false, size: 11, name: "Calibri" };
    expect(result.value[0]?.[0]).toEqual({
      address: "Blad1!A1",
      style: "Normal",
      format: {
        fill: { color: "#C6EFCE" },
        font: { ...plainFont, color: "#006100", bold: true },
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
        wrapText: false,
      },
    });
    expect(result.value[0]?.[1]).toMatchObject({
      address: "Blad1!B1",
      format: { fill: { color: "#FFFFFF" }, font: plainFont },
    });
    expect(result.value[0]?.[2]).toMatchObject({
      format: { horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true },
    });
  });
});

test("white and no fill read alike, but for the pattern", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
    range.getCell(0, 0).format.fill.color = "white";
    const wanted: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true, pattern: true } } };
    const before = range.getCellProperties(wanted);
    range.format.fill.clear();
    const after = range.getCellProperties(wanted);
    await context.sync();
    expect(before.value[0]?.map(({ format }) => [format?.fill?.color, format?.fill?.pattern])).toEqual([
      ["#FFFFFF", "Solid"],
      ["#FFFFFF", "None"],
    ]);
    expect(after.value[0]?.[0]?.format?.fill?.pattern).toBe("None");
  });
});

test.each<[string, Excel.SettableCellProperties]>([
  ["a colour that is none", { format: { fill: { color: "ganska röd" } } }],
  ["an alignment that is none", { format: { horizontalAlignment: "Höger" as "Right" } }],
  ["a font of size 0", { format: { font: { size: 0 } } }],
])("%s is InvalidArgument", async (_, properties) => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    context.workbook.worksheets
      .getItem("Blad1")
      .getRange("A1")
      .setCellProperties([[properties]]);
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("a format of a range is null where its cells differ", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Center";
    range.getCell(1, 1).format.font.bold = false;
    range.getCell(0, 0).format.fill.color = "#FF0000";
    range.load("format/horizontalAlignment,format/font/bold,format/font/size,format/fill/color");
    await context.sync();
    const { font, fill, horizontalAlignment } = range.format;
    expect([font.bold, font.size, fill.color, horizontalAlignment]).toEqual([null, 11, null, "Center"]);
  });
});

test("number formats: an array, one for all, a broken code", async () => {
  const { Excel, failure, sheet, host } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
    range.numberFormat = [["0.0%", null]];
    await context.sync();
    range.getOffsetRange(1, 0).numberFormat = "yyyy-mm-dd" as unknown as string[][];
    await context.sync();
  });
  const formats = [0, 1].map((row) =>
    [0, 1].map((column) => host.workbook.styles.get(sheet.cell(row, column).styleId).numberFormat),
  );
  expect(formats).toEqual([
    ["0.0%", "General"],
    ["yyyy-mm-dd", "yyyy-mm-dd"],
  ]);
  const error = await failure(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").numberFormat = [['0 "st']];
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("widths, heights, underline and borders are remembered", async () => {
  const { Excel, sheet } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B1");
    range.values = [["En ganska lång rubrik", "x"]];
    range.getCell(0, 1).format.columnWidth = 100;
    range.format.rowHeight = 30;
    range.format.font.underline = "Single";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.getCell(0, 0).format.autofitColumns();
    const border = range.format.borders.getItem("EdgeBottom").load("style,color,sideIndex");
    range.load("format/rowHeight,format/columnWidth,format/font/underline");
    await context.sync();
    expect([range.format.rowHeight, range.format.columnWidth, range.format.font.underline]).toEqual([
      30,
      null,
      "Single",
    ]);
    expect([border.style, border.color, border.sideIndex]).toEqual(["Continuous", "#000000", "EdgeBottom"]);
    range.format.autofitRows();
    range.load("format/rowHeight");
    await context.sync();
    expect(range.format.rowHeight).toBe(15);
  });
  expect(sheet.columnWidths.get(1)).toBe(100);
  expect(sheet.columnWidths.get(0)).toBeGreaterThan(100);
});

test("clear takes contents, formats, or both", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:A3");
    range.values = [[1], [2], [3]];
    range.format.font.bold = true;
    range.getCell(0, 0).clear("Contents");
    range.getCell(1, 0).clear("Formats");
    range.getCell(2, 0).clear();
    range.load("values");
    const bold = range.getCellProperties({ format: { font: { bold: true } } });
    await context.sync();
    expect(range.values).toEqual([[""], [2], [""]]);
    expect(bold.value.map(([cell]) => cell?.format?.font?.bold)).toEqual([true, false, false]);
  });
});
