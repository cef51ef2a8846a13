import { planFollowUpColumns } from "../../src/reports/followUpColumns/planFollowUpColumns";
import { percent, places, readSheet, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";

const INPUTS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"];
const MEASURED: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(75)];
const WITHOUT_OUTCOME: Cell[] = ["", "Trygg natt", percent(85), percent(70), ""];
const UNKNOWN: Cell[] = ["Valfrihet", "Hemtjänst", percent(85), percent(70), ""];

/** What stands in the columns from F on after a recalculation, and where what is said of it. */
function recalculated(headings: readonly string[], rows: readonly (readonly Cell[])[]) {
  const sheet = sheetOf([[...INPUTS, ...headings], ...rows]);
  const { decoded, evaluation } = readSheet(sheet);
  const planned = planFollowUpColumns(decoded, evaluation, null);
  const after = applyPlan(workbookOf(sheet), planned.operations).sheets[0];
  const last = `${"FGH"[headings.length - 1] ?? ""}${rows.length + 1}`;
  return { cells: valuesAt(after, "F2", last), said: places(planned.issues), issues: planned.issues };
}

test("text that is no level stays on every row of a goal, and is said once for the column", () => {
  const { cells, said, issues } = recalculated(
    ["Måluppfyllelse", "Nivå"],
    [
      [...MEASURED, "Väntar på beslut", ""],
      [...WITHOUT_OUTCOME, "se protokoll § 4", ""],
    ],
  );
  expect(cells).toEqual([
    ["Väntar på beslut", "Delvis uppnått"],
    ["se protokoll § 4", "Ingen uppgift"],
  ]);
  expect(said).toEqual(["F2 ownTextKept"]);
  expect(issues[0]?.detail).toEqual({
    code: "ownTextKept",
    field: "goalLevel",
    count: 2,
    raw: "Väntar på beslut",
  });
});

test("a level of the controller's stays where nothing is known, and where it is repeated below the goal's first row", () => {
  const { cells } = recalculated(
    ["Måluppfyllelse", "Nivå"],
    [
      [...MEASURED, "Delvis uppnått", ""],
      [...WITHOUT_OUTCOME, "Delvis uppnått", "Uppnått"],
      [...UNKNOWN, "Uppnått", "Ej uppnått"],
    ],
  );
  expect(cells).toEqual([
    ["Delvis uppnått", "Delvis uppnått"],
    ["Delvis uppnått", "Uppnått"],
    ["Uppnått", "Ej uppnått"],
  ]);
});

test("a level that we wrote, with its value beside it, goes when the outcome has gone", () => {
  const { cells } = recalculated(["Nivå", "Värde"], [[...UNKNOWN, "Uppnått", 1]]);
  expect(cells).toEqual([["Ingen uppgift", ""]]);
});

test("the computed level in the controller's own words stays in those words", () => {
  const { cells } = recalculated(["Nivå"], [[...MEASURED, "Uppfylls delvis"]]);
  expect(cells).toEqual([["Uppfylls delvis"]]);
});

test("an own trend stays where none can be told", () => {
  const { cells, said } = recalculated(["Trend"], [[...MEASURED, "Stabil sedan 2019"]]);
  expect(cells).toEqual([["Stabil sedan 2019"]]);
  expect(said).toEqual(["F2 ownTextKept"]);
});

test.each(["Måluppfyllelse %", "Måluppfyllelse (%)", "Måluppfyllelse i procent"])(
  "%s is a column of percents, and no level is written there",
  (heading) => {
    const { cells } = recalculated([heading], [[...MEASURED, 0.94]]);
    expect(cells).toEqual([[0.94]]);
  },
);

test.each(["Ej mätt", "–", "Saknas"])("%s stays where nothing is known, and nothing is said of it", (own) => {
  const { cells, said } = recalculated(["Nivå", "Värde", "Trend"], [[...UNKNOWN, own, own, own]]);
  expect(cells).toEqual([[own, own, own]]);
  expect(said).toEqual([]);
});

test("a level replaces what said that it was not measured, and that is said", () => {
  const { cells, said } = recalculated(["Nivå"], [[...MEASURED, "Ej mätt"]]);
  expect(cells).toEqual([["Delvis uppnått"]]);
  expect(said).toEqual(["F2 levelReplaced"]);
});

test.each([
  ["↑", "↑"],
  ["ökar", "ökar"],
  ["↓", "↓"],
  ["Uppåt", "Uppåt"],
  ["→ Oförändrat", "↑ Ökar (bättre)"],
])("an own trend stays, for an arrow may be a judgement; ours is brought up to date: %s", (own, expected) => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall föregående", "Utfall", "Trend"],
    ["Trygghet", "Trygg hemma", "Högre är bättre", 85, 70, 70, 75, own],
  ]);
  const { decoded, evaluation } = readSheet(sheet);
  const after = applyPlan(workbookOf(sheet), planFollowUpColumns(decoded, evaluation, null).operations)
    .sheets[0];
  expect(valuesAt(after, "H2", "H2")).toEqual([[expected]]);
});

test("an own trend in several words stays where a trend is known", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikator", "Riktning", "Målvärde", "Gräns delvis", "Utfall föregående", "Utfall", "Trend"],
    ["Trygghet", "Trygg hemma", "Högre är bättre", 85, 70, 70, 75, "Ökar stadigt sedan 2019"],
  ]);
  const { decoded, evaluation } = readSheet(sheet);
  const { operations, issues } = planFollowUpColumns(decoded, evaluation, null);
  const after = applyPlan(workbookOf(sheet), operations).sheets[0];
  expect(evaluation.goals[0]?.indicators[0]?.steps[0]?.trend).not.toBeNull();
  expect(valuesAt(after, "H2", "H2")).toEqual([["Ökar stadigt sedan 2019"]]);
  expect(places(issues)).toEqual(["H2 ownTextKept"]);
});
