import { applyRecalculation, planRecalculation } from "../../src/app/recalculate";
import { resultTurn } from "../../src/app/resultTurn";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { SWEDISH } from "../../src/text/swedish";
import { columnIndex } from "../../src/workbook/grid/cellAddress";
import { sampleBytes, startHost } from "./openSample";

const { resultTurnTexts, turnedLevels, turnedName } = SWEDISH;

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

test("in a workbook without a result nothing turns, and the new index and counts are told alone", async () => {
  await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  const { evaluation, decoded, ...planned } = await planRecalculation(excelWorkbook, TIME);
  const turn = resultTurn({ evaluation, decoded, ...planned });
  expect(turn).toEqual({ indexBefore: null, countsBefore: null, turns: [] });
  expect(resultTurnTexts(evaluation, turn.indexBefore, turn.countsBefore, decoded.wording)).toEqual([
    "Index för måluppfyllelse: 0,98.",
    "15 av 15 mål uppnådda.",
  ]);
});

test("after a level has been changed the index, the counts and each level that follows are told before and after, by name", async () => {
  const host = await startHost(await sampleBytes("uppfoljning-2022-08.xlsx"));
  await applyRecalculation(excelWorkbook, await planRecalculation(excelWorkbook, TIME));
  // The only indicator of goal 1 is assessed: attained.
  host.editCell(host.workbook.findSheet("Mål 2022")?.id ?? "", 4, columnIndex("L"), "Ej uppnått");
  const planned = await planRecalculation(excelWorkbook, TIME);
  const { indexBefore, countsBefore, turns } = resultTurn(planned);
  const { wording } = planned.decoded;
  expect(resultTurnTexts(planned.evaluation, indexBefore, countsBefore, wording)).toEqual([
    "Index för måluppfyllelse: 0,98 blir 0,91.",
    "14 av 15 mål uppnådda, 1 ej uppnått (före: 15 av 15 mål uppnådda).",
  ]);
  expect(
    turns.map(({ place, indicator, before, after }) => [
      place.address,
      turnedName(indicator),
      turnedLevels(before, after, wording),
    ]),
  ).toEqual([
    ["T5", "Målets nivå", ["Uppnått", "Ej uppnått"]],
    ["P5", turns[1]?.indicator, ["Uppnått", "Ej uppnått"]],
  ]);
  expect(turns[0]?.goal).toBe(turns[1]?.goal);
  expect(turns[1]?.indicator).not.toBeNull();
});
