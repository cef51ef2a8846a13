import { readFileSync } from "node:fs";
import { applyWritable } from "../../src/app/applyWritable";
import { assessLevel } from "../../src/app/assessLevel";
import { planRecalculation, recalculate, type PlannedRecalculation } from "../../src/app/recalculate";
import { undoWriting } from "../../src/app/undoWriting";
import type { Milestone } from "../../src/domain/followUp";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { caseFile } from "../cases/cases";
import { cellsOf, sampleBytes, startHost } from "./openSample";

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

function steps({ evaluation }: PlannedRecalculation): readonly Milestone[] {
  return evaluation.goals.flatMap(({ indicators }) => indicators).map(({ step }) => step);
}

function firstOf(read: PlannedRecalculation, kind: Milestone["measure"]["kind"]): Milestone {
  const step = steps(read).find(({ measure }) => measure.kind === kind);
  if (step === undefined) throw new Error(`No ${kind} indicator`);
  return step;
}

const open = {
  "its own column": async () => startHost(await sampleBytes("uppfoljning-2022-08.xlsx")),
  "one column for all": async () =>
    startHost(readFileSync(caseFile("one-column-of-levels-for-all", "workbook.xlsx"))),
};

test.each(Object.entries(open))(
  "%s: the level is written, read back, and undone exactly",
  async (_, start) => {
    const host = await start();
    const before = await planRecalculation(excelWorkbook, TIME);
    const cells = cellsOf(await host.save());
    const step = firstOf(before, "qualitative");
    const planned = await assessLevel(excelWorkbook, step, "notAttained");
    const applied = await applyWritable(excelWorkbook, planned.plan, planned.snapshot);
    expect(applied.written).toHaveLength(1);
    const after = await planRecalculation(excelWorkbook, TIME);
    expect(steps(after).find(({ id }) => id === step.id)?.measure).toEqual({
      kind: "qualitative",
      assessedLevel: "notAttained",
      formerLevels: [],
    });
    await undoWriting(excelWorkbook, applied);
    expect(cellsOf(await host.save())).toEqual(cells);
    expect((await planRecalculation(excelWorkbook, TIME)).evaluation).toEqual(before.evaluation);
  },
);

test("the calculation after it leaves the entered level as it stands", async () => {
  await open["one column for all"]();
  const before = await recalculate(excelWorkbook, TIME);
  const step = firstOf(before, "qualitative");
  const { plan, snapshot } = await assessLevel(excelWorkbook, step, "partlyAttained");
  const { written } = await applyWritable(excelWorkbook, plan, snapshot);
  const { applied } = await recalculate(excelWorkbook, TIME);
  expect(applied.written).not.toContainEqual(written[0]);
  const again = await recalculate(excelWorkbook, TIME);
  expect(steps(again).find(({ id }) => id === step.id)?.measure).toMatchObject({
    assessedLevel: "partlyAttained",
  });
  expect(again.applied.written).toEqual([]);
});

test("a level that was changed meanwhile is refused, and so is one for an indicator with a number", async () => {
  await open["its own column"]();
  const read = await planRecalculation(excelWorkbook, TIME);
  const shown = firstOf(read, "qualitative");
  const measured = firstOf(read, "quantitative");
  const other = {
    ...shown,
    measure: { kind: "qualitative", assessedLevel: null, formerLevels: [] },
  } as const;
  for (const step of [other, measured, { ...shown, id: "indicator-99" }]) {
    await expect(assessLevel(excelWorkbook, step, "attained")).rejects.toMatchObject({
      reason: { code: "changedSinceShown", title: step.title },
    });
  }
});
