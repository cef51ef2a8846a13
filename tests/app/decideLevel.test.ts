import { readFileSync } from "node:fs";
import { applyWritable } from "../../src/app/applyWritable";
import { decideLevel, type ShownGoal } from "../../src/app/decideLevel";
import { planRecalculation, recalculate, type PlannedRecalculation } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import type { DecidedLevel } from "../../src/domain/followUp";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { caseFile } from "../cases/cases";
import type { ExcelHost } from "../host/excelHost";
import { cellsOf, sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };
const DECISION: DecidedLevel = { level: "notAttained", motivation: "Mätningen görs om i höst" };

/** The goal as the pane shows it. */
function shown({ decoded, evaluation }: PlannedRecalculation, at: number): ShownGoal {
  const goal = evaluation.goals[at]?.goal;
  const block = decoded.blocks.find(({ goalRows }) => goalRows.has(goal?.id ?? ""));
  const standing = block?.decisions.get(goal?.id ?? "")?.standing;
  if (goal === undefined || standing === undefined) throw new Error(`No goal ${at}`);
  return { goal, standing };
}

async function decide(goal: ShownGoal, decision: DecidedLevel | null) {
  const planned = await decideLevel(excelWorkbook, goal, decision);
  return { ...planned, applied: await applyWritable(excelWorkbook, planned.plan, planned.snapshot) };
}

const sample = async (name: string): Promise<ExcelHost> => startHost(await sampleBytes(name));
const openCase = (name: string): Promise<ExcelHost> =>
  startHost(readFileSync(caseFile(name, "workbook.xlsx")));

test("August 2022: another level for goal 1 stands after the calculation, and the index is still 0,98", async () => {
  const host = await sample("uppfoljning-2022-08.xlsx");
  const before = await recalculate(excelWorkbook, TIME);
  host.resetStatistics();
  const { created, applied } = await decide(shown(before, 0), DECISION);
  expect([created.size, host.statistics.syncs]).toEqual([0, 3]);
  expect(applied.written).toHaveLength(2);
  const after = await recalculate(excelWorkbook, TIME);
  expect(after.evaluation.goals[0]).toMatchObject({
    score: 1,
    computedLevel: "attained",
    level: "notAttained",
    goal: { decided: DECISION },
  });
  expect(after.evaluation.index).toBe(before.evaluation.index);
  expect(after.evaluation.index).toBeCloseTo(44 / 45, 12);
});

test("August 2022: what is decided for goal 7 is taken back, and its computed level stands", async () => {
  await sample("uppfoljning-2022-08.xlsx");
  const before = await planRecalculation(excelWorkbook, TIME);
  const at = before.evaluation.goals.findIndex(({ decidedLevel }) => decidedLevel !== null);
  expect(before.evaluation.goals[at]).toMatchObject({ goal: { nr: "7" }, level: "attained" });
  await decide(shown(before, at), null);
  const after = await planRecalculation(excelWorkbook, TIME);
  expect(after.evaluation.goals[at]).toMatchObject({ decidedLevel: null, level: "partlyAttained" });
  expect(after.evaluation.index).toBe(before.evaluation.index);
});

test.each(["uppfoljning-2020-08.xlsx", "uppfoljning-2022-08.xlsx", "uppfoljning-2023.xlsx"])(
  "%s: undoing a decision puts every cell back as it was",
  async (name) => {
    const host = await sample(name);
    const before = cellsOf(await host.save());
    const { applied } = await decide(shown(await planRecalculation(excelWorkbook, TIME), 0), DECISION);
    expect(cellsOf(await host.save())).not.toEqual(before);
    await undoWriting(excelWorkbook, applied);
    expect(cellsOf(await host.save())).toEqual(before);
  },
);

test.each([
  "blocks-with-different-columns-on-one-sheet",
  "committee-column-with-shared-goals",
  "excel-table",
  "headings-on-two-rows",
  "headings-on-two-rows-with-an-empty-last-column",
  "headings-repeated-after-page-breaks",
  "levels-as-colours-by-a-legend",
  "merged-goal-cells",
  "sheet-per-area",
  "steps-in-a-column",
  "years-side-by-side",
])("%s: the decision is read back from the workbook, and nothing else has changed", async (name) => {
  await openCase(name);
  const before = await planRecalculation(excelWorkbook, TIME);
  const at = before.evaluation.goals.length - 1;
  await decide(shown(before, at), DECISION);
  const { evaluation } = await planRecalculation(excelWorkbook, TIME);
  expect(evaluation.goals[at]?.goal.decided).toEqual(DECISION);
  expect(evaluation.index).toBe(before.evaluation.index);
  const others = (goals: typeof evaluation.goals) => goals.filter((_, index) => index !== at);
  expect(others(evaluation.goals)).toEqual(others(before.evaluation.goals));
});

test("a decision that was changed in the workbook meanwhile is refused, and so is a goal that has moved", async () => {
  const host = await sample("uppfoljning-2022-08.xlsx");
  const goal = shown(await planRecalculation(excelWorkbook, TIME), 0);
  await decide(goal, DECISION);
  const reason = { code: "changedSinceShown", title: goal.goal.title };
  await expect(decideLevel(excelWorkbook, goal, null)).rejects.toMatchObject({ reason });
  const moved = { ...goal, goal: { ...goal.goal, id: "goal-99" } };
  await expect(decideLevel(excelWorkbook, moved, null)).rejects.toMatchObject({ reason });
  host.resetStatistics();
  await expect(decideLevel(excelWorkbook, moved, DECISION)).rejects.toThrow();
  expect(host.statistics.syncs).toBe(2);
});
