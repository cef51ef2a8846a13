import { exportSettings } from "../../../src/app/settings";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../../src/text/swedish";
import { DEFAULT_ADDIN_SETTINGS } from "../../../src/workbook/settings/addinSettings";
import { parseSettingsFile, settingsFileText } from "../../../src/workbook/settings/settingsFile";
import { FIRST_ROWS, type WorkbookPort } from "../../../src/workbook/port/workbookPort";
import { sampleBytes, startHost } from "../../app/openSample";
import { proposalWorkbook } from "../../browser/proposalWorkbook";
import { unclearWorkbook } from "../../browser/unclearWorkbook";
import type { ExcelHost } from "../../host/excelHost";
import { exportedText } from "../exportedText";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import { chooseReading, saveMapping } from "../../../src/taskpane/mapping/commands";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import {
  importSettings,
  openSettingsFile,
  resetSettings,
  saveSettings,
} from "../../../src/taskpane/settings/commands";
import { changeSettings, setSettings } from "../../../src/taskpane/settings/slice";

interface Opened {
  readonly host: ExcelHost;
  readonly store: PaneStore;
  readonly logged: readonly unknown[];
}

async function opened(bytes: Uint8Array = proposalWorkbook(), stored: string | null = null): Promise<Opened> {
  const host = await startHost(bytes);
  if (stored !== null) host.workbook.settings.set("settings", stored);
  const logged: unknown[] = [];
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    (error) => logged.push(error),
    () => "2022-09-12T14:05",
  );
  await store.run(readWorkbook);
  return { host, store, logged };
}

function stored({ workbook }: ExcelHost): unknown {
  const text = workbook.settings.get("settings");
  return text === undefined ? null : (JSON.parse(String(text)) as unknown);
}

const fileOf = (text: string): Blob => ({ text: () => Promise.resolve(text) }) as Blob;

describe("saving", () => {
  test("keeps what is changed, and what is shown rests on it at once", async () => {
    const { host, store } = await opened(await sampleBytes("uppfoljning-2020-08.xlsx"));
    const goals = () => facts(store).planned?.evaluation.levels;
    expect(goals()).toMatchObject({ attained: 8, partlyAttained: 7 });
    changeSettings(store, { goalLevelRule: "worst" });
    changeSettings(store, { "threshold:attained": "80 %" });
    expect(stored(host)).toBeNull();
    host.resetStatistics();
    await store.run(saveSettings);
    expect(stored(host)).toMatchObject({
      evaluation: { goalLevelRule: "worst", thresholds: [0.25, 0.8] },
    });
    expect(host.statistics.syncs).toBe(3);
    expect(goals()).not.toMatchObject({ attained: 8, partlyAttained: 7 });
    expect(facts(store)).toMatchObject({
      problem: null,
      settingsChanges: {},
      result: null,
      lastWriting: { command: { id: "saveSettings" } },
    });
  });

  test("is undone, and the former settings count again", async () => {
    const { host, store } = await opened();
    changeSettings(store, { wording: "uppfyllt" });
    await store.run(saveSettings);
    expect(facts(store).planned?.decoded.wording.id).toBe("uppfyllt");
    await store.undo();
    expect(stored(host)).toBeNull();
    expect(facts(store)).toMatchObject({ problem: null, lastWriting: null });
    expect(facts(store).planned?.decoded.wording.id).toBe("uppnått");
  });

  test("limits that are not in order are refused, and what was changed is still there", async () => {
    const { host, store, logged } = await opened();
    changeSettings(store, { "threshold:attained": "0,2", wording: "uppfyllt" });
    await store.run(saveSettings);
    expect(facts(store).problem?.sentence).toMatch(/^Gränsen för delvis ska vara större än 0/);
    expect(facts(store).settingsChanges).toEqual({ "threshold:attained": "0,2", wording: "uppfyllt" });
    expect([stored(host), logged]).toEqual([null, []]);
  });

  test("a colleague's settings, saved meanwhile, are read and kept, and a second try adds to them", async () => {
    const { host, store } = await opened();
    host.workbook.settings.set("settings", JSON.stringify({ ...DEFAULT_ADDIN_SETTINGS, amounts: "values" }));
    changeSettings(store, { wording: "uppfyllt" });
    await store.run(saveSettings);
    expect(facts(store).problem?.sentence).toMatch(/Försök igen\./);
    expect(stored(host)).toMatchObject({ amounts: "values", wording: null });
    await store.run(saveSettings);
    expect(facts(store).problem).toBeNull();
    expect(stored(host)).toMatchObject({ amounts: "values", wording: "uppfyllt" });
  });

  test("what is changed while it is saved is still to be saved", async () => {
    const host = await startHost(proposalWorkbook());
    const slow: WorkbookPort = {
      ...excelWorkbook,
      applyPlan(plan) {
        changeSettings(store, { amounts: "values" });
        return excelWorkbook.applyPlan(plan);
      },
      watched() {
        return this;
      },
    };
    const store = createStore(slow, SWEDISH, () => undefined);
    await store.run(readWorkbook);
    changeSettings(store, { wording: "uppfyllt" });
    await store.run(saveSettings);
    expect(stored(host)).toMatchObject({ wording: "uppfyllt", amounts: "formulas" });
    expect(facts(store).settingsChanges).toMatchObject({ amounts: "values" });
  });

  test("can be thought better of", async () => {
    const { host, store } = await opened();
    changeSettings(store, { wording: "uppfyllt" });
    setSettings(store, { changes: {} });
    expect(facts(store).settingsChanges).toEqual({});
    expect(stored(host)).toBeNull();
  });
});

describe("settings that cannot be read", () => {
  test("are not saved over nor exported, and that is said", async () => {
    const { host, store, logged } = await opened(proposalWorkbook(), '{"version":2}');
    changeSettings(store, { wording: "uppfyllt" });
    await store.run(saveSettings);
    expect(facts(store).problem?.sentence).toMatch(/^Inställningarna i arbetsboken går inte att läsa/);
    await expect(exportedText(store)).resolves.toBeNull();
    expect(facts(store).problem?.sentence).toMatch(/^Inställningarna i arbetsboken går inte att läsa/);
    expect([stored(host), logged]).toEqual([{ version: 2 }, []]);
  });

  test("are taken away by a reset, which can be undone", async () => {
    const { host, store } = await opened(proposalWorkbook(), '{"version":2}');
    await store.run(resetSettings);
    expect(stored(host)).toBeNull();
    expect(facts(store)).toMatchObject({ problem: null, lastWriting: { command: { id: "resetSettings" } } });
    await store.undo();
    expect(stored(host)).toEqual({ version: 2 });
  });

  test("are replaced by those of a file", async () => {
    const { host, store } = await opened(proposalWorkbook(), '{"version":2}');
    const settings = { ...DEFAULT_ADDIN_SETTINGS, wording: "uppfyllt" } as const;
    await store.run(openSettingsFile, fileOf(settingsFileText({ settings, mapping: null })));
    await store.run(importSettings);
    expect(stored(host)).toEqual(settings);
  });
});

describe("a file", () => {
  test("is what is stored, and not what is only changed", async () => {
    const { store } = await opened();
    changeSettings(store, { wording: "uppfyllt" });
    await store.run(saveSettings);
    changeSettings(store, { wording: "uppnått" });
    const text = await exportedText(store);
    expect(text).toBe(exportSettings(await excelWorkbook.readSnapshot(FIRST_ROWS)));
    expect(parseSettingsFile(text ?? "").settings.wording).toBe("uppfyllt");
  });

  test("answers how another workbook is read; nothing is written before that is asked for, and it is undone", async () => {
    const first = await opened(unclearWorkbook());
    await first.store.run(chooseReading, {
      kind: "columns",
      columns: [{ sheet: "Blad1", field: "goalTitle", column: 1, row: 3 }],
    });
    await first.store.run(saveMapping);
    const text = (await exportedText(first.store)) ?? "";

    const { host, store } = await opened(unclearWorkbook());
    expect(facts(store)).toMatchObject({ mapping: "needed", planned: null });
    await store.run(openSettingsFile, fileOf(text));
    expect(facts(store).settingsFile?.mapping).not.toBeNull();
    expect(host.workbook.settings.size).toBe(0);
    await store.run(importSettings);
    expect(facts(store)).toMatchObject({
      problem: null,
      mapping: "hidden",
      refusal: null,
      settingsFile: null,
      lastWriting: { command: { id: "importSettings" } },
    });
    expect(facts(store).planned?.evaluation.index).toBe(0.75);
    await store.undo();
    expect(host.workbook.settings.size).toBe(0);
    expect(facts(store)).toMatchObject({ mapping: "needed", planned: null });
  });

  test("replaces what was chosen and not saved of how the workbook is read, until that is undone", async () => {
    const { store } = await opened(unclearWorkbook());
    const columns = [{ sheet: "Blad1", field: "goalTitle", column: 1, row: 3 }] as const;
    await store.run(chooseReading, { kind: "columns", columns });
    await store.run(saveMapping);
    const text = (await exportedText(store)) ?? "";
    await store.run(chooseReading, { kind: "columns", columns });
    expect(facts(store).choices).not.toBeNull();
    await store.run(openSettingsFile, fileOf(text.replace('"formulas"', '"values"')));
    await store.run(importSettings);
    expect(facts(store)).toMatchObject({ problem: null, choices: null });
    await store.undo();
    expect(facts(store).choices).not.toBeNull();
  });

  test.each([
    ["Måluppfyllelse 2022", /^Filen innehåller inga inställningar för Måluppföljning\./],
    [
      '{"format":"maluppfoljning-installningar","version":2,"settings":{"version":1},"mapping":null}',
      /^Filen med inställningar är gjord av en nyare version/,
    ],
    [
      '{"format":"maluppfoljning-installningar","version":1,"settings":{"version":1},"mapping":null}',
      /har ett värde som inte går att läsa: settings\.evaluation\./,
    ],
  ])("that is not one is refused: %s", async (text, sentence) => {
    const { host, store, logged } = await opened();
    await store.run(openSettingsFile, fileOf(text));
    expect(facts(store).problem?.sentence).toMatch(sentence);
    expect(facts(store).settingsFile).toBeNull();
    expect([stored(host), logged]).toEqual([null, []]);
  });

  test("that is not imported after all leaves the workbook as it is", async () => {
    const { host, store } = await opened();
    await store.run(openSettingsFile, fileOf((await exportedText(store)) ?? ""));
    setSettings(store, { file: null });
    expect(facts(store).settingsFile).toBeNull();
    expect(stored(host)).toBeNull();
  });
});
