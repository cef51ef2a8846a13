import { excelWorkbook } from "../../../src/excel/excelWorkbook";
import { createStore } from "../../../src/taskpane/createStore";
import { giveAnswer } from "../../../src/taskpane/mapping/commands";
import { readWorkbook } from "../../../src/taskpane/overview/commands";
import { openQuestions, readOf } from "../../../src/taskpane/pane/situation";
import { SWEDISH } from "../../../src/text/swedish";
import { startHost } from "../../app/openSample";
import { workbookOfRows } from "../../browser/workbookOfRows";
import { facts } from "../facts";

const INDICATORS = 3_000;

/** Indicators without any goals, on more rows than are read of a sheet that holds no follow-up. */
function longTable(): Uint8Array {
  const rows = Array.from({ length: INDICATORS }, (_, at) => [
    `Andel trygga ${at + 1}`,
    "Högre är bättre",
    "90 %",
    "70 %",
    "95 %",
  ]);
  return workbookOfRows([["Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall"], ...rows], []);
}

test("once it is said where the goals stand the whole sheet is read, and what is told of it is true", async () => {
  await startHost(longTable());
  const store = createStore(
    excelWorkbook,
    SWEDISH,
    () => undefined,
    () => "2022-09-12T14:05",
  );
  await store.run(readWorkbook);
  const [question] = openQuestions(store.state.situation);
  expect(question?.detail.code).toBe("goalPlace");
  const proposed = question?.options.find(({ isProposed }) => isProposed);
  if (proposed === undefined) throw new Error("Nothing is proposed");
  await giveAnswer(store, proposed.answer);
  expect(facts(store).planned?.evaluation.indicatorCount).toBe(INDICATORS);
  expect(readOf(store.state.situation)?.layout.blocks).toHaveLength(1);
});
