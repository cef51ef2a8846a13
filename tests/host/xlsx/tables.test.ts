import { openBench } from "../api/session/testBench";
import type { ExcelHost } from "../excelHost";
import { newTable } from "../model/table";
import { loadExcelize, must } from "./excelize";
import { FIXTURE, makeFixture } from "./fixture";
import { openWorkbook } from "./openWorkbook";
import { unpack } from "./package/zip";
import { changedParts, partText } from "./parts.testkit";
import { saveWorkbook } from "./saveWorkbook";

const area = { row: 0, column: 0, rowCount: 3, columnCount: 2 };

async function withTable(): Promise<ExcelHost> {
  const { Excel, host } = await openBench();
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem("Blad1");
    worksheet.getRange("A1:B3").values = [
      ["Mått & mål", "Ut\nfall"],
      ["BUN", 1],
      ["SN", 2],
    ];
    const table = worksheet.tables.add("A1:B3", true);
    table.set({ name: "Mått", style: "TableStyleLight9", showBandedRows: false, highlightFirstColumn: true });
  });
  return host;
}

test("a new table is a part of its own, with headings as column names", async () => {
  const host = await withTable();
  const saved = await host.save();
  expect(partText(saved, "xl/tables/table1.xml")).toContain(
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Mått" displayName="Mått" ref="A1:B3" totalsRowShown="0">' +
      '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Mått &amp; mål"/><tableColumn id="2" name="Ut_x000a_fall"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  );
  expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  );
  expect(openWorkbook(saved).model.sheets[0]?.tables).toEqual(host.workbook.sheets[0]?.tables);
});

test("excelize finds it as a table", async () => {
  const saved = await (await withTable()).save();
  const file = (await loadExcelize()).OpenReader(saved);
  expect(must(file.GetTables("Blad1")).tables).toMatchObject([
    { Name: "Mått", Range: "A1:B3", StyleName: "TableStyleLight9", ShowFirstColumn: true },
  ]);
});

test("a table is added beside one of the file, and one of the file is renamed or removed alone", async () => {
  const fixture = await makeFixture();
  const opened = openWorkbook(fixture);
  const data = opened.model.findSheet(FIXTURE.data);
  const goals = opened.model.findSheet(FIXTURE.goals);
  if (data === null || goals === null) throw new Error("The fixture lacks a sheet");
  for (const [column, value] of ["a", "b"].entries()) {
    data.setCell(9, column, { content: { kind: "text", value }, formula: null, styleId: 0 });
  }
  data.tables.push({ ...newTable(2, "Ny", { ...area, row: 9 }), showFilterButton: false, style: null });
  const added = saveWorkbook(opened);
  expect(changedParts(fixture, added)).not.toContain("xl/tables/table1.xml");
  expect(partText(added, "xl/tables/table2.xml")).not.toMatch(/autoFilter|tableStyleInfo name/);
  expect(openWorkbook(added).model.findSheet(FIXTURE.data)?.tables).toEqual(data.tables);

  const again = openWorkbook(added);
  const [first] = again.model.findSheet(FIXTURE.data)?.tables ?? [];
  if (first === undefined) throw new Error("No table");
  first.name = "Utfall_nytt";
  const renamed = saveWorkbook(again);
  expect(changedParts(added, renamed)).toEqual(["xl/tables/table1.xml"]);
  expect(partText(renamed, "xl/tables/table1.xml")).toContain('displayName="Utfall_nytt"');

  again.model.findSheet(FIXTURE.data)?.tables.splice(0, 1);
  const removed = saveWorkbook(again);
  expect([...unpack(removed).keys()].filter((path) => path.startsWith("xl/tables/"))).toEqual([
    "xl/tables/table2.xml",
  ]);
  expect(
    openWorkbook(removed)
      .model.findSheet(FIXTURE.data)
      ?.tables.map(({ name }) => name),
  ).toEqual(["Ny"]);
  const file = (await loadExcelize()).OpenReader(removed);
  expect(must(file.GetTables(FIXTURE.data)).tables).toMatchObject([{ Name: "Ny", Range: "A10:B12" }]);
});

test("a table that a formula names is neither renamed nor removed", async () => {
  const opened = openWorkbook(await (await withTable()).save());
  const [sheet] = opened.model.sheets;
  const [table] = sheet?.tables ?? [];
  if (sheet === undefined || table === undefined) throw new Error("No table");
  sheet.setCell(5, 5, { content: { kind: "number", value: 3 }, formula: "=SUM(Mått[Utfall])", styleId: 0 });
  table.name = "Annat";
  expect(() => saveWorkbook(opened)).toThrow(
    "The table Mått is named in a formula (Blad1!F6): keep its name",
  );
  sheet.tables.length = 0;
  expect(() => saveWorkbook(opened)).toThrow(/it cannot be removed/);
});
