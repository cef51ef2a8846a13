import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { newPeriodModel, type NewPeriodModel } from "../../../src/taskpane/newPeriod/newPeriodModel";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { ENGLISH } from "../../../src/text/english";
import { SWEDISH } from "../../../src/text/swedish";
import type { Texts } from "../../../src/text/texts";
import { startHost } from "../../app/openSample";
import { proposalWorkbook } from "../../browser/proposalWorkbook";
import { workbookOfRows } from "../../browser/workbookOfRows";
import type { ExcelHost } from "../../host/excelHost";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import { chooseReading } from "../../../src/taskpane/mapping/commands";
import { beginPeriod, chooseHistory, choosePeriod } from "../../../src/taskpane/newPeriod/commands";
import { openPeriod } from "../../../src/taskpane/newPeriod/openPeriod";
import { readWorkbook } from "../../../src/taskpane/overview/commands";

async function opened(bytes: Uint8Array): Promise<{ host: ExcelHost; store: PaneStore }> {
  const host = await startHost(bytes);
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
  await store.run(readWorkbook);
  openPeriod(store);
  return { host, store };
}

function modelOf(store: PaneStore, texts: Texts = SWEDISH): NewPeriodModel {
  const { nextPeriod } = facts(store);
  if (nextPeriod === null) throw new Error("The workbook is unclear");
  return newPeriodModel(nextPeriod, texts);
}

/** What stands at zero-based row and column. */
function content(host: ExcelHost, row: number, column: number): unknown {
  return host.workbook.findSheet("Blad1")?.cell(row, column).content;
}

const OUTCOME = [3, 6] as const;
/** Its outcome of August, to the right of the eight columns and the targets of August. */
const KEPT = [3, 9] as const;

describe("before anything is done", () => {
  test("it is said which period it is; without a later day there is nothing to begin", async () => {
    const { host, store } = await opened(proposalWorkbook());
    expect(modelOf(store)).toMatchObject({
      current: "Uppföljningen gäller nu 2022-08-31. Det som står där sparas som historik.",
      problem: null,
      places: { legend: "Det som har varit", selected: "folded" },
      lines: null,
      canBegin: false,
    });
    const { syncs } = host.statistics;
    await choosePeriod(store, "2022-08-31");
    expect(modelOf(store)).toMatchObject({ problem: "Skriv ett datum efter 2022-08-31.", lines: null });
    expect(host.statistics.syncs).toBe(syncs);
  });

  test("a later day shows line by line what would be done, and writes nothing", async () => {
    const { host, store } = await opened(proposalWorkbook());
    await choosePeriod(store, "2022-12-31");
    expect(modelOf(store)).toMatchObject({
      problem: null,
      canBegin: true,
      lines: [
        "På bladet Blad1 sparas det som står nu i kolumnerna Målvärde aug 2022, Utfall aug 2022 och Kommentar aug 2022, hopfällda till höger om uppföljningen. Plustecknet ovanför visar dem.",
        "Utfall på bladet Blad1 töms (3\u00A0celler).",
        "Kommentar på bladet Blad1 töms (1\u00A0cell).",
        "Datumet i bladets rubrik ändras inte. Skriv själv in det nya.",
      ],
    });
    expect(modelOf(store, ENGLISH)).toMatchObject({
      current: "The follow-up is now as at 2022-08-31. Its present content is kept as history.",
      lines: expect.arrayContaining(["Outcome on the sheet “Blad1” is cleared (3\u00A0cells)."]) as unknown,
    });
    expect(content(host, ...OUTCOME)).toEqual({ kind: "text", value: "80 %" });
    expect(content(host, ...KEPT)).toEqual({ kind: "empty" });
  });

  test("columns that are made empty, and an outcome that moves on, are said too", async () => {
    const named = [
      ["Uppföljning per den 31 augusti 2022"],
      ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall aug 2022"],
      ["Trygghet", "Andel trygga", "Högre är bättre", 90, 70, 95],
    ];
    const { store } = await opened(workbookOfRows(named));
    await choosePeriod(store, "2022-12-31");
    expect(modelOf(store).lines).toEqual([
      "På bladet Blad1 skapas den tomma kolumnen Utfall 2022, till höger om uppföljningen.",
      "På bladet Blad1 sparas det som står nu i kolumnen Målvärde aug 2022, hopfälld till höger om uppföljningen. Plustecknet ovanför visar den.",
      "Datumet i bladets rubrik ändras inte. Skriv själv in det nya.",
      "Arbetsboken minns att de nya kolumnerna ska läsas.",
    ]);

    const moving = [
      ["Uppföljning per den 31 augusti 2022"],
      ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall föregående", "Utfall"],
      ["Trygghet", "Andel trygga", "Högre är bättre", 90, 70, 88, 95],
    ];
    const other = await opened(workbookOfRows(moving));
    await choosePeriod(other.store, "2022-12-31");
    expect(modelOf(other.store).lines).toContain(
      "Utfall föregående på bladet Blad1 får det som nu står under Utfall (1\u00A0cell).",
    );
  });

  test("what has been goes where it is said, and the next time the same place is chosen at first", async () => {
    const { host, store } = await opened(proposalWorkbook());
    await choosePeriod(store, "2022-12-31");
    await chooseHistory(store, "ownSheet");
    expect(modelOf(store).lines?.[0]).toBe(
      "Det som står nu på bladet Blad1 sparas på bladet Tidigare perioder, i kolumnerna Målvärde aug 2022, Utfall aug 2022 och Kommentar aug 2022.",
    );
    await store.run(beginPeriod);
    expect(content(host, ...KEPT)).toEqual({ kind: "empty" });
    expect(host.workbook.findSheet("Tidigare perioder")?.cell(0, 4).content).toEqual({
      kind: "text",
      value: "Utfall aug 2022",
    });
    openPeriod(store);
    expect(modelOf(store).places.selected).toBe("ownSheet");
    store.closePage();
    await store.undo();
    expect(host.workbook.findSheet("Tidigare perioder")).toBeNull();
  });

  test("of two days written in haste the last is shown", async () => {
    const { store } = await opened(proposalWorkbook());
    await Promise.all([choosePeriod(store, "2022-12-31"), choosePeriod(store, "2023-08-31")]);
    expect(facts(store).nextPeriod?.next).toBe("2023-08-31");
    expect(modelOf(store).lines).not.toBeNull();
    store.closePage();
    expect(facts(store).nextPeriod).toBeNull();
  });
});

describe("beginning", () => {
  test("does it, reads the layout again, and goes on with the new day", async () => {
    const { host, store } = await opened(proposalWorkbook());
    await choosePeriod(store, "2022-12-31");
    await store.run(beginPeriod);
    expect(content(host, ...OUTCOME)).toEqual({ kind: "empty" });
    expect(content(host, ...KEPT)).toEqual({ kind: "text", value: "80 %" });
    expect(facts(store)).toMatchObject({
      problem: null,
      nextPeriod: null,
      chosenDate: "2022-12-31",
      refusal: null,
      lastWriting: { command: { id: "beginPeriod" } },
    });
    expect(facts(store).planned?.evaluation.index).toBeNull();
  });

  test("is undone, and the day goes back with it", async () => {
    const { host, store } = await opened(proposalWorkbook());
    await choosePeriod(store, "2022-12-31");
    await store.run(beginPeriod);
    await store.undo();
    expect(facts(store)).toMatchObject({ problem: null, chosenDate: null, lastWriting: null });
    expect(content(host, ...OUTCOME)).toEqual({ kind: "text", value: "80 %" });
    expect(content(host, ...KEPT)).toEqual({ kind: "empty" });
    expect(facts(store).planned?.time.followUpDate).toBe("2022-08-31");
  });

  test("does nothing that was not shown: what was entered meanwhile is shown first", async () => {
    const { host, store } = await opened(proposalWorkbook());
    await choosePeriod(store, "2022-12-31");
    host.editCell(host.workbook.findSheet("Blad1")?.id ?? "", 4, 7, "Ny kommentar");
    await store.run(beginPeriod);
    expect(facts(store).notice).toBe(SWEDISH.PERIOD.changed);
    expect(content(host, ...OUTCOME)).toEqual({ kind: "text", value: "80 %" });
    expect(modelOf(store).lines).toContain("Kommentar på bladet Blad1 töms (2\u00A0celler).");
    await store.run(beginPeriod);
    expect(content(host, ...OUTCOME)).toEqual({ kind: "empty" });
  });

  test("on a protected sheet is refused until the protection is gone", async () => {
    const { host, store } = await opened(proposalWorkbook());
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error("There is no sheet");
    await choosePeriod(store, "2022-12-31");
    sheet.isProtected = true;
    await store.run(beginPeriod);
    expect(facts(store).problem?.sentence).toContain("är skyddat. Inget har ändrats.");
    expect(facts(store).nextPeriod?.planned).not.toBeNull();
    sheet.isProtected = false;
    await store.run(beginPeriod);
    expect(facts(store)).toMatchObject({ problem: null, lastWriting: { command: { id: "beginPeriod" } } });
  });

  test("what was chosen of a column with its period in the heading gives way to the new column", async () => {
    const rows = [
      ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall 2021", "Utfall aug 2022"],
      ["Trygghet", "Andel trygga", "Högre är bättre", 90, 70, 88, 95],
    ];
    const { host, store } = await opened(workbookOfRows(rows));
    await store.run(chooseReading, {
      kind: "columns",
      columns: [{ sheet: "Blad1", field: "actualValue", column: 6, row: 0 }],
    });
    openPeriod(store);
    await choosePeriod(store, "2022-12-31");
    await store.run(beginPeriod);
    expect(facts(store)).toMatchObject({ problem: null, choices: null });
    expect(facts(store).read?.layout.blocks[0]?.columns.get("actualValue")).toBe(8);
    expect(content(host, 1, 6)).toEqual({ kind: "number", value: 95 });
    await store.undo();
    expect(facts(store)).toMatchObject({ problem: null, choices: { columns: [{ column: 6 }] } });
  });
});
