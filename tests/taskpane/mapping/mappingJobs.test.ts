import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import { SWEDISH } from "../../../src/text/swedish";
import { parseMapping } from "../../../src/workbook/layout/mapping";
import { startHost } from "../../app/openSample";
import { unclearWorkbook } from "../../browser/unclearWorkbook";
import { openQuestions } from "../../../src/taskpane/pane/situation";
import type { Answer } from "../../../src/workbook/questions/answer";
import type { ExcelHost } from "../../host/excelHost";
import { recalculated } from "../recalculated";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import {
  chooseReading,
  closeMapping,
  forgetMapping,
  giveAnswer,
  openMapping,
  pointOut,
  saveMapping,
} from "../../../src/taskpane/mapping/commands";
import { readWorkbook } from "../../../src/taskpane/overview/commands";

const GOALS = { field: "goalTitle", sheet: "Blad1", rows: [3] } as const;
const CONFIRMED = { sheet: "Blad1", field: "goalTitle", column: 1, row: 3 } as const;

/** A workbook whose goal column has no heading, read. */
async function openUnclear(): Promise<{ host: ExcelHost; store: PaneStore; logged: unknown[] }> {
  const host = await startHost(unclearWorkbook());
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

function confirm(store: PaneStore): Promise<boolean> {
  return store.run(chooseReading, { kind: "columns", columns: [CONFIRMED] });
}

function remembered(host: ExcelHost): string | null {
  const text = host.workbook.settings.get("mapping");
  return text === undefined ? null : String(text);
}

test("what is unclear is a question, not an error: nothing is planned, and the mapping is shown", async () => {
  const { store, logged } = await openUnclear();
  expect(facts(store)).toMatchObject({
    planned: null,
    problem: null,
    mapping: "needed",
    refusal: { code: "layoutUnclear" },
  });
  await recalculated(store);
  expect(facts(store)).toMatchObject({ result: null, problem: null, mapping: "needed" });
  expect(logged).toEqual([]);
});

test("an answer counts at once, without asking Excel, and the mapping stays in view", async () => {
  const { host, store } = await openUnclear();
  const { syncs } = host.statistics;
  await confirm(store);
  expect(host.statistics.syncs).toBe(syncs);
  expect(facts(store)).toMatchObject({ refusal: null, mapping: "needed" });
  expect(facts(store).planned?.evaluation.index).toBe(0.75);
  expect(remembered(host)).toBeNull();
});

test("a recalculation follows the answer and shows its result", async () => {
  const { store } = await openUnclear();
  await confirm(store);
  await recalculated(store);
  expect(facts(store)).toMatchObject({ mapping: "hidden", choices: { columns: [CONFIRMED] } });
  expect(facts(store).result?.evaluation.index).toBe(0.75);
});

describe("what holds below the target", () => {
  const FOLLOW_UP = join(__dirname, "../../outside/follow-ups/share-85-in-note/workbook.xlsx");

  async function openAsking(): Promise<{ host: ExcelHost; store: PaneStore }> {
    const host = await startHost(readFileSync(FOLLOW_UP));
    const store = createStore(
      excelWorkbook,
      SWEDISH,
      () => undefined,
      () => "2022-09-12T14:05",
    );
    await store.run(readWorkbook);
    return { host, store };
  }

  const proposed = ({ state }: PaneStore): Answer | undefined =>
    openQuestions(state.situation).flatMap(({ options }) =>
      options.flatMap(({ isProposed, answer }) => (isProposed ? [answer] : [])),
    )[0];

  test("is asked before anything is computed, also where it is asked for", async () => {
    const { store } = await openAsking();
    expect(store.state.situation).toMatchObject({ kind: "asking", refusal: null });
    await recalculated(store);
    expect(store.state.situation).toMatchObject({ kind: "asking" });
    expect(facts(store)).toMatchObject({ result: null, problem: null });
  });

  test("is kept in the workbook once it is answered, counts from then on, and can be undone", async () => {
    const { host, store } = await openAsking();
    const answer = proposed(store);
    if (answer === undefined) throw new Error("Nothing is proposed");
    await giveAnswer(store, answer);
    expect(store.state.situation).toMatchObject({ kind: "answered", questions: [] });
    expect(JSON.parse(String(host.workbook.settings.get("settings")))).toMatchObject({
      evaluation: { limitRule: { kind: "share", percents: [85] } },
    });
    expect(facts(store).lastWriting?.command.id).toBe("answerAssessment");

    await store.undo();
    expect(host.workbook.settings.get("settings")).toBeUndefined();
    expect(store.state.situation).toMatchObject({ kind: "asking", refusal: null });
  });
});

test("pointing out a cell takes its column; on another sheet it is said where to point", async () => {
  const { host, store } = await openUnclear();
  await store.show({ sheet: "Blad1", address: "B6" });
  await expect(store.run(pointOut, GOALS)).resolves.toBe(true);
  expect(facts(store).choices).toEqual({ blocks: [], columns: [CONFIRMED] });

  host.workbook.addSheet("Annat", true);
  await store.show({ sheet: "Annat", address: "B6" });
  await expect(store.run(pointOut, GOALS)).resolves.toBe(false);
  expect(facts(store)).toMatchObject({
    notice: "Markera en cell på bladet Blad1 och klicka sedan på Peka i bladet.",
    problem: null,
  });
});

test("pointing while a cell is edited says so and takes nothing", async () => {
  const { host, store } = await openUnclear();
  host.failSync(0, { code: "InvalidOperationInCellEditMode", message: "" });
  await expect(store.run(pointOut, GOALS)).resolves.toBe(false);
  expect(facts(store).problem?.sentence).toMatch(/^En cell håller på att redigeras\./);
  expect(facts(store).choices).toBeNull();
});

describe("saving", () => {
  test("keeps the mapping in the workbook, and a new pane reads it so", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.run(saveMapping);
    expect(parseMapping(remembered(host))?.blocks).toHaveLength(1);
    expect(facts(store)).toMatchObject({ choices: null, lastWriting: { command: { id: "saveMapping" } } });
    expect(facts(store).read?.layout).toMatchObject({ isRemembered: true, questions: [] });

    const another = createStore(
      excelWorkbook,
      SWEDISH,
      () => undefined,
      () => "2022-09-12T14:05",
    );
    await another.run(readWorkbook);
    expect(facts(another)).toMatchObject({ refusal: null, mapping: "hidden" });
    expect(facts(another).read?.layout.isRemembered).toBe(true);
    expect(facts(another).planned?.evaluation.index).toBe(0.75);
  });

  test("leaves the result of a recalculation in view", async () => {
    const { store } = await openUnclear();
    await confirm(store);
    await recalculated(store);
    const { result } = facts(store);
    await store.run(saveMapping);
    expect(facts(store).result).toBe(result);
  });

  test("is undone: the workbook has forgotten, and the answer is there to be saved again", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.run(saveMapping);
    await store.undo();
    expect(remembered(host)).toBeNull();
    expect(facts(store)).toMatchObject({
      choices: { columns: [CONFIRMED] },
      lastWriting: null,
      refusal: null,
      problem: null,
    });
    await store.run(saveMapping);
    expect(remembered(host)).not.toBeNull();
  });

  test("that fails says so and loses nothing of what was answered", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    host.failSync(0, { code: "AccessDenied", message: "" });
    await store.run(saveMapping);
    expect(facts(store).problem).not.toBeNull();
    expect(facts(store).choices).toEqual({ blocks: [], columns: [CONFIRMED] });
    expect(remembered(host)).toBeNull();
  });
});

describe("back to automatic", () => {
  test("takes away what is not saved without writing", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    const { syncs } = host.statistics;
    await store.run(forgetMapping);
    expect(host.statistics.syncs).toBe(syncs);
    expect(facts(store)).toMatchObject({ choices: null, refusal: { code: "layoutUnclear" } });
  });

  test("makes the workbook forget, which can be undone", async () => {
    const { host, store } = await openUnclear();
    await confirm(store);
    await store.run(saveMapping);
    const kept = remembered(host);
    await store.run(forgetMapping);
    expect(remembered(host)).toBeNull();
    expect(facts(store)).toMatchObject({
      refusal: { code: "layoutUnclear" },
      lastWriting: { command: { id: "forgetMapping" } },
    });
    await store.undo();
    expect(remembered(host)).toBe(kept);
    expect(facts(store).read?.layout.isRemembered).toBe(true);
  });
});

test("a sheet that was renamed after something was said of it: the choices give way, and reading works again", async () => {
  const { host, store } = await openUnclear();
  await confirm(store);
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("There is no sheet");
  sheet.name = "Mål";
  await store.run(readWorkbook);
  expect(facts(store).problem?.sentence).toMatch(/inget blad som heter Blad1/);
  await store.run(readWorkbook);
  expect(facts(store)).toMatchObject({
    problem: null,
    choices: null,
    refusal: { code: "layoutUnclear" },
  });
});

test("opened by the user it stays until it is left; needed, it goes when the workbook has been put right", async () => {
  const { host, store } = await openUnclear();
  host.workbook.findSheet("Blad1")?.setCell(3, 1, {
    content: { kind: "text", value: "Nämndmål" },
    formula: null,
    styleId: 0,
  });
  await store.run(readWorkbook);
  expect(facts(store)).toMatchObject({ refusal: null, mapping: "hidden" });
  openMapping(store);
  await store.run(readWorkbook);
  expect(facts(store).mapping).toBe("opened");
  closeMapping(store);
  expect(facts(store).mapping).toBe("hidden");
});
