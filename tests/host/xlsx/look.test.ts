import { openBench } from "../api/session/testBench";
import { ExcelHost } from "../excelHost";
import { loadOfficeClient } from "../officeClient";
import { loadExcelize, must, type ExcelizeFile } from "./excelize";
import { FIXTURE, makeFixture } from "./fixture";
import { fileWith, firstSheet, SHEET_PART, sheetXml } from "./handMade.testkit";
import { openWorkbook } from "./openWorkbook";
import { around, changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

const reopen = async (bytes: Uint8Array): Promise<ExcelizeFile> => (await loadExcelize()).OpenReader(bytes);

async function edited(run: (sheet: Excel.Worksheet) => void): Promise<Uint8Array> {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => run(context.workbook.worksheets.getItem("Blad1")));
  return host.save();
}

test("borders and underline are saved in the cell's format", async () => {
  const saved = await edited((sheet) => {
    const { borders, font } = sheet.getRange("A1").format;
    borders.getItem("EdgeBottom").set({ style: "Dash", color: "#1F4E79" });
    borders.getItem("DiagonalUp").style = "Continuous";
    font.underline = "Double";
  });
  expect(partText(saved, "xl/styles.xml")).toContain(
    '<border diagonalUp="1"><left/><right/><top/><bottom style="dashed"><color rgb="FF1F4E79"/></bottom>' +
      '<diagonal style="thin"><color auto="1"/></diagonal></border>',
  );
  expect(partText(saved, "xl/styles.xml")).toContain('<u val="double"/>');
  const { model } = openWorkbook(saved);
  expect(model.styles.get(model.sheets[0]?.cell(0, 0).styleId ?? -1)).toMatchObject({
    underline: "Double",
    borderBottom: { line: "dashed", color: "#1F4E79" },
    borderDiagonalUp: { line: "thin", color: null },
    borderDiagonalDown: null,
    borderTop: null,
  });
  const file = await reopen(saved);
  const { style } = must(file.GetStyle(must(file.GetCellStyle("Blad1", "A1")).style));
  expect(style.Font?.Underline).toBe("double");
  expect(style.Border?.map(({ Type, Style }) => [Type, Style])).toEqual([
    ["bottom", 3],
    ["diagonalUp", 1],
  ]);
});

test("a border of the file keeps its other lines when one is changed", async () => {
  const host = await ExcelHost.open(await makeFixture());
  const { Excel } = loadOfficeClient(host);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(FIXTURE.goals).getRange("A2");
    const bottom = cell.format.borders.getItem("EdgeBottom").load("style,weight");
    cell.format.borders.getItem("EdgeTop").style = "Continuous";
    await context.sync();
    expect([bottom.style, bottom.weight]).toEqual(["Continuous", "Medium"]);
  });
  const file = await reopen(await host.save());
  const { style } = must(file.GetStyle(must(file.GetCellStyle(FIXTURE.goals, "A2")).style));
  expect(style.Border?.map(({ Type, Style }) => [Type, Style])).toEqual([
    ["top", 1],
    ["bottom", 2],
  ]);
  expect(style.Alignment).toMatchObject({ Horizontal: "center", WrapText: true });
});

test("row heights are saved in rows with and without cells, and taken away by autofit", async () => {
  const saved = await edited((sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("1:1").format.rowHeight = 30.5;
    sheet.getRange("A3").format.rowHeight = 45;
  });
  expect(partText(saved, SHEET_PART)).toMatch(
    /<row r="1" ht="30.5" customHeight="1"><c r="A1".*<\/row><row r="3" ht="45" customHeight="1"\/>/,
  );
  expect(must((await reopen(saved)).GetRowHeight("Blad1", 3)).height).toBe(45);
  const host = await ExcelHost.open(saved);
  expect([...(host.workbook.sheets[0]?.rowHeights ?? [])]).toEqual([
    [0, 30.5],
    [2, 45],
  ]);
  const { Excel } = loadOfficeClient(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A3").format.autofitRows();
    await context.sync();
  });
  expect(partText(await host.save(), SHEET_PART)).toContain('<row r="3"/>');
});

test("tab colour, gridlines, headings and frozen panes are saved together", async () => {
  const saved = await edited((sheet) => {
    sheet.tabColor = "#1F4E79";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.freezePanes.freezeRows(2);
  });
  expect(partText(saved, SHEET_PART)).toContain('<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr><dimension');
  expect(partText(saved, SHEET_PART)).toMatch(
    /<sheetView [^>]*showGridLines="0" showRowColHeaders="0"><pane ySplit="2"/,
  );
  expect(firstSheet(openWorkbook(saved))).toMatchObject({
    tabColor: "#1F4E79",
    showGridlines: false,
    showHeadings: false,
    frozen: { rows: 2, columns: 0 },
  });
});

test("a tab in a colour of the theme is read as it is seen", () => {
  const file = fileWith({
    [SHEET_PART]: sheetXml('<sheetPr><tabColor theme="4"/></sheetPr><sheetData/>'),
  });
  expect(firstSheet(openWorkbook(file)).tabColor).toBe("#4472C4");
});

test("how a sheet is printed is saved in the sections and names where Excel looks for it", async () => {
  const saved = await edited((sheet) => {
    const layout = sheet.pageLayout;
    layout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true, printGridlines: true });
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintMargins("Inches", { left: 0.25, right: 0.25, top: 0.5, bottom: 0.5 });
    layout.headersFooters.defaultForAllPages.set({
      leftHeader: "Mål & mått".replace("&", "&&"),
      rightHeader: "&D",
      centerFooter: "Sida &P av &N",
    });
    layout.setPrintArea("A1:D40");
    layout.setPrintTitleRows("1:2");
    layout.setPrintTitleColumns("A:A");
    sheet.horizontalPageBreaks.add("A21");
  });
  const xml = partText(saved, SHEET_PART);
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toContain(
    '<printOptions horizontalCentered="1" gridLines="1"/>' +
      '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
      "<headerFooter><oddHeader>&amp;LMål &amp;&amp; mått&amp;R&amp;D</oddHeader>" +
      "<oddFooter>&amp;CSida &amp;P av &amp;N</oddFooter></headerFooter>" +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
  );
  expect(partText(saved, "xl/workbook.xml")).toContain(
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$A,Blad1!$1:$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$D$40</definedName></definedNames>',
  );
  const again = openWorkbook(saved);
  expect(changedParts(saved, saveWorkbook(again))).toEqual([]);
  expect(firstSheet(again).pageLayout).toMatchObject({
    orientation: "Landscape",
    paper: 9,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    headersFooters: { leftHeader: "Mål && mått", centerHeader: "", centerFooter: "Sida &P av &N" },
    titleRows: { row: 0, rowCount: 2 },
    titleColumns: { column: 0, columnCount: 1 },
    printArea: [{ row: 0, column: 0, rowCount: 40, columnCount: 4 }],
  });
  expect(firstSheet(again).rowBreaks).toEqual([20]);
  const file = await reopen(saved);
  expect(must(file.GetPageLayout("Blad1")).opts).toMatchObject({
    Orientation: "landscape",
    Size: 9,
    FitToHeight: 0,
  });
});

test("a print set-up of the file keeps what was not changed", async () => {
  const fixture = await makeFixture();
  const opened = openWorkbook(fixture);
  const goals = opened.model.findSheet(FIXTURE.goals);
  if (goals === null) throw new Error("No sheet");
  expect(goals.pageLayout).toMatchObject({
    orientation: "Landscape",
    headersFooters: { centerHeader: "Måluppföljning", rightFooter: "Sida &P" },
    titleRows: { row: 0, rowCount: 2 },
  });
  goals.pageLayout.headersFooters = { ...goals.pageLayout.headersFooters, leftFooter: "Ekonomi" };
  const saved = saveWorkbook(opened);
  expect(changedParts(fixture, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  const outside = (bytes: Uint8Array): string =>
    around(partText(bytes, "xl/worksheets/sheet1.xml"), "<headerFooter", "</headerFooter>");
  expect(outside(saved)).toBe(outside(fixture));
  expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
    "<oddHeader>&amp;CMåluppföljning</oddHeader><oddFooter>&amp;LEkonomi&amp;RSida &amp;P</oddFooter>",
  );
  goals.pageLayout.titleRows = null;
  expect(partText(saveWorkbook(opened), "xl/workbook.xml")).not.toContain("Print_Titles");
});
