import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { goalModel } from "../../src/taskpane/goals/goalModel";
import { overviewModel } from "../../src/taskpane/overview/overviewModel";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../src/text/swedish";
import { understoodLines } from "../../src/taskpane/overview/understoodLines";
import { sampleBytes, startHost, startHostOn } from "../app/openSample";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { recalculated } from "./recalculated";
import { facts } from "./facts";
import { createStore } from "../../src/taskpane/createStore";
import { readWorkbook, recalculate, writePreview } from "../../src/taskpane/overview/commands";
import { ribbonCommands } from "../../src/taskpane/ribbon";

const { PANE } = SWEDISH;

const NOW = (): string => "2022-09-12T14:05";

function openPane(): { store: PaneStore; logged: unknown[] } {
  const logged: unknown[] = [];
  return { store: createStore(excelWorkbook, SWEDISH, (error) => logged.push(error), NOW), logged };
}

describe("the pane on the 2022 sample", () => {
  test("reading says what was found and what would be created, and writes nothing", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await store.run(readWorkbook);
    const { planned, result } = facts(store);
    expect(result).toBeNull();
    expect(planned === null ? [] : understoodLines(planned, SWEDISH)).toEqual([
      "Hittade 15\u00A0mål och 26\u00A0indikatorer på bladet Mål 2022.",
      "Till höger om uppföljningen på bladet Mål 2022 skapas Nivå, Värde, Trend, Mål beräknat och Måluppfyllelse (kolumnerna P–T).",
      expect.stringMatching(/^Bladet Måluppfyllelse – index läggs till sist i arbetsboken/) as string,
    ]);
    expect(host.workbook.sheets).toHaveLength(2);
  });

  test("recalculating shows index, counts, groups and every goal with its cell", async () => {
    await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await recalculated(store);
    const { result } = facts(store);
    if (result === null) throw new Error("There is no result");
    const model = overviewModel(result, SWEDISH);
    expect(model).toMatchObject({
      index: "0,98",
      counts: "15 av 15 mål uppnådda, varav 1 med beslutad nivå",
      shares: [{ level: "attained", word: "Uppnått", count: 15 }],
      calculated: "Beräknat 2022-09-12 14:05 av bladet Mål 2022, per 2022-08-31.",
      groupings: [
        {
          id: "origin",
          heading: "Ursprung",
          rows: [
            { name: "Politisk plattform", index: "0,97", counts: "12 av 12 mål uppnådda" },
            { name: "Tillagt av nämnden", index: "1,00", counts: "3 av 3 mål uppnådda" },
          ],
        },
      ],
      issues: [],
    });
    const seventh = result.evaluation.goals.slice(6, 7).map((goal) => goalModel(goal, result, SWEDISH));
    expect(seventh).toMatchObject([
      {
        title: "7. Säkerställa valfrihet, hög kvalitet och ett värdigt bemötande.",
        score: "0,667",
        levelWord: "Uppnått",
        notes: ["Beslutad nivå. Beräknat: delvis uppnått."],
        place: { sheet: "Mål 2022", address: "C12" },
      },
    ]);
  });

  test("undoing says so and leaves nothing to undo", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await recalculated(store);
    expect(facts(store).lastWriting).not.toBeNull();
    await store.undo();
    expect(facts(store)).toMatchObject({
      result: null,
      lastWriting: null,
      notice: PANE.undone,
      problem: null,
    });
    expect(host.workbook.findSheet("Mål 2022")?.cell(4, 15).content).toEqual({ kind: "empty" });
  });

  test("undoing says which cell it has left, because somebody has changed it since", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await recalculated(store);
    host.editCell(host.workbook.findSheet("Mål 2022")?.id ?? "", 4, 15, "Ej uppnått", "coauthor");
    await store.undo();
    expect(facts(store)).toMatchObject({
      notice:
        "Ångrat, utom cell P5 på bladet Mål 2022, som har ändrats sedan dess eller vars blad har tagits bort.",
      problem: null,
    });
    expect(host.workbook.findSheet("Mål 2022")?.cell(4, 15).content).toEqual({
      kind: "text",
      value: "Ej uppnått",
    });
  });

  test("jobs are done one after the other, in the order in which they were asked for", async () => {
    await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    const jobs: (string | null)[] = [];
    store.subscribe(() => {
      const { job } = facts(store);
      if (jobs.at(-1) !== job) jobs.push(job);
    });
    await Promise.all([
      store.run(readWorkbook),
      store.run(recalculate),
      store.run(writePreview),
      store.undo(),
    ]);
    expect(jobs.filter((job) => job !== null)).toEqual([
      "readWorkbook",
      "recalculate",
      "writePreview",
      "undo",
    ]);
  });
});

describe("the ribbon's command", () => {
  test("writes nothing where something would be created, and asks for the pane", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await expect(ribbonCommands(store).recalculate()).resolves.toBe(false);
    expect(host.workbook.sheets).toHaveLength(2);
    expect(facts(store).planned).not.toBeNull();
  });

  test("writes nothing where something must be answered, and asks for the pane", async () => {
    await startHostOn(newWorkbook());
    const { store } = openPane();
    await expect(ribbonCommands(store).recalculate()).resolves.toBe(false);
    expect(facts(store)).toMatchObject({ mapping: "needed", problem: null });
  });

  test("recalculates without the pane where the controller has all columns", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
    const { store } = openPane();
    await expect(ribbonCommands(store).recalculate()).resolves.toBe(true);
    expect(host.workbook.findSheet("Måluppfyllelse 2023")?.cell(6, 11).content).toEqual({
      kind: "text",
      value: "Ej uppfyllt",
    });
  });
});

describe("when it cannot be done", () => {
  test("a workbook without a follow-up is no error: the pane leads to how it is read, and says what was looked for", async () => {
    await startHostOn(newWorkbook());
    const { store, logged } = openPane();
    await store.run(readWorkbook);
    const { refusal, ...state } = facts(store);
    expect(state).toMatchObject({ job: null, problem: null, planned: null, mapping: "needed" });
    expect(refusal).toEqual({ code: "noFollowUp", sheets: ["Blad1"], nearest: null });
    expect(logged).toEqual([]);
  });

  test("a failure of Excel: its code in the technical information, and the next job starts afresh", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
    const { store } = openPane();
    host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
    await store.run(recalculate);
    expect(facts(store).problem?.sentence).toMatch(/^En cell håller på att redigeras\./);
    expect(facts(store).problem?.technical).toContain("Excel: InvalidOperationInCellEditMode");
    await recalculated(store);
    expect(facts(store)).toMatchObject({ problem: null });
    expect(facts(store).result).not.toBeNull();
  });

  test.each([
    ["isProtected", "är skyddat. Inget har ändrats."],
    ["isFiltered", "är filtrerat. Inget har ändrats."],
  ])("a goal sheet that %s", async (state, words) => {
    const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error("There is no sheet");
    if (state === "isProtected") sheet.isProtected = true;
    else
      sheet.autoFilter = { area: { row: 5, column: 0, rowCount: 26, columnCount: 16 }, isDataFiltered: true };
    const { store } = openPane();
    await recalculated(store);
    expect(facts(store).problem?.sentence).toContain(words);
    expect(sheet.cell(6, 11).content).toEqual({ kind: "empty" });
  });

  test("showing a cell selects it", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const { store } = openPane();
    await store.show({ sheet: "Ekonomi", address: "B3" });
    expect(facts(store).problem).toBeNull();
    const sheet = host.workbook.findSheet("Ekonomi");
    expect(host.activeSheetId).toBe(sheet?.id);
    expect(host.selection(sheet?.id ?? "")).toMatchObject({ row: 2, column: 1, rowCount: 1, columnCount: 1 });
  });
});
