import { openBench } from "../session/testBench";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Blad1");

test("a sheet that says nothing is printed as Excel does by itself", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const layout = sheetOf(context).pageLayout;
    layout.load();
    const area = layout.getPrintAreaOrNullObject().load("address");
    const titles = layout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    expect([layout.orientation, layout.paperSize, layout.zoom, layout.leftMargin, layout.topMargin]).toEqual([
      "Portrait",
      "A4",
      { scale: 100 },
      0.7 * 72,
      54,
    ]);
    expect([area.isNullObject, titles.isNullObject]).toEqual([true, true]);
  });
});

test("paper, zoom, margins, headers, print area and titles are set and read back", async () => {
  const { Excel } = await openBench();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const layout = sheet.pageLayout;
    layout.set({ orientation: "Landscape", paperSize: "A3", centerHorizontally: true });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
    layout.topMargin = 36;
    layout.headersFooters.defaultForAllPages.centerFooter = "Sida &P av &N";
    layout.setPrintArea(sheet.getRange("A1:C9"));
    layout.setPrintTitleRows("$1:$2");
    layout.setPrintTitleColumns(sheet.getRange("A5"));
    layout.load("paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin");
    const texts = layout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    const area = layout.getPrintArea().load("address");
    const rows = layout.getPrintTitleRows().load("address");
    const columns = layout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    expect([layout.paperSize, layout.zoom]).toEqual([
      "A3",
      { horizontalFitToPages: 1, verticalFitToPages: null },
    ]);
    expect([layout.leftMargin, layout.rightMargin, layout.topMargin, layout.bottomMargin]).toEqual([
      72, 36, 36, 54,
    ]);
    expect([texts.centerFooter, texts.leftHeader]).toEqual(["Sida &P av &N", ""]);
    expect([area.address, rows.address, columns.address]).toEqual(["Blad1!A1:C9", "Blad1!1:2", "Blad1!A:A"]);
  });
});

test("pages begin where breaks are put, and not before the first row", async () => {
  const { Excel, failure, sheet } = await openBench();
  await Excel.run(async (context) => {
    const breaks = sheetOf(context).horizontalPageBreaks;
    breaks.add("A20");
    const added = breaks.add(sheetOf(context).getRange("B10"));
    const after = added.getCellAfterBreak().load("address");
    breaks.load("items/rowIndex");
    await context.sync();
    expect([after.address, breaks.items.map(({ rowIndex }) => rowIndex)]).toEqual(["Blad1!A10", [9, 19]]);
    added.delete();
    await context.sync();
  });
  expect(sheet.rowBreaks).toEqual([19]);
  const error = await failure(async (context) => {
    sheetOf(context).horizontalPageBreaks.add("A1");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test.each<[string, (layout: Excel.PageLayout) => unknown]>([
  ["a scale above 400 percent", (layout) => (layout.zoom = { scale: 401 })],
  ["a scale and pages at once", (layout) => (layout.zoom = { scale: 50, verticalFitToPages: 1 })],
  ["half a page", (layout) => (layout.zoom = { verticalFitToPages: 0.5 })],
  ["a paper that is none", (layout) => (layout.paperSize = "A10" as "A4")],
  ["a negative margin", (layout) => (layout.leftMargin = -1)],
  ["the cells of another sheet", (layout) => layout.setPrintArea("Annat!A1")],
  [
    "a header of 256 characters",
    (layout) => (layout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(256)),
  ],
])("%s is InvalidArgument", async (_, set) => {
  const { failure } = await openBench();
  const error = await failure(async (context) => {
    set(sheetOf(context).pageLayout);
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});
