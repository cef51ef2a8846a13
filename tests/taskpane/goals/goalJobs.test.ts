import type { AttainmentLevel } from "../../../src/domain/scale/scale";
import type { Milestone } from "../../../src/domain/followUp";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { goalModel, type GoalModel } from "../../../src/taskpane/goals/goalModel";
import type { PaneStore } from "../../../src/taskpane/pane/paneStore";
import type { Recalculation } from "../../../src/app/recalculate";
import { SWEDISH } from "../../../src/text/swedish";
import { cellsOf, sampleBytes, startHost } from "../../app/openSample";
import { proposalWorkbook } from "../../browser/proposalWorkbook";
import type { ExcelHost } from "../../host/excelHost";
import { recalculated } from "../recalculated";
import { facts } from "../facts";
import { createStore } from "../../../src/taskpane/createStore";
import { assessLevel, decideLevel } from "../../../src/taskpane/goals/commands";

const DECISION = { level: "notAttained", motivation: "Mätningen görs om i höst" } as const;

async function opened(bytes: Uint8Array): Promise<{ host: ExcelHost; store: PaneStore }> {
  const host = await startHost(bytes);
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
  await recalculated(store);
  return { host, store };
}

const sample = async () => opened(await sampleBytes("uppfoljning-2022-08.xlsx"));

function resultOf(store: PaneStore): Recalculation {
  const { result } = facts(store);
  if (result === null) throw new Error("There is no result");
  return result;
}

/** The goal as its row shows it. */
function goalAt(store: PaneStore, at: number): GoalModel {
  const result = resultOf(store);
  const goal = result.evaluation.goals[at];
  if (goal === undefined) throw new Error(`No goal ${at}`);
  return goalModel(goal, result, SWEDISH);
}

function assessedSteps(store: PaneStore): readonly Milestone[] {
  return resultOf(store)
    .evaluation.goals.flatMap(({ indicators }) => indicators)
    .flatMap(({ step }) => (step.measure.kind === "qualitative" ? [step] : []));
}

function assessedLevel(store: PaneStore, at: number): AttainmentLevel | null {
  const measure = assessedSteps(store)[at]?.measure;
  return measure?.kind === "qualitative" ? measure.assessedLevel : null;
}

test("August 2022: what is decided for goal 1 is shown at once, and one undo takes it back with what followed", async () => {
  const { host, store } = await sample();
  const before = cellsOf(await host.save());
  const index = resultOf(store).evaluation.index;
  expect(goalAt(store, 0)).toMatchObject({ levelWord: "Uppnått", notes: [] });
  await expect(store.run(decideLevel, goalAt(store, 0).shown, DECISION)).resolves.toBe(true);
  expect(goalAt(store, 0)).toMatchObject({
    level: "notAttained",
    levelWord: "Ej uppnått",
    score: "1,000",
    notes: ["Beslutad nivå. Beräknat: uppnått."],
    shown: { standing: DECISION },
  });
  expect(goalAt(store, 0).reasons).toContain("Motivering: Mätningen görs om i höst");
  expect(resultOf(store).evaluation.index).toBe(index);
  const { lastWriting, job, problem } = facts(store);
  expect([lastWriting?.command.id, job, problem]).toEqual(["decideLevel", null, null]);
  // Level, motivation, and the goal's level of ours that follows.
  expect(lastWriting?.applied.written.length).toBeGreaterThanOrEqual(3);

  await store.undo();
  expect(cellsOf(await host.save())).toEqual(before);
  expect(goalAt(store, 0)).toMatchObject({ levelWord: "Uppnått", notes: [] });
  expect(facts(store)).toMatchObject({ problem: null, lastWriting: null, notice: SWEDISH.PANE.undone });
});

test("August 2022: the decision for goal 7 is taken back, and its computed level stands", async () => {
  const { store } = await sample();
  expect(goalAt(store, 6)).toMatchObject({
    levelWord: "Uppnått",
    shown: { standing: { level: "attained" } },
  });
  await expect(store.run(decideLevel, goalAt(store, 6).shown, null)).resolves.toBe(true);
  expect(goalAt(store, 6)).toMatchObject({
    levelWord: "Delvis uppnått",
    shown: { standing: { level: null, motivation: null } },
  });
});

test("August 2022: the level of an indicator without a number is entered, counts, and is undone", async () => {
  const { host, store } = await sample();
  const before = cellsOf(await host.save());
  const index = resultOf(store).evaluation.index ?? 0;
  const [step] = assessedSteps(store);
  if (step === undefined) throw new Error("Every indicator has a number");
  expect(assessedLevel(store, 0)).toBe("attained");
  await expect(store.run(assessLevel, step, "notAttained")).resolves.toBe(true);
  expect(assessedLevel(store, 0)).toBe("notAttained");
  expect(resultOf(store).evaluation.index).toBeLessThan(index);
  await store.undo();
  expect(cellsOf(await host.save())).toEqual(before);
  expect(assessedLevel(store, 0)).toBe("attained");
});

test("the columns for a decision are said before, made with it, and taken away with it", async () => {
  const { host, store } = await opened(proposalWorkbook());
  const before = cellsOf(await host.save());
  expect(goalAt(store, 1).created).toBe(
    "Bladet Blad1 saknar kolumnerna Beslutad måluppfyllelse och Motivering. De skapas till höger om uppföljningen.",
  );
  await store.run(decideLevel, goalAt(store, 1).shown, DECISION);
  expect(goalAt(store, 1)).toMatchObject({ levelWord: "Ej uppnått", created: null });
  await store.undo();
  expect(cellsOf(await host.save())).toEqual(before);
});

test("a decision that was changed in the workbook meanwhile is not written over", async () => {
  const { store } = await sample();
  const { shown } = goalAt(store, 0);
  await store.run(decideLevel, shown, DECISION);
  await expect(store.run(decideLevel, shown, null)).resolves.toBe(false);
  expect(facts(store).problem?.sentence).toMatch(/ändrats/);
  expect(goalAt(store, 0).shown.standing).toEqual(DECISION);
});

test("where the recalculation fails, the decision can still be undone", async () => {
  const { host, store } = await sample();
  const before = cellsOf(await host.save());
  const { shown } = goalAt(store, 0);
  // Two to read and one to write; the reading that follows fails.
  host.failSync(3, { code: "GeneralException", message: "" });
  await expect(store.run(decideLevel, shown, DECISION)).resolves.toBe(false);
  expect(facts(store).problem).not.toBeNull();
  expect(cellsOf(await host.save())).not.toEqual(before);
  await store.undo();
  expect(facts(store).problem).toBeNull();
  expect(cellsOf(await host.save())).toEqual(before);
});

test("cancelled when it has been written and not yet recalculated, nothing of the decision is left", async () => {
  const { host, store } = await sample();
  const before = cellsOf(await host.save());
  const { result, lastWriting } = facts(store);
  store.subscribe(() => {
    if (facts(store).lastWriting?.command.id === "decideLevel") store.cancel();
  });
  await expect(store.run(decideLevel, goalAt(store, 0).shown, DECISION)).resolves.toBe(false);
  expect(cellsOf(await host.save())).toEqual(before);
  expect(facts(store)).toMatchObject({ problem: null, notice: "Avbrutet. Inget har ändrats." });
  expect(facts(store).result).toBe(result);
  expect(facts(store).lastWriting).toBe(lastWriting);
});
