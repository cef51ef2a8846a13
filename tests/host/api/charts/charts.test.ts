import { openBench, type TestBench } from "../session/testBench";
import { rectangleAddress } from "../../model/address";

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Blad1");

async function benchWithData(): Promise<TestBench> {
  const bench = await openBench();
  await bench.Excel.run(async (context) => {
    sheetOf(context).getRange("A1:C4").values = [
      ["Nämnd", "2021", "2022"].map((text) => `'${text}`),
      ["BUN", 0.8, 0.9],
      ["SN", 0.7, 0.6],
      ["KS", 1, ""],
    ];
  });
  return bench;
}

const addressOf = (source: { area: Parameters<typeof rectangleAddress>[0] } | null): string | null =>
  source === null ? null : rectangleAddress(source.area);

test("a chart is made of a range: names from the first row, categories from the first column", async () => {
  const { Excel, sheet } = await benchWithData();
  await Excel.run(async (context) => {
    const chart = sheetOf(context).charts.add("ColumnClustered", sheetOf(context).getRange("A1:C4"), "Auto");
    chart.load("name,chartType,width,height,title/text,title/visible,legend/visible,legend/position");
    chart.series.load("items/name,items/chartType");
    await context.sync();
    expect([chart.name, chart.chartType, chart.width, chart.height]).toEqual([
      "Diagram 1",
      "ColumnClustered",
      360,
      216,
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["2021", "2022"]);
    expect([chart.legend.visible, chart.legend.position, chart.title.visible]).toEqual([
      true,
      "Bottom",
      true,
    ]);
  });
  const [chart] = sheet.charts;
  const series = chart !== undefined && "kind" in chart ? chart.series : [];
  expect(
    series.map(({ nameSource, values, categories }) => [nameSource, values, categories].map(addressOf)),
  ).toEqual([
    ["B1", "B2:B4", "A2:A4"],
    ["C1", "C2:C4", "A2:A4"],
  ]);
});

test.each<[string, string, Excel.ChartSeriesBy | "Auto" | "Rows", (string | null)[][]]>([
  [
    "by rows",
    "A1:C4",
    "Rows",
    [
      ["A2", "B2:C2", "B1:C1"],
      ["A3", "B3:C3", "B1:C1"],
      ["A4", "B4:C4", "B1:C1"],
    ],
  ],
  ["numbers only", "B2:B4", "Auto", [[null, "B2:B4", null]]],
  ["wider than high", "A1:C2", "Auto", [["A2", "B2:C2", "B1:C1"]]],
])("series %s", async (_, address, seriesBy, expected) => {
  const { Excel, sheet } = await benchWithData();
  await Excel.run(async (context) => {
    sheetOf(context).charts.add("Line", sheetOf(context).getRange(address), seriesBy as "Auto");
    await context.sync();
  });
  const [chart] = sheet.charts;
  const series = chart !== undefined && "kind" in chart ? chart.series : [];
  expect(
    series.map(({ nameSource, values, categories }) => [nameSource, values, categories].map(addressOf)),
  ).toEqual(expected);
});

test("a series alone gives the title and needs no legend", async () => {
  const { Excel } = await benchWithData();
  await Excel.run(async (context) => {
    const chart = sheetOf(context).charts.add("BarClustered", sheetOf(context).getRange("A1:B4"));
    chart.load("title/text,legend/visible");
    await context.sync();
    expect([chart.title.text, chart.legend.visible]).toEqual(["2021", false]);
  });
});

test("title, legend, axes, series, labels and place are set and read back", async () => {
  const { Excel } = await benchWithData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange("A:A").format.columnWidth = 100;
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    chart.name = "Måluppfyllelse";
    chart.title.text = "Måluppfyllelse per nämnd";
    chart.legend.position = "Right";
    chart.axes.valueAxis.set({ minimum: 0, maximum: 1, numberFormat: "0 %" });
    chart.axes.valueAxis.title.text = "Andel";
    chart.axes.categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.name = "I fjol";
    first.format.fill.setSolidColor("#1F4E79");
    first.setValues(sheet.getRange("C2:C4"));
    first.setXAxisValues(sheet.getRange("A2:A4"));
    chart.dataLabels.showValue = true;
    chart.setPosition("B6", "D15");
    const found = sheet.charts.getItemOrNullObject("MÅLUPPFYLLELSE");
    found.load("left,top,width,height,dataLabels/showValue,legend/position,title/text");
    const axis = found.axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat,title/text,title/visible");
    const series = found.series.getItemAt(0).load("name,hasDataLabels,gapWidth");
    const missing = sheet.charts.getItemOrNullObject("Saknas").load("name");
    await context.sync();
    expect([found.left, found.top, found.width, found.height]).toEqual([100, 75, 144, 150]);
    expect([found.dataLabels.showValue, found.legend.position, found.title.text]).toEqual([
      true,
      "Right",
      "Måluppfyllelse per nämnd",
    ]);
    expect([axis.minimum, axis.maximum, axis.majorUnit, axis.numberFormat, axis.title.text]).toEqual([
      0,
      1,
      "",
      "0 %",
      "Andel",
    ]);
    expect([series.name, series.hasDataLabels, series.gapWidth, missing.isNullObject]).toEqual([
      "I fjol",
      true,
      150,
      true,
    ]);
    found.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test.each<[string, string, (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown]>([
  ["a kind that is not simulated", "ApiNotFound", (chart) => (chart.chartType = "Pie")],
  [
    "values from a block of cells",
    "InvalidArgument",
    (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange("A1:B2")),
  ],
  ["a series that is not there", "InvalidArgument", (chart) => chart.series.getItemAt(7).delete()],
  ["a legend nowhere", "InvalidArgument", (chart) => (chart.legend.position = "Custom")],
  ["a place that ends before it starts", "InvalidArgument", (chart) => chart.setPosition("C5", "A1")],
  ["a limit that is no number", "InvalidArgument", (chart) => (chart.axes.valueAxis.minimum = "noll")],
  ["a chart that is not there", "ItemNotFound", (_, sheet) => sheet.charts.getItem("Saknas").load("name")],
])("%s is %s", async (_, code, run) => {
  const { failure } = await benchWithData();
  const error = await failure(async (context) => {
    const sheet = sheetOf(context);
    run(sheet.charts.add("Line", sheet.getRange("A1:C4")), sheet);
    await context.sync();
  });
  expect(error.code).toBe(code);
});

test("a chart moves and grows with its cells", async () => {
  const { Excel } = await benchWithData();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    chart.setPosition("B3", "C4");
    sheet.getRange("A1").format.rowHeight = 45;
    sheet.getRange("C1").format.columnWidth = 100;
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 60, 148, 30]);
    chart.set({ left: 10, width: 50 });
    chart.load("left,width,top");
    await context.sync();
    expect([chart.left, chart.width, chart.top]).toEqual([10, 50, 60]);
  });
});

test("a protected sheet takes no chart", async () => {
  const { failure, sheet } = await benchWithData();
  sheet.isProtected = true;
  const error = await failure(async (context) => {
    sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:C4"));
    await context.sync();
  });
  expect([error.code, sheet.charts]).toEqual(["AccessDenied", []]);
});
