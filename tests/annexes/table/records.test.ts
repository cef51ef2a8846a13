import { activityMeasures, type ActivityMeasure } from "../../../src/annexes/activityMeasures/table";
import { investments } from "../../../src/annexes/investments/table";
import { targetedGovernmentGrants } from "../../../src/annexes/targetedGrants/table";

const measure = (id: string, overrides: Partial<ActivityMeasure> = {}): ActivityMeasure => ({
  id,
  label: id,
  area: "Äldre",
  subgroup: null,
  unit: "timmar",
  footnote: null,
  actualValues: [10, 12],
  budget: 11.5,
  ...overrides,
});
const rowsOf = (...measures: ActivityMeasure[]): string[] =>
  activityMeasures(measures, [2022, 2023], new Map()).rows.map(({ id }) => id);

test("a grant without a budget has no variance, and adds nothing to the total", () => {
  const { rows } = targetedGovernmentGrants(
    [
      { id: "a", area: "Äldre", budget: null, actual: 300 },
      { id: "b", area: "Unga", budget: 100, actual: 150 },
    ],
    "Totalt",
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    [null, 300, null],
    [100, 150, 50],
    [100, 450, 350],
  ]);
});

test("no grants, no investments: a total of 0", () => {
  expect(targetedGovernmentGrants([], "Totalt").rows.map(({ cells }) => cells)).toEqual([[0, 0, 0]]);
  expect(investments([], "SUMMA").rows.map(({ cells }) => cells)).toEqual([[0, 0, 0, 0, 0, 0]]);
});

test("the budget of a project is its own, what was carried over and what was moved", () => {
  const { rows } = investments(
    [
      {
        id: "a",
        project: "Inventarier",
        originalBudget: 1000,
        carriedOver: 200,
        reallocated: -50,
        actual: 1300,
        isCompleted: true,
      },
      {
        id: "b",
        project: "Fordon",
        originalBudget: 500,
        carriedOver: null,
        reallocated: null,
        actual: null,
        isCompleted: false,
      },
    ],
    "SUMMA",
  );
  expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual([
    ["Inventarier", 1000, 200, -50, 1150, 1300, -150],
    ["Fordon", 500, null, null, 500, null, null],
    ["SUMMA", 1500, 200, -50, 1650, 1300, 350],
  ]);
});

test("measures: a year without a value is empty, and so is the variance without the last year or the budget", () => {
  const { rows } = activityMeasures(
    [measure("a"), measure("b", { actualValues: [null] }), measure("c", { budget: null })],
    [2022, 2023],
    new Map(),
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    [null, null, null, null],
    [10, 12, 11.5, 0.5],
    [null, null, 11.5, null],
    [10, 12, null, null],
  ]);
});

test("measures without any year have a budget and no variance", () => {
  expect(activityMeasures([measure("a")], [], new Map()).rows.map(({ cells }) => cells)).toEqual([
    [null, null],
    [11.5, null],
  ]);
});

test("measures of an area stand together, those without a subgroup first", () => {
  expect(
    rowsOf(
      measure("a", { subgroup: "Hemtjänst" }),
      measure("b", { area: "Unga", subgroup: "Hemtjänst" }),
      measure("c"),
      measure("d", { subgroup: "Boende" }),
      measure("e", { subgroup: "Hemtjänst" }),
    ),
  ).toEqual([
    "heading:Äldre",
    "c",
    "heading:Äldre/Hemtjänst",
    "a",
    "e",
    "heading:Äldre/Boende",
    "d",
    "heading:Unga",
    "heading:Unga/Hemtjänst",
    "b",
  ]);
});

test("a measure that points to a footnote without text is told", () => {
  const measures = [measure("a", { footnote: "1" }), measure("b", { footnote: "2" })];
  expect(activityMeasures(measures, [2023], new Map([["1", "Omfattar även …"]])).findings).toEqual([
    { code: "footnoteWithoutText", measureId: "b", footnote: "2" },
  ]);
});
