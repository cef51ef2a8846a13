import type { WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { LATER, planAll, valuesAt, workbookOf } from "./planning";

const HEADINGS = ["Nr", "Ursprung", "Nämndmål", "Indikator", "Bedömd nivå"];
const PLATFORM = "Politisk plattform";
const ADDED = "Tillagt av nämnden";

/** The index sheet of a follow-up with these rows; its table of groups begins on row 16. */
function indexSheet(rows: readonly (readonly Cell[])[]): WorkbookSnapshot["sheets"][number] | undefined {
  const workbook = workbookOf(sheetOf([HEADINGS, ...rows]));
  return applyPlan(workbook, planAll(workbook).operations).sheets[1];
}

test.each<[string, Cell[][]]>([
  [
    "has no name",
    [
      [1, PLATFORM, "A", "a", 1],
      [2, "", "B", "b", 0],
    ],
  ],
  [
    "is named like a criterion",
    [
      [1, "<50 år", "A", "a", 1],
      [2, ADDED, "B", "b", 0],
    ],
  ],
  [
    "has a wildcard in its name",
    [
      [1, "Vad?", "A", "a", 1],
      [2, "Var*", "B", "b", 0],
    ],
  ],
  [
    "has a longer name than a criterion holds",
    [
      [1, "å".repeat(256), "A", "a", 1],
      [2, ADDED, "B", "b", 0],
    ],
  ],
  [
    "has its name with a line break",
    [
      [1, "Politisk\nplattform", "A", "a", 1],
      [2, ADDED, "B", "b", 0],
    ],
  ],
  [
    "is named by a number",
    [
      [1, 11, "A", "a", 1],
      [2, 12, "B", "b", 0],
    ],
  ],
  [
    "has its name on a later row",
    [
      [1, "", "A", "a", 1],
      ["", PLATFORM, "", "c", 1],
      [2, ADDED, "B", "b", 0],
    ],
  ],
  [
    "differs from another in case only",
    [
      [1, "Plattform", "A", "a", 1],
      [2, "PLATTFORM", "B", "b", 0],
    ],
  ],
])("a group that %s cannot be picked by formula: the computed figures stand", (_, rows) => {
  const sheet = indexSheet(rows);
  expect(valuesAt(sheet, "B17", "G18")).toEqual([
    [1, 1, 1, 0, 0, 0],
    [0, 1, 0, 0, 1, 0],
  ]);
  const figures = sheet?.formulas.slice(16).flatMap((row) => row.slice(1));
  expect(figures?.every((content) => typeof content === "number")).toBe(true);
  expect(sheet?.formulas[3]?.[1]).toMatch(/^=AVERAGE\(/);
});

test("a group without a name is called Ingen uppgift", () => {
  const sheet = indexSheet([
    [1, PLATFORM, "A", "a", 1],
    [2, "", "B", "b", 0],
  ]);
  expect(valuesAt(sheet, "A17", "A18")).toEqual([[PLATFORM], ["Ingen uppgift"]]);
});

test("a quote in a name is doubled in the criterion", () => {
  const sheet = indexSheet([
    [1, 'Från "plattformen"', "A", "a", 0.5],
    [2, ADDED, "B", "b", 0],
  ]);
  expect(sheet?.formulas[16]?.[1]).toContain('"Från ""plattformen"""');
  expect(sheet?.values[16]?.[1]).toBe(0.5);
});

test("text that begins with = in a group's name never becomes a formula", () => {
  const workbook = workbookOf(sheetOf([HEADINGS, [1, "=1+1", "A", "a", 1], [2, ADDED, "B", "b", 0]]));
  const { operations } = planAll(workbook);
  const contents = operations.flatMap((each) => (each.kind === "writeCells" ? each.contents.flat() : []));
  expect(contents).toContain("=1+1");
  const written = contents.flatMap((content) =>
    typeof content === "object" && content ? [content.formula] : [],
  );
  expect(written.every((text) => /^=(AVERAGE|COUNTIF)\('Mål 2022'/.test(text))).toBe(true);
  expect(planAll(applyPlan(workbook, operations), LATER).operations).toEqual([]);
});
