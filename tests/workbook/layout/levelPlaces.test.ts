import { understand } from "../../../src/app/readFollowUp";
import type { GoalPlace } from "../../../src/workbook/layout/goalPlace";
import { questionsOf } from "../../../src/workbook/questions/questionsOf";
import { workbookOf } from "../../reports/planning";
import { sheetOf, type Cell } from "../sheet";

function columnsOf(
  rows: readonly (readonly Cell[])[],
  goals?: GoalPlace,
): Readonly<Record<string, number | undefined>> {
  const snapshot = workbookOf(sheetOf(rows));
  const layout = understand(snapshot, goals === undefined ? null : { blocks: [], columns: [], goals });
  const columns = layout.blocks[0]?.columns;
  return {
    goalLevel: columns?.get("goalLevel"),
    assessedLevel: columns?.get("assessedLevel"),
    indicatorLevel: columns?.get("indicatorLevel"),
  };
}

const HEADINGS = ["Mål/Indikator", "Målvärde", "Utfall", "Måluppfyllelse"];

test("one column holds the levels of goals on their rows, and of indicators on theirs", () => {
  const rows = [
    HEADINGS,
    ["Trygg kommun", "", "", "Uppfylls delvis"],
    ["Andel trygga (%)", 80, 82, "Uppfylls"],
    ["Antal bränder", 40, 55, "Uppfylls inte"],
  ];
  expect(columnsOf(rows, "rows")).toEqual({ goalLevel: 3, assessedLevel: 3, indicatorLevel: undefined });
});

test("levels that stand on the rows of indicators alone are theirs, and on those of goals alone the goals'", () => {
  const rows = (goal: string, ...indicators: readonly string[]): readonly (readonly Cell[])[] => [
    HEADINGS,
    ["Trygg kommun", "", "", goal],
    ["Andel trygga (%)", 80, 82, indicators[0] ?? ""],
    ["Antal bränder", 40, 55, indicators[1] ?? ""],
  ];
  expect(columnsOf(rows("", "Uppfylls", "Uppfylls inte"), "rows")).toEqual({
    goalLevel: undefined,
    assessedLevel: undefined,
    indicatorLevel: 3,
  });
  expect(columnsOf(rows("Uppfylls"), "rows")).toEqual({
    goalLevel: 3,
    assessedLevel: undefined,
    indicatorLevel: undefined,
  });
});

test("a column called Bedömning is one of levels beside an outcome where it holds numbers or letters, also with its heading once more", () => {
  const rows = (one: Cell, other: Cell): readonly (readonly Cell[])[] => [
    ["Mål", "Mått", "Målvärde", "Utfall", "Bedömning"],
    ["God service", "Besökare", 1000, 1100, one],
    ["God service", "Svarstid", 5, 7, other],
  ];
  const levels = { goalLevel: undefined, assessedLevel: undefined, indicatorLevel: 4 };
  expect(columnsOf(rows(4, 2))).toEqual(levels);
  expect(columnsOf(rows("U", "D"))).toEqual(levels);
  expect(
    columnsOf([...rows(4, 2), ["Mål", "Mått", "Målvärde", "Utfall", "Bedömning"], ["Lugn", "Tid", 1, 2, 3]]),
  ).toEqual(levels);
  expect(columnsOf(rows("Preliminär", "Slutlig"))["indicatorLevel"]).toBeUndefined();
  expect(columnsOf(rows(410, 22))["indicatorLevel"]).toBeUndefined();
});

test("sheets with names that may be goals are proposed as goals; periods and committees are not", () => {
  const proposed = (...names: readonly string[]): string | undefined => {
    const snapshot = workbookOf(
      ...names.map((name, at) => ({
        ...sheetOf([
          ["Indikator", "Målvärde", "Utfall"],
          [`Andel ${at}`, 80, 82],
        ]),
        id: name,
        name,
      })),
    );
    const [question] = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
    return question?.options.find(({ isProposed }) => isProposed)?.id;
  };
  expect(proposed("Trygg stad", "Grön stad")).toBe("sheetName");
  expect(proposed("Blad1", "Blad2")).toBe("none");
  expect(proposed("Socialnämnden", "Kulturnämnden")).toBe("none");
});

test("where no other goals stand, the municipality's are proposed as the goals", () => {
  const snapshot = workbookOf(
    sheetOf([
      ["Kommunfullmäktiges mål", "Indikator", "Målvärde", "Utfall"],
      ["Jämlika villkor", "Behörighet (%)", 90, 84],
    ]),
  );
  const questions = questionsOf({ snapshot, layout: understand(snapshot, null), needsFollowUp: true });
  expect(questions.map(({ id, options }) => [id, options.find(({ isProposed }) => isProposed)?.id])).toEqual([
    ["goalTitle@Mål 2022", "A"],
  ]);
});
