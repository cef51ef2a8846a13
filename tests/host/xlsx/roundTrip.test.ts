import type { Cell, CellContent, SheetModel } from "../model/workbook";
import { loadExcelize, must, type ExcelizeFile } from "./excelize";
import { FIXTURE, makeFixture } from "./fixture";
import { openWorkbook, type OpenedWorkbook } from "./openWorkbook";
import { unpack } from "./package/zip";
import { around, changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

const GOALS_PART = "xl/worksheets/sheet1.xml";
const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", value });

let fixture: Uint8Array;
let opened: OpenedWorkbook;
const sheet = (name: string): SheetModel => {
  const found = opened.model.findSheet(name);
  if (found === null) throw new Error(`No sheet ${name}`);
  return found;
};
const put = (target: SheetModel, row: number, column: number, content: CellContent): void =>
  target.setCell(row, column, { ...target.cell(row, column), content, formula: null });
const reopen = async (bytes: Uint8Array): Promise<ExcelizeFile> => (await loadExcelize()).OpenReader(bytes);

beforeAll(async () => {
  fixture = await makeFixture();
}, 60_000);
beforeEach(() => {
  opened = openWorkbook(fixture);
});

describe("reading a workbook that excelize made", () => {
  it("gives sheets, cells, formulas and texts", () => {
    expect(opened.model.sheets.map(({ name }) => name)).toEqual([
      FIXTURE.goals,
      FIXTURE.data,
      FIXTURE.locked,
    ]);
    const goals = sheet(FIXTURE.goals);
    const content = (row: number, column: number): unknown => goals.cell(row, column).content;
    expect(content(0, 0)).toEqual(text("Måluppföljning 2023"));
    expect(content(2, 1)).toEqual(number(0.85));
    expect(content(3, 0)).toEqual(text("  Socialnämnden, år å ä ö"));
    expect(content(3, 2)).toEqual({ kind: "boolean", value: true });
    expect(content(5, 0)).toEqual(text("Delvis uppfyllt"));
    expect(goals.cell(2, 3).formula).toBe("=C3/B3");
    expect(goals.cell(3, 3).formula).toBe('=IF(C4,"ja","nej")');
  });

  it("gives formats, merges, panes, widths, names, protection and tables", () => {
    const goals = sheet(FIXTURE.goals);
    const style = opened.model.styles.get(goals.cell(1, 0).styleId);
    expect(style).toMatchObject({ fillColor: "#DDEBF7", horizontalAlignment: "Center", wrapText: true });
    expect(opened.model.styles.get(goals.cell(2, 1).styleId)).toMatchObject({
      numberFormat: "0.0 %",
      bold: true,
    });
    expect(goals.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
    expect(goals.frozen).toEqual({ rows: 2, columns: 1 });
    expect(goals.columnWidths.get(0)).toBe(168);
    expect(opened.model.names).toEqual([
      { name: "Målvärde", formula: `='${FIXTURE.goals}'!$B$3`, scopeSheetId: null, visible: true },
      { name: "Lokalt", formula: "=Underlag!$A$1", scopeSheetId: sheet(FIXTURE.data).id, visible: true },
    ]);
    expect([goals.isProtected, sheet(FIXTURE.locked).isProtected]).toEqual([false, true]);
    expect(sheet(FIXTURE.data).tables).toMatchObject([
      {
        name: "Utfallstabell",
        area: { row: 0, column: 0, rowCount: 4, columnCount: 2 },
        isDataFiltered: false,
      },
    ]);
  });
});

describe("saving", () => {
  it("keeps every part, in order, byte for byte when nothing was changed", () => {
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture, saved)).toEqual([]);
    expect([...unpack(saved).keys()]).toEqual([...unpack(fixture).keys()]);
  });

  it("changes one cell and asks for calculation, and nothing else", () => {
    put(sheet(FIXTURE.goals), 2, 2, number(0.1 + 0.2));
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture, saved)).toEqual(["xl/workbook.xml", GOALS_PART]);
    const outside = (file: Uint8Array): string => around(partText(file, GOALS_PART), '<c r="C3"', "</c>");
    expect(outside(saved)).toBe(outside(fixture));
    expect(partText(saved, GOALS_PART)).toContain("<v>0.30000000000000004</v>");
    expect(partText(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("adds a changed text to the shared texts, and keeps the cell's format", () => {
    const goals = sheet(FIXTURE.goals);
    put(goals, 1, 2, text(" Utfall & prognos "));
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture, saved)).toEqual(
      ["xl/sharedStrings.xml", "xl/workbook.xml", GOALS_PART].sort(),
    );
    expect(partText(saved, "xl/sharedStrings.xml")).toContain(
      '<si><t xml:space="preserve"> Utfall &amp; prognos </t></si></sst>',
    );
    const again = openWorkbook(saved).model.findSheet(FIXTURE.goals)?.cell(1, 2);
    expect(again).toEqual({ ...goals.cell(1, 2) });
  });

  it("leaves a cell alone that was given what it already had", () => {
    const goals = sheet(FIXTURE.goals);
    goals.setCell(5, 0, { ...goals.cell(5, 0) });
    goals.setCell(50, 5, { ...goals.cell(50, 5) });
    expect(changedParts(fixture, saveWorkbook(opened))).toEqual([]);
  });

  it("gives a cell a derived format that keeps borders and the rest of its old one", async () => {
    const goals = sheet(FIXTURE.goals);
    const before = goals.cell(1, 0);
    const styleId = opened.model.styles.derive(before.styleId, {
      fillColor: "#FFEB9C",
      bold: true,
      fontColor: "#9C5700",
    });
    goals.setCell(1, 0, { ...before, styleId });
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture, saved)).toEqual(["xl/styles.xml", "xl/workbook.xml", GOALS_PART].sort());
    const file = await reopen(saved);
    const { style } = must(file.GetStyle(must(file.GetCellStyle(FIXTURE.goals, "A2")).style));
    expect(style).toMatchObject({
      Fill: { Color: ["FFEB9C"] },
      Font: { Bold: true },
      Alignment: { Horizontal: "center", WrapText: true },
    });
    expect(style.Border).toMatchObject([{ Type: "bottom", Style: 2 }]);
    const again = openWorkbook(saved).model;
    expect(again.styles.get(again.findSheet(FIXTURE.goals)?.cell(1, 0).styleId ?? -1)).toEqual(
      opened.model.styles.get(styleId),
    );
  });

  it("gives a file in which excelize finds everything that was there", async () => {
    put(sheet(FIXTURE.goals), 2, 2, number(0.4));
    put(sheet(FIXTURE.data), 1, 1, number(11));
    const file = await reopen(saveWorkbook(opened));
    expect(must(file.GetCellValue(FIXTURE.goals, "C3", { RawCellValue: true })).value).toBe("0.4");
    expect(must(file.GetTables(FIXTURE.data)).tables).toMatchObject([{ Name: "Utfallstabell" }]);
    expect(must(file.GetComments(FIXTURE.goals)).comments).toMatchObject([
      { Cell: "B3", Author: "Controller" },
    ]);
    expect(must(file.GetDataValidations(FIXTURE.goals))).toMatchObject({
      dataValidations: [{ Sqref: "E3:E10" }],
    });
    expect(must(file.GetPageLayout(FIXTURE.goals)).opts).toMatchObject({ Orientation: "landscape", Size: 9 });
    expect(must(file.GetHeaderFooter(FIXTURE.goals)).opts).toMatchObject({ OddHeader: "&CMåluppföljning" });
    expect(must(file.GetPanes(FIXTURE.goals)).panes).toMatchObject({ Freeze: true, XSplit: 1, YSplit: 2 });
    expect(must(file.GetCellHyperLink(FIXTURE.goals, "A4")).location).toBe("https://www.kolada.se/");
    expect(must(file.GetCellRichText(FIXTURE.goals, "A6")).runs).toHaveLength(2);
    expect(must(file.GetDefinedName()).definedNames.map(({ Name }) => Name)).toContain("_xlnm.Print_Titles");
    const titles = partText(saveWorkbook(opened), "xl/charts/chart1.xml");
    expect(titles).toContain("Utfall per månad");
  });

  it("saves twice, each time from all changes so far", () => {
    const goals = sheet(FIXTURE.goals);
    put(goals, 9, 0, text("först"));
    const first = saveWorkbook(opened);
    put(goals, 10, 0, text("sedan"));
    const second = openWorkbook(saveWorkbook(opened)).model.findSheet(FIXTURE.goals);
    expect(openWorkbook(first).model.findSheet(FIXTURE.goals)?.cell(10, 0).content.kind).toBe("empty");
    expect([second?.cell(9, 0).content, second?.cell(10, 0).content]).toEqual([text("först"), text("sedan")]);
  });

  it("removes a sheet with the table and chart that only it had", () => {
    opened.model.sheets.splice(1, 1);
    opened.model.names.splice(1, 1);
    const saved = saveWorkbook(opened);
    const paths = [...unpack(saved).keys()].join(" ");
    expect(paths).not.toMatch(/charts|tables|sheet2\.xml/);
    const again = openWorkbook(saved).model;
    expect(again.sheets.map(({ name }) => name)).toEqual([FIXTURE.goals, FIXTURE.locked]);
    expect(again.names).toEqual(opened.model.names);
    expect(partText(saved, "xl/workbook.xml")).toContain("_xlnm.Print_Titles");
  });

  it("adds a sheet with texts, formulas, formats and everything a sheet can have", async () => {
    const { model } = opened;
    const report = model.addSheet("Årets 'rapport' 1", true);
    const bold = model.styles.derive(0, { bold: true, numberFormat: "#,##0" });
    const cell = (content: CellContent, formula: string | null = null, styleId = 0): Cell => ({
      content,
      formula,
      styleId,
    });
    report.setCell(1, 1, cell(text("Nämnd"), null, bold));
    report.setCell(2, 1, cell(number(3), "=SUM(Underlag!B2:B4)/20"));
    report.setCell(3, 1, cell(text("x"), '=TEXTJOIN("",TRUE,"x")'));
    report.merges = [{ row: 5, column: 0, rowCount: 2, columnCount: 3 }];
    report.columnWidths.set(1, 120);
    report.hiddenColumns.add(4);
    report.columnGroups.set(4, 1).set(5, 2);
    report.hiddenRows.add(8);
    report.frozen = { rows: 2, columns: 0 };
    report.isProtected = true;
    report.visibility = "Hidden";
    report.autoFilter = { area: { row: 1, column: 1, rowCount: 3, columnCount: 1 }, isDataFiltered: false };
    report.customProperties.set("maluppfoljning.rapport", "översikt 😀");
    const saved = saveWorkbook(opened);
    const again = openWorkbook(saved).model.findSheet("Årets 'rapport' 1");
    const facts = (of: SheetModel | null): unknown => ({
      ...(of as SheetModel),
      id: "",
      isNew: true,
      cells: [...(of as SheetModel).cells()].map(({ row, column, cell: { content, formula } }) => [
        row,
        column,
        content,
        formula,
      ]),
      area: of?.usedArea(true),
    });
    expect(facts(again)).toEqual(facts(report));
    expect(partText(saved, "xl/worksheets/sheet4.xml")).toContain("_xlfn.TEXTJOIN(");
    const file = await reopen(saved);
    expect(must(file.GetCellFormula("Årets 'rapport' 1", "B3")).formula).toMatch(
      /^=?SUM\(Underlag!B2:B4\)\/20$/,
    );
    expect(file.GetSheetList().list).toHaveLength(4);
  });

  it("refuses a change it has no place for rather than leaving it out", () => {
    sheet(FIXTURE.goals).changedFeatures.add("chartsOnMars");
    expect(() => saveWorkbook(opened)).toThrow(/chartsOnMars/);
    opened = openWorkbook(fixture);
    put(sheet(FIXTURE.goals), 0, 5, number(NaN));
    expect(() => saveWorkbook(opened)).toThrow("F1: NaN is no number a cell can hold");
  });

  it("names a table column after its heading, as Excel insists that they agree", () => {
    const data = sheet(FIXTURE.data);
    put(data, 0, 1, text("Utfall 2023"));
    const saved = saveWorkbook(opened);
    expect(changedParts(fixture, saved)).toContain("xl/tables/table1.xml");
    expect(partText(saved, "xl/tables/table1.xml")).toContain('name="Utfall 2023"');
    put(data, 0, 1, number(2023));
    expect(() => saveWorkbook(opened)).toThrow(
      "Underlag!B1 is the heading of a table column: it must be text",
    );
    put(data, 0, 1, text("Utfall 2023"));
    data.setCell(9, 0, { content: number(0), formula: "=SUM(Utfallstabell[Utfall])", styleId: 0 });
    expect(() => saveWorkbook(opened)).toThrow(/Utfall is named in a formula \(Underlag!A10\)/);
  });

  it("refuses a new name for a sheet that a chart or a name in the file calls by the old one", () => {
    sheet(FIXTURE.locked).name = "Olåst";
    expect(changedParts(fixture, saveWorkbook(opened))).toEqual(["xl/workbook.xml"]);
    sheet(FIXTURE.data).name = "Data";
    expect(() => saveWorkbook(opened)).toThrow(
      /The sheet Underlag has been renamed, but xl\/\S+ refers to it/,
    );
  });
});
