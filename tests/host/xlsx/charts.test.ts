import { openBench } from "../api/session/testBench";
import { ExcelHost } from "../excelHost";
import { loadOfficeClient } from "../officeClient";
import { FIXTURE, makeFixture } from "./fixture";
import { openWorkbook } from "./openWorkbook";
import { unpack } from "./package/zip";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

const CHART_PART = "xl/charts/chart1.xml";

async function withChart(
  kind: "BarStacked" | "LineMarkers" | "ColumnClustered" = "BarStacked",
): Promise<ExcelHost> {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1:C3").values = [
      ["Nämnd", "I fjol", "I år"],
      ["Barn & utbildning", 0.8, 0.9],
      ["Social", "", 0.6],
    ];
    sheet.getRange("B2:C3").numberFormat = "0 %" as unknown as string[][];
    const chart = sheet.charts.add(kind, sheet.getRange("A1:C3"), "Columns");
    chart.name = "Mål & mått";
    chart.title.text = "Måluppfyllelse <2022>";
    chart.axes.valueAxis.set({ minimum: 0, maximum: 1, numberFormat: "0 %" });
    chart.axes.categoryAxis.title.text = "Nämnd";
    chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.setPosition("E2", "J16");
  });
  return host;
}

test("a chart is a part bound to its cells, with a copy of what they hold", async () => {
  const xml = partText(await (await withChart()).save(), CHART_PART);
  expect(xml).toContain(
    '<c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
      '<c:tx><c:strRef><c:f>Blad1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>I fjol</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
      '<c:spPr><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>' +
      '<c:cat><c:strRef><c:f>Blad1!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Barn &amp; utbildning</c:v></c:pt>' +
      '<c:pt idx="1"><c:v>Social</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
      "<c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f><c:numCache><c:formatCode>0 %</c:formatCode>" +
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>0.8</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>',
  );
  expect(xml).toContain('<c:gapWidth val="150"/><c:overlap val="100"/>');
  expect(xml).toContain("<a:t>Måluppfyllelse &lt;2022&gt;</a:t>");
  expect(xml).toContain(
    '<c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling>',
  );
});

test("the sheet leads to it by a drawing, from cell to cell", async () => {
  const saved = await (await withChart()).save();
  expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rId1"/></worksheet>');
  expect(partText(saved, "xl/drawings/drawing1.xml")).toContain(
    "<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      "<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
  );
  expect(partText(saved, "xl/drawings/drawing1.xml")).toContain('<xdr:cNvPr id="2" name="Mål &amp; mått"/>');
  expect(partText(saved, "xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../charts/chart1.xml"');
  expect(partText(saved, "[Content_Types].xml")).toContain(`PartName="/${CHART_PART}"`);
});

test.each(["BarStacked", "LineMarkers", "ColumnClustered"] as const)(
  "a %s of ours is read whole: nothing is written anew, and a change only where it is",
  async (kind) => {
    const saved = await (await withChart(kind)).save();
    expect(changedParts(saved, saveWorkbook(openWorkbook(saved)))).toEqual([]);
    const host = await ExcelHost.open(saved);
    const { Excel } = loadOfficeClient(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const chart = sheet.charts.getItem("Mål & mått").load("chartType,title/text,left,width");
      const series = chart.series.getItemAt(0).load("name");
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.left, chart.width, series.name]).toEqual([
        kind,
        "Måluppfyllelse <2022>",
        192,
        288,
        "I fjol",
      ]);
      chart.title.text = "Ny rubrik";
    });
    const titled = await host.save();
    expect(changedParts(saved, titled)).toEqual([CHART_PART]);
    expect(partText(titled, CHART_PART)).toContain("<a:t>Ny rubrik</a:t>");
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Blad1");
      charts.getItem("Mål & mått").setPosition("A20", "D30");
      await context.sync();
    });
    const moved = await host.save();
    expect(changedParts(titled, moved)).toEqual(["xl/drawings/drawing1.xml"]);
    expect(partText(moved, "xl/drawings/drawing1.xml").match(/<xdr:twoCellAnchor/g)).toHaveLength(1);
    const again = openWorkbook(moved).model.sheets[0]?.charts[0];
    expect(again).toMatchObject({
      kind,
      title: { text: "Ny rubrik" },
      anchor: { from: { row: 19, column: 0 }, to: { row: 30, column: 4 } },
    });
  },
);

test("a chart that the file had keeps its part byte for byte beside a new one, and can be found and removed", async () => {
  const fixture = await makeFixture();
  const host = await ExcelHost.open(fixture);
  const { Excel, OfficeExtension } = loadOfficeClient(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FIXTURE.data);
    const { charts } = sheet;
    charts.load("count,items/name");
    await context.sync();
    expect(charts.items).toHaveLength(1);
    charts.add("Line", sheet.getRange("A1:B4")).name = "Ny";
  });
  const added = await host.save();
  expect(changedParts(fixture, added)).not.toContain(CHART_PART);
  const before = partText(fixture, "xl/drawings/drawing1.xml");
  expect(
    partText(added, "xl/drawings/drawing1.xml").startsWith(before.slice(0, before.lastIndexOf("</"))),
  ).toBe(true);
  expect(
    openWorkbook(added)
      .model.findSheet(FIXTURE.data)
      ?.charts.map((chart) => "kind" in chart),
  ).toEqual([false, true]);
  const change = Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(FIXTURE.data);
    charts.getItemAt(0).title.text = "Annan";
    await context.sync();
  });
  await expect(change).rejects.toBeInstanceOf(OfficeExtension.Error);
  await Excel.run(async (context) =>
    context.workbook.worksheets.getItem(FIXTURE.data).charts.getItemAt(0).delete(),
  );
  const removed = await host.save();
  expect([...unpack(removed).keys()].filter((path) => path.startsWith("xl/charts/"))).toEqual([
    "xl/charts/chart2.xml",
  ]);
  expect(
    openWorkbook(removed)
      .model.findSheet(FIXTURE.data)
      ?.charts.map(({ name }) => name),
  ).toEqual(["Ny"]);
});

test("a chart follows its cells' sheet to another name", async () => {
  const host = await withChart();
  const opened = await ExcelHost.open(await host.save());
  const { Excel } = loadOfficeClient(opened);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").name = "Mål 2022";
    await context.sync();
  });
  expect(partText(await opened.save(), CHART_PART)).toContain("<c:f>'Mål 2022'!$B$2:$B$3</c:f>");
});
