import { indexHistory } from "../../src/domain/indexHistory";
import type { PeriodLevel } from "../../src/domain/followUp";
import { percent, readSheet, sheetOf, type Cell } from "./sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"];
const NUMBERS: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(90)];
const WORDS: Cell[] = ["Trygghet", "Utredning är presenterad", "", "", ""];

/** The levels of former periods that are read from a row beneath these headings. */
function formerLevels(headings: readonly string[], row: readonly Cell[], facts: readonly Cell[] = NUMBERS) {
  const { decoded } = readSheet(
    sheetOf([
      [...HEADINGS, ...headings],
      [...facts, ...row],
    ]),
  );
  const measure = decoded.followUp.goals[0]?.indicators[0]?.measure;
  return measure?.formerLevels.map(({ period, level }: PeriodLevel) => `${period} ${String(level)}`);
}

test.each([
  ["Nivå aug 2022", "2022-08 attained"],
  ["NIVÅ (2021)", "2021-12 attained"],
  ["Uppfyllelse 2021", "2021-12 attained"],
])("%s holds the levels of that period", (heading, level) => {
  expect(formerLevels([heading], ["Uppnått"])).toEqual([level]);
});

test.each(["Måluppfyllelse 2021", "Nivå", "Beslutad nivå 2021", "Utfall 2021", "Nivåer 2021"])(
  "%s does not hold levels of indicators of a former period",
  (heading) => {
    expect(formerLevels([heading], ["Uppnått"])).toEqual([]);
  },
);

test("a column is named as the block's own column of levels is, whatever that is called", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall", "Måluppfyllelse", "Måluppfyllelse 2021"],
    ["Trygghet", "Trygg hemma", "", "Uppnått", "Delvis uppnått"],
    ["Trygghet", "Trygg natt", "", "Ej uppnått", "Uppnått"],
  ];
  const { decoded } = readSheet(sheetOf(rows));
  expect(decoded.followUp.goals[0]?.indicators.map(({ measure }) => measure.formerLevels)).toEqual([
    [{ period: "2021-12", level: "partlyAttained" }],
    [{ period: "2021-12", level: "attained" }],
  ]);
});

test("the controller's own levels are those of an indicator without a number, where no other level is kept", () => {
  expect(formerLevels(["Bedömd nivå", "Bedömd nivå 2021"], ["", "Uppnått"], WORDS)).toEqual([
    "2021-12 attained",
  ]);
  expect(formerLevels(["Bedömd nivå", "Bedömd nivå 2021"], ["", "Uppnått"])).toEqual([]);
  const both = ["Bedömd nivå", "Bedömd nivå 2021", "Nivå 2021"];
  expect(formerLevels(both, ["", "Uppnått", "Delvis uppnått"], WORDS)).toEqual(["2021-12 partlyAttained"]);
  expect(formerLevels(both, ["", "Uppnått", "Ingen uppgift"], WORDS)).toEqual(["2021-12 attained"]);
});

test("Ingen uppgift tells that there was no level; an empty cell and what is no level tell nothing", () => {
  expect(formerLevels(["Nivå 2021"], ["Ingen uppgift"])).toEqual(["2021-12 null"]);
  expect(formerLevels(["Nivå 2021"], [""])).toEqual([]);
  expect(formerLevels(["Nivå 2021"], ["bättre"])).toEqual([]);
});

test("levels of the outcome's own period, or of a later one, are not former", () => {
  const headings = ["Nämndmål", "Indikator", "Utfall 2022", "Nivå 2021", "Nivå 2022", "Nivå 2023"];
  const row = ["Trygghet", "Trygg hemma", 90, "Uppnått", "Ej uppnått", "Ej uppnått"];
  const { block } = readSheet(sheetOf([headings, row]));
  expect(block.levelHistory).toEqual([{ field: "indicatorLevel", period: "2021-12", column: 3 }]);
});

test("the former levels of a column that is called Status are not taken for the controller's own of now", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall", "Status", "Status aug 2022"],
    ["Trygghet", "Utredning är presenterad", "", "", "Uppnått"],
  ];
  const { block, evaluation, decoded } = readSheet(sheetOf(rows));
  expect(block.columns.get("assessedLevel")).toBeUndefined();
  expect(evaluation.index).toBeNull();
  expect(indexHistory(decoded.followUp, "2022-12")).toMatchObject([{ period: "2022-08", index: 1 }]);
});

test("an outcome of a later year than the one that is followed up is no history", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Utfall 2021", "Utfall 2022", "Utfall 2023"],
    ["Trygghet", "Trygg hemma", 80, 90, 95],
  ];
  const { block } = readSheet(sheetOf([["Per augusti 2022"], ...rows]));
  expect(block.history).toEqual([{ period: "2021-12", column: 2 }]);
});
