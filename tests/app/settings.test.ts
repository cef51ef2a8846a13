import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { buildReports } from "../../src/app/buildReports";
import { readLayout } from "../../src/app/readFollowUp";
import { rememberLayout } from "../../src/app/rememberLayout";
import { recalculate } from "../../src/app/recalculate";
import { exportSettings, importSettings, resetSettings, saveSettings } from "../../src/app/settings";
import { createTemplate } from "../../src/app/template";
import { undoWriting } from "../../src/app/undoWriting";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { RefusedError } from "../../src/workbook/issues/refusal";
import { DEFAULT_ADDIN_SETTINGS, type AddinSettings } from "../../src/workbook/settings/addinSettings";
import { parseSettingsFile } from "../../src/workbook/settings/settingsFile";
import type { WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { FIRST_ROWS } from "../../src/workbook/port/workbookPort";
import { unclearWorkbook } from "../browser/unclearWorkbook";
import type { ExcelHost } from "../host/excelHost";
import { newWorkbook } from "../host/xlsx/newWorkbook";
import { openWorkbook } from "../host/xlsx/openWorkbook";
import { cellsOf, sampleBytes, startHost, startHostOn } from "./openSample";
import { SWEDISH } from "../../src/text/swedish";

const { issueSentence } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

const snapshot = (): Promise<WorkbookSnapshot> => excelWorkbook.readSnapshot(FIRST_ROWS);
const stored = ({ workbook }: ExcelHost): unknown => workbook.settings.get("settings") ?? null;

async function save(settings: Partial<AddinSettings>) {
  return saveSettings(excelWorkbook, await snapshot(), { ...DEFAULT_ADDIN_SETTINGS, ...settings });
}

async function reasonOf(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => null,
    (error: unknown) => (error instanceof RefusedError ? error.reason : error),
  );
}

const evaluation = (attained: number, partly: number): AddinSettings["evaluation"] => ({
  ...DEFAULT_ADDIN_SETTINGS.evaluation,
  thresholds: [partly, attained],
});

describe("settings are kept in the workbook", () => {
  test("they are there when it is opened again, and undone the former ones are", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    await save({ wording: "uppnått" });
    const former = stored(host);
    const { undo, written } = await save({ wording: "uppfyllt" });
    expect(written).toEqual([]);
    const reopened = await startHost(await host.save());
    expect(JSON.parse((await snapshot()).settings ?? "")).toMatchObject({ wording: "uppfyllt" });
    await undoWriting(excelWorkbook, { written, undo, differences: [] });
    expect(stored(reopened)).toBe(former);
  });

  test("the same settings a second time ask nothing of Excel", async () => {
    const host = await startHostOn(newWorkbook());
    await save({});
    const read = await snapshot();
    host.resetStatistics();
    await saveSettings(excelWorkbook, read, DEFAULT_ADDIN_SETTINGS);
    expect(host.statistics.syncs).toBe(0);
  });

  test("a recalculation that follows them still needs three requests", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    await save({ evaluation: evaluation(0.6, 0.3) });
    host.resetStatistics();
    await recalculate(excelWorkbook, TIME);
    expect(host.statistics.syncs).toBe(3);
  });

  test("when a colleague has saved others meanwhile, theirs are not overwritten", async () => {
    const host = await startHostOn(newWorkbook());
    const read = await snapshot();
    await save({ amounts: "values" });
    const theirs = stored(host);
    await expect(saveSettings(excelWorkbook, read, DEFAULT_ADDIN_SETTINGS)).rejects.toMatchObject({
      problem: "changedMeanwhile",
    });
    expect(stored(host)).toBe(theirs);
  });

  test("thresholds that are not in order are refused", async () => {
    const host = await startHostOn(newWorkbook());
    expect(await reasonOf(save({ evaluation: evaluation(0.25, 0.75) }))).toEqual({
      code: "thresholdsNotInOrder",
      wording: ATTAINED_WORDING,
    });
    expect(stored(host)).toBeNull();
  });
});

describe("what is stored and cannot be read", () => {
  const broken = '{"version":2}';

  async function openBroken(): Promise<ExcelHost> {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    host.workbook.settings.set("settings", broken);
    return host;
  }

  test("is said by every job, which follows the defaults, and stays as it is", async () => {
    const host = await openBroken();
    const { evaluation: found, issues } = await recalculate(excelWorkbook, TIME);
    expect(found.index).toBeCloseTo(44 / 45, 12);
    expect(issues.map(({ detail }) => detail.code)).toContain("settingsUnreadable");
    const { readingIssues } = await buildReports(excelWorkbook, TIME, { reports: [] });
    expect(readingIssues.map(({ detail }) => detail.code)).toContain("settingsUnreadable");
    expect(stored(host)).toBe(broken);
  });

  test("is not overwritten by a change, nor exported; but by an import, or taken away when that is asked for", async () => {
    const host = await openBroken();
    const unreadable = { code: "settingsUnreadable" };
    expect(await reasonOf(save({ amounts: "values" }))).toEqual(unreadable);
    const read = await snapshot();
    expect(() => exportSettings(read)).toThrow(RefusedError);
    expect(stored(host)).toBe(broken);
    const reset = await resetSettings(excelWorkbook, read);
    expect(stored(host)).toBeNull();
    await undoWriting(excelWorkbook, reset);
    const file = { settings: DEFAULT_ADDIN_SETTINGS, mapping: null };
    await importSettings(excelWorkbook, await snapshot(), file);
    expect(stored(host)).toBe(JSON.stringify(DEFAULT_ADDIN_SETTINGS));
  });
});

describe("the words for the levels", () => {
  test("are written as they are set, in the columns, the index and the reports, and none is said to be replaced", async () => {
    const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
    const before = await recalculate(excelWorkbook, TIME);
    expect(before.decoded.wording.id).toBe("uppnått");
    const levelWord = /"(?:Ej |Delvis )?uppnått"|= (?:ej )?uppnått/i;
    const theirs = wordsIn(await sampleBytes("uppfoljning-2022-08.xlsx"), levelWord);
    await save({ wording: "uppfyllt" });
    const { issues, decoded, applied } = await recalculate(excelWorkbook, TIME);
    expect([decoded.wording.id, issues]).toEqual(["uppfyllt", []]);
    expect(applied.written.length).toBeGreaterThan(40);
    await buildReports(excelWorkbook, TIME, { reports: null });
    const after = await host.save();
    expect(wordsIn(after, levelWord)).toEqual(theirs);
    expect(wordsIn(after, /^[^=]*Uppfyllt/).length).toBeGreaterThan(40);
    expect((await recalculate(excelWorkbook, TIME)).applied.written).toEqual([]);
  });

  test("the empty follow-up offers them, and its instructions say the rules that are set", async () => {
    const host = await startHostOn(newWorkbook());
    await save({ wording: "uppfyllt", evaluation: evaluation(0.6, 0.4) });
    await createTemplate(excelWorkbook);
    const lists = host.workbook.findSheet("Uppföljning")?.validations.map((rules) => JSON.stringify(rules));
    expect(lists?.filter((list) => list.includes("Delvis uppfyllt"))).toHaveLength(4);
    expect(instructions(host)).toContain(
      "Målets värde 0,6 eller mer ger Uppfyllt, 0,4 eller mer ger Delvis uppfyllt",
    );
  });
});

/** The cells whose content, value or formula, holds a word. */
function wordsIn(bytes: Uint8Array, word: RegExp): readonly string[] {
  return [...cellsOf(bytes)].filter(([, content]) => word.test(content)).map(([place]) => place);
}

function instructions({ workbook }: ExcelHost): string {
  const cells = [...(workbook.findSheet("Instruktion")?.cells() ?? [])];
  return cells.flatMap(({ cell }) => (cell.content.kind === "text" ? [cell.content.value] : [])).join(" ");
}

test("instructions that are there say new rules when these are saved, the old ones when that is undone", async () => {
  const host = await startHostOn(newWorkbook());
  await createTemplate(excelWorkbook);
  const before = instructions(host);
  const applied = await save({
    evaluation: { ...evaluation(0.75, 0.25), goalLevelRule: "worst", missingDataRule: "blockGoal" },
  });
  expect(instructions(host)).toContain("Den sämsta indikatorns nivå är målets nivå.");
  expect(instructions(host)).not.toContain("0,75");
  await undoWriting(excelWorkbook, applied);
  expect(instructions(host)).toBe(before);
  const { written } = await save({ amounts: "values", recalculation: "previewFirst" });
  expect(written).toEqual([]);
});

test("how reports were last built counts where nothing else is said", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2023.xlsx"));
  await save({ amounts: "values", reportUnit: "roundedToThousands" });
  const formulas = (): number =>
    [...(host.workbook.findSheet("Resultatrapport")?.cells() ?? [])].filter(
      ({ cell }) => cell.formula !== null,
    ).length;
  await buildReports(excelWorkbook, TIME, { reports: ["operatingStatement"] });
  expect(formulas()).toBe(0);
  await buildReports(excelWorkbook, TIME, { reports: ["operatingStatement"], amounts: "formulas" });
  expect(formulas()).toBeGreaterThan(50);
});

test.each([
  [{ kind: "leftOut" }, "räknas inte med i målets värde"],
  [{ kind: "countedAs", level: "notAttained" }, "räknas som ej uppfyllt i målets värde"],
  [{ kind: "countedAs", level: "partlyAttained" }, "räknas som delvis uppfyllt i målets värde"],
  [{ kind: "blocks" }, "därför får målet inget värde"],
] as const)("an outcome that is missing: %j is said as it counts", (verdict, words) => {
  const detail = { code: "missingActualValue", title: "7.1", verdict } as const;
  expect(issueSentence(detail, FULFILLED_WORDING)).toContain(words);
});

describe("a file with settings", () => {
  const confirmed = {
    blocks: [],
    columns: [{ sheet: "Blad1", field: "goalTitle", column: 1, row: 3 }],
  } as const;

  async function exported(): Promise<string> {
    await startHost(unclearWorkbook());
    await excelWorkbook.applyPlan(rememberLayout(await readLayout(excelWorkbook, confirmed)));
    await save({ evaluation: evaluation(0.9, 0.1) });
    return exportSettings(await snapshot());
  }

  test("gives another workbook of the same layout the settings and the answers, though its sheets have other ids", async () => {
    const text = await exported();
    const opened = openWorkbook(unclearWorkbook());
    const [first] = opened.model.sheets;
    if (first === undefined) throw new Error("The workbook has a sheet");
    first.name = "Förra året";
    const followedUp = opened.model.addSheet("Blad1", true);
    for (const { row, column, cell } of first.cells()) followedUp.loadCell(row, column, cell);
    await startHostOn(opened);
    expect(await reasonOf(recalculate(excelWorkbook, TIME))).toMatchObject({ code: "layoutUnclear" });
    const applied = await importSettings(excelWorkbook, await snapshot(), parseSettingsFile(text));
    const { layout, evaluation: found } = await recalculate(excelWorkbook, TIME);
    expect([layout.isRemembered, layout.blocks.map(({ sheet }) => sheet.name)]).toEqual([true, ["Blad1"]]);
    expect(found.settings.thresholds).toEqual([0.1, 0.9]);
    expect(found.levels).toMatchObject({ attained: 1, partlyAttained: 1 });
    await undoWriting(excelWorkbook, applied);
    expect(await snapshot()).toMatchObject({ remembered: null, settings: null });
  });

  test("without a mapping leaves the workbook's own", async () => {
    await exported();
    const before = await snapshot();
    await importSettings(excelWorkbook, before, { settings: DEFAULT_ADDIN_SETTINGS, mapping: null });
    expect(await snapshot()).toMatchObject({
      remembered: before.remembered,
      settings: JSON.stringify(DEFAULT_ADDIN_SETTINGS),
    });
  });
});
