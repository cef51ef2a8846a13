import { openBench } from "../api/session/testBench";
import { ExcelHost } from "../excelHost";
import { loadOfficeClient } from "../officeClient";
import { FIXTURE, makeFixture } from "./fixture";
import { firstSheet, SHEET_PART } from "./handMade.testkit";
import { openWorkbook } from "./openWorkbook";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

async function withFormats(): Promise<ExcelHost> {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const text = sheet.getRange("D2:D9").conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: 'Ej "klar"' };
    text.textComparison.format.font.italic = true;
    const custom = sheet.getRange("A2:D9").conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=XLOOKUP($A2,$F:$F,$G:$G,"")="x"';
    custom.custom.format.fill.color = "#C6EFCE";
    const value = sheet.getRange("C2:C9").conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=0.5", formula2: "=$H$1", operator: "NotBetween" };
    value.cellValue.format.fill.color = "#C6EFCE";
    value.stopIfTrue = true;
  });
  return host;
}

test("formats are saved as Excel writes them, with their looks in styles.xml", async () => {
  const host = await withFormats();
  const saved = await host.save();
  expect(partText(saved, SHEET_PART)).toContain(
    '<conditionalFormatting sqref="C2:C9"><cfRule type="cellIs" dxfId="0" priority="1" stopIfTrue="1" operator="notBetween">' +
      "<formula>0.5</formula><formula>$H$1</formula></cfRule></conditionalFormatting>" +
      '<conditionalFormatting sqref="A2:D9"><cfRule type="expression" dxfId="0" priority="2">' +
      '<formula>_xlfn.XLOOKUP($A2,$F:$F,$G:$G,"")="x"</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="D2:D9"><cfRule type="containsText" dxfId="1" priority="3" operator="containsText" text="Ej &quot;klar&quot;">' +
      '<formula>NOT(ISERROR(SEARCH("Ej ""klar""",D2)))</formula></cfRule></conditionalFormatting>',
  );
  expect(partText(saved, "xl/styles.xml")).toContain(
    '<dxfs count="2"><dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf><dxf><font><i/></font></dxf></dxfs>',
  );
  const again = openWorkbook(saved);
  expect(changedParts(saved, saveWorkbook(again))).toEqual([]);
  const facts = (formats: ReturnType<typeof firstSheet>["conditionalFormats"]): unknown =>
    formats.map(({ type, areas, rule, look, stopIfTrue }) => ({ type, areas, rule, look, stopIfTrue }));
  expect(facts(firstSheet(again).conditionalFormats)).toEqual(
    facts(host.workbook.sheets[0]?.conditionalFormats ?? []),
  );
});

test("formats of the file keep their element beside a new one, but for their priority and cells", async () => {
  const fixture = await makeFixture();
  const host = await ExcelHost.open(fixture);
  const { Excel } = loadOfficeClient(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FIXTURE.goals);
    const formats = sheet.getRange("C3:D10").conditionalFormats;
    formats.load("items/type");
    const first = formats.getItemAt(0).cellValue.load("rule,format/fill/color");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["CellValue", "DataBar"]);
    expect([first.rule, first.format.fill.color]).toEqual([
      { formula1: "=0.5", operator: "LessThan" },
      "#F8CBAD",
    ]);
    const added = sheet.getRange("A1").conditionalFormats.add("Custom");
    added.custom.rule.formula = "=TRUE";
    sheet.getRange("C3").conditionalFormats.clearAll();
  });
  const rules = (bytes: Uint8Array): string[] =>
    // An empty element may be written in two ways.
    partText(bytes, "xl/worksheets/sheet1.xml")
      .replace(/<(\w+)([^<>]*)><\/\1>/g, "<$1$2/>")
      .match(/<conditionalFormatting.*?<\/conditionalFormatting>/g) ?? [];
  const [cells, bars] = rules(fixture);
  const renumbered = (xml: string | undefined, priority: number): string | undefined =>
    xml?.replace(/priority="\d"/, `priority="${priority}"`);
  const [savedCells, savedBars, added] = rules(await host.save());
  expect(savedCells).toBe(renumbered(cells, 2)?.replace('sqref="C3:C10"', 'sqref="C4:C10"'));
  expect(savedBars).toBe(renumbered(bars, 3));
  expect(added).toMatch(/sqref="A1"><cfRule type="expression" dxfId="\d" priority="1"/);
});

test("a format without a rule is not saved as if it had one", async () => {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").conditionalFormats.add("Custom");
    await context.sync();
  });
  await expect(host.save()).rejects.toThrow("A conditional format of the kind Custom has no rule");
});
