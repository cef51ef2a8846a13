import { recalculate } from "../../src/app/recalculate";
import { saveSettings } from "../../src/app/settings";
import { createExample, createTemplate } from "../../src/app/template";
import { evaluate } from "../../src/domain/evaluate";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { DEFAULT_ADDIN_SETTINGS } from "../../src/workbook/settings/addinSettings";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { publishedFollowUp } from "../domain/publishedFollowUp";
import type { ExcelHost } from "../host/excelHost";
import { parseAddress } from "../host/model/address";
import type { SheetModel } from "../host/model/workbook";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { cellsOf, sampleBytes, startHost, startHostOn } from "./openSample";
import { SWEDISH } from "../../src/text/swedish";

const { errorSentence } = SWEDISH;

const TIME = { followUpDate: null, calculatedAt: "2022-09-12T14:05" };

function sheetNamed(host: ExcelHost, name: string): SheetModel {
  const sheet = host.workbook.findSheet(name);
  if (sheet === null) throw new Error(`No sheet ${name}`);
  return sheet;
}

function type(host: ExcelHost, sheet: string, cells: Readonly<Record<string, string>>): void {
  for (const [address, input] of Object.entries(cells)) {
    const { row = 0, column = 0 } = parseAddress(address) ?? {};
    host.editCell(sheetNamed(host, sheet).id, row, column, input);
  }
}

async function sentenceOf(job: () => Promise<unknown>): Promise<string> {
  try {
    await job();
  } catch (error) {
    return errorSentence(error);
  }
  throw new Error("The job was expected to be refused");
}

const GOAL = {
  C2: "Socialnämnden",
  C3: "2022-08-31",
  D6: "Invånarna är trygga",
  F6: "Andel som känner sig trygga",
  G6: "Högre är bättre",
  H6: "85 %",
  I6: "75 %",
  L6: "78 %",
  M6: "80 %",
};

describe("in an empty workbook", () => {
  test("a follow-up and its instructions are added, in three requests", async () => {
    const host = await startHostOn(newWorkbook());
    const created = await createTemplate(excelWorkbook);
    expect([created.sheet, created.taken, created.firstCell]).toEqual([
      "Uppföljning",
      null,
      { sheet: "Uppföljning", address: "C2" },
    ]);
    expect(host.statistics.syncs).toBe(3);
    const sheet = sheetNamed(host, "Uppföljning");
    expect(sheet.frozen).toEqual({ rows: 5, columns: 4 });
    expect(sheet.tables.map(({ name, showFilterButton }) => [name, showFilterButton])).toEqual([
      ["Uppfoljning", false],
    ]);
    expect(sheet.validations).toHaveLength(5);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 4, rowCount: 1 },
      headersFooters: { leftFooter: "Uppföljning av nämndmål", rightFooter: "Sida &P av &N" },
    });
  });

  test("while it is empty it is not recalculated", async () => {
    await startHostOn(newWorkbook());
    await createTemplate(excelWorkbook);
    expect(await sentenceOf(() => recalculate(excelWorkbook, TIME))).toBe(
      "Bladet Uppföljning har rubriker för en uppföljning men inga mål med indikatorer under dem. Fyll i minst ett nämndmål med en indikator.",
    );
  });

  test("with one goal and one indicator typed in it is, in its own columns", async () => {
    const host = await startHostOn(newWorkbook());
    await createTemplate(excelWorkbook);
    type(host, "Uppföljning", GOAL);
    const { evaluation, issues, outputs, time, applied } = await recalculate(excelWorkbook, TIME);
    expect([evaluation.index, issues, time.followUpDate]).toEqual([0.5, [], "2022-08-31"]);
    expect(outputs.map(({ columns }) => columns.created)).toEqual([[]]);
    expect(
      applied.written.filter(({ sheet }) => sheet === "Uppföljning").map(({ address }) => address),
    ).toEqual(["R6", "S6", "T6", "U6", "V6"]);
    const cells = cellsOf(await host.save());
    expect(["R6", "S6", "T6", "U6", "V6"].map((address) => cells.get(`Uppföljning!${address}`))).toEqual([
      expect.stringContaining("Delvis uppnått"),
      expect.stringMatching(/0\.5.* 0\.0$/),
      expect.stringContaining("↑ Ökar (bättre)"),
      expect.stringMatching(/0\.5.* 0\.000$/),
      expect.stringContaining("Delvis uppnått"),
    ]);
    expect((await recalculate(excelWorkbook, TIME)).applied.written).toEqual([]);
  });

  test("a second one leaves the first as it is, filled in or not", async () => {
    const host = await startHostOn(newWorkbook());
    await createTemplate(excelWorkbook);
    type(host, "Uppföljning", GOAL);
    const before = cellsOf(await host.save());
    const { sheet, taken } = await createTemplate(excelWorkbook);
    expect([sheet, taken]).toEqual(["Uppföljning 2", "Uppföljning"]);
    const after = cellsOf(await host.save());
    for (const [place, content] of before) expect([place, after.get(place)]).toEqual([place, content]);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Blad1",
      "Uppföljning",
      "Instruktion",
      "Uppföljning 2",
    ]);
    expect((await recalculate(excelWorkbook, TIME)).evaluation.index).toBe(0.5);
  });

  test("saved and opened again it has its table, lists and print set-up", async () => {
    const host = await startHostOn(newWorkbook());
    await createTemplate(excelWorkbook);
    const sheet = openWorkbook(await host.save()).model.findSheet("Uppföljning");
    expect(sheet?.tables[0]?.name).toBe("Uppfoljning");
    expect(sheet?.validations.map(({ errorAlert }) => errorAlert.style)).toEqual(
      Array.from({ length: 5 }, () => "Stop"),
    );
    expect(sheet?.pageLayout.orientation).toBe("Landscape");
  });
});

test("beside a follow-up that is there, the index stays the same", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const { index } = (await recalculate(excelWorkbook, TIME)).evaluation;
  await createTemplate(excelWorkbook);
  expect((await recalculate(excelWorkbook, TIME)).evaluation.index).toBe(index);
});

describe("the example", () => {
  const NOW = { followUpDate: null, calculatedAt: "2024-01-31T09:00" };

  /** Indicators of the annex Måluppfyllelse for 2023 with the levels published there, goal by goal. */
  const PUBLISHED = [
    { "1": "notAttained", "3": "attained", "9": "partlyAttained" },
    { "11": "partlyAttained", "13": "attained", "14": "partlyAttained" },
    { "18": "attained", "21": "partlyAttained", "22": "attained" },
  ];

  // By hand: (0 + 1 + 0.5) / 3 = 3/6 · (0.5 + 1 + 0.5) / 3 = 4/6 · (1 + 0.5 + 1) / 3 = 5/6 · (3 + 4 + 5) / 6 / 3 = 2/3.
  test("recalculated at once gives the published levels, the goals' values and the index", async () => {
    await startHostOn(newWorkbook());
    const { sheet } = await createExample(excelWorkbook);
    const { evaluation, issues, outputs, time, applied } = await recalculate(excelWorkbook, NOW);
    expect([sheet, issues, time.followUpDate]).toEqual(["Exempel", [], "2023-12-31"]);
    expect(evaluation).toMatchObject({ goalCount: 3, indicatorCount: 9, gradedIndicatorCount: 9 });
    expect(
      evaluation.goals.map(({ indicators }) =>
        Object.fromEntries(indicators.map(({ indicator, level }) => [indicator.nr, level])),
      ),
    ).toEqual(PUBLISHED);
    expect(evaluation.goals).toMatchObject([
      { score: 3 / 6, level: "partlyAttained" },
      { score: 4 / 6, level: "partlyAttained" },
      { score: 5 / 6, level: "attained" },
    ]);
    expect(evaluation.index).toBeCloseTo(2 / 3, 14);
    expect(outputs.map(({ columns }) => columns.created)).toEqual([[]]);
    expect(applied.written.length).toBeGreaterThan(0);
    expect((await recalculate(excelWorkbook, NOW)).applied.written).toEqual([]);
  });

  test("comes to what the same rows of the published follow-up come to without a workbook", async () => {
    await startHostOn(newWorkbook());
    await createExample(excelWorkbook);
    const { evaluation } = await recalculate(excelWorkbook, NOW);
    const chosen = new Set(PUBLISHED.flatMap((levels) => Object.keys(levels)));
    const { goals } = publishedFollowUp("goals-2023");
    const { index, levels } = evaluate({
      goals: goals.map((goal) => ({
        ...goal,
        indicators: goal.indicators.filter(({ nr }) => nr !== null && chosen.has(nr)),
      })),
    });
    expect([evaluation.index, evaluation.levels]).toEqual([index, levels]);
  });

  test("speaks the words for levels that are set", async () => {
    const host = await startHostOn(newWorkbook());
    const snapshot = await excelWorkbook.readSnapshot(FIRST_ROWS);
    await saveSettings(excelWorkbook, snapshot, { ...DEFAULT_ADDIN_SETTINGS, wording: "uppfyllt" });
    await createExample(excelWorkbook);
    const cells = cellsOf(await host.save());
    expect(cells.get("Exempel!N8")).toContain('"Delvis uppfyllt"');
  });

  test("deleted, leaves a template that is made afterwards to be followed up alone", async () => {
    const host = await startHostOn(newWorkbook());
    await createExample(excelWorkbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Exempel").delete();
      await context.sync();
    });
    await createTemplate(excelWorkbook);
    type(host, "Uppföljning", GOAL);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Instruktion", "Uppföljning"]);
    expect((await recalculate(excelWorkbook, TIME)).evaluation.index).toBe(0.5);
  });
});
