import { createExample } from "../../../src/app/template";
import { recalculate } from "../../../src/app/recalculate";
import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { EXAMPLE_RESULT } from "../../../src/taskpane/start/exampleResult";
import { startHostOn } from "../../app/openSample";
import { newWorkbook } from "../../host/xlsx/newWorkbook";

test("the picture of a result shows what the example comes to", async () => {
  await startHostOn(newWorkbook());
  await createExample(excelWorkbook);
  const { evaluation } = await recalculate(excelWorkbook, {
    followUpDate: null,
    calculatedAt: "2024-01-15T09:00",
  });
  const { goals, ...whole } = EXAMPLE_RESULT;
  expect(evaluation).toMatchObject({ ...whole, index: expect.closeTo(whole.index, 14) as number });
  expect(
    evaluation.goals.map(({ goal, score, level }) => ({ area: goal.goalArea, value: score, level })),
  ).toEqual(goals);
});
