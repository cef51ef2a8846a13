import fc from "fast-check";
import type { WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { dateToSerial } from "../../src/workbook/cells/decodeDate";
import { anyRows, gridOf } from "../workbook/anySheet";
import { formula, places, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { changesOf, LATER, planAll, TIME, valuesAt, workbookOf } from "./planning";

const HEADINGS = [
  "Nr",
  "Ursprung",
  "Nämndmål",
  "Indikator",
  "Bedömd nivå",
  "Beslutad måluppfyllelse",
  "Motivering",
];
const PLATFORM = "Politisk plattform";
const ADDED = "Tillagt av nämnden";
const ROWS: Cell[][] = [
  [1, PLATFORM, "Trygghet", "Trygg hemma", 1],
  [2, PLATFORM, "Kvalitet", "Nöjda", 0.5, "Uppnått", "Ny mätning"],
  ["", "", "", "Klagomål", 0.5],
  [3, ADDED, "Rättssäkerhet", "Överklaganden", 0],
  [4, ADDED, "Ekonomi", "Kostnad", ""],
];

function after(rows: readonly (readonly Cell[])[], headings: readonly Cell[] = HEADINGS): WorkbookSnapshot {
  const workbook = workbookOf(sheetOf([headings, ...rows]));
  return applyPlan(workbook, planAll(workbook).operations);
}

const indexSheet = ({ sheets }: WorkbookSnapshot) => sheets.find(({ ownMark }) => ownMark !== null);

test("the sheet for the index, as the controller sees it", () => {
  expect(valuesAt(indexSheet(after(ROWS)), "A1", "B14")).toEqual([
    ["Måluppfyllelse – index", ""],
    ["Beräknat av Måluppföljning från bladet Mål 2022", ""],
    ["", ""],
    ["Index för måluppfyllelse", 0.5],
    ["Antal mål", 4],
    ["Uppnått", 2],
    ["Delvis uppnått", 0],
    ["Ej uppnått", 1],
    ["Mål utan värde", 1],
    ["Mål med beslutad nivå", 1],
    ["Antal indikatorer", 5],
    ["Indikatorer med nivå", 4],
    ["Uppföljning per", dateToSerial("2022-08-31")],
    ["Beräknat", dateToSerial("2022-09-12") + (14 * 60 + 5) / 1440],
  ]);
});

test("the same figures per origin stand below", () => {
  expect(valuesAt(indexSheet(after(ROWS)), "A15", "G18")).toEqual([
    ["", "", "", "", "", "", ""],
    ["Ursprung", "Index", "Mål", "Uppnått", "Delvis uppnått", "Ej uppnått", "Utan värde"],
    [PLATFORM, 0.75, 2, 2, 0, 0, 0],
    [ADDED, 0, 2, 0, 0, 1, 1],
  ]);
});

test("figures are live formulas over the follow-up's own columns", () => {
  const sheet = indexSheet(after(ROWS));
  expect(sheet?.formulas[3]?.[1]).toBe("=AVERAGE('Mål 2022'!$K$2:$K$6)");
  expect(sheet?.formulas[5]?.[1]).toBe(`=COUNTIF('Mål 2022'!$L$2:$L$6,"Uppnått")`);
  expect(sheet?.formulas[16]?.[1]).toBe(
    `=AVERAGEIFS('Mål 2022'!$K$2:$K$6,'Mål 2022'!$B$2:$B$6,"${PLATFORM}")`,
  );
  expect(sheet?.formulas[16]?.[3]).toBe(
    `=COUNTIFS('Mål 2022'!$B$2:$B$6,"${PLATFORM}",'Mål 2022'!$L$2:$L$6,"Uppnått")`,
  );
});

test("where no goal has a value there is no index to average", () => {
  const sheet = indexSheet(after([[1, PLATFORM, "Trygghet", "Trygg hemma", ""]]));
  expect(valuesAt(sheet, "B4", "B5")).toEqual([["Ingen uppgift"], [1]]);
});

test("without origin and goal area there are no groups", () => {
  const sheet = indexSheet(after([["Trygghet", "Trygg hemma", 1]], ["Nämndmål", "Indikator", "Bedömd nivå"]));
  expect(sheet?.values).toHaveLength(14);
});

test("where the controller's formula shows another goal value, the computed index is written, and it is said", () => {
  const headings = [...HEADINGS, "Mål beräknat"];
  const workbook = workbookOf(
    sheetOf([headings, [1, PLATFORM, "A", "a", 0.5, "", "", formula("=MAX(1)", 1)]]),
  );
  const { operations, planIssues } = planAll(workbook);
  expect(places(planIssues)).toEqual(["H2 formulaKept"]);
  const sheet = indexSheet(applyPlan(workbook, operations));
  expect([sheet?.formulas[3]?.[1], sheet?.formulas[16]?.[1]]).toEqual([0.5, 0.5]);
});

test("a sheet of the controller's with the name is left alone, and the index is not written", () => {
  const mine = sheetOf([["Mitt eget"]], { id: "{2}", name: "Måluppfyllelse – index" });
  const workbook = workbookOf(sheetOf([HEADINGS, ...ROWS]), mine);
  const { operations, planIssues } = planAll(workbook);
  expect(operations.every((each) => !("sheet" in each) || each.sheet.id === "{1}")).toBe(true);
  expect(planIssues).toEqual([
    {
      detail: { code: "ownSheetNameTaken", sheet: "Måluppfyllelse – index" },
      severity: "error",
      place: { sheet: "Måluppfyllelse – index", address: "A1" },
    },
  ]);
});

test("when an outcome changes, its cells are written and the time with them", () => {
  const before = after(ROWS);
  const [goals] = before.sheets;
  if (goals === undefined) throw new Error("No sheet");
  const values = goals.values.map((row, at) => (at === 4 ? row.with(4, 1) : row));
  const changed = { ...before, sheets: before.sheets.with(0, { ...goals, values, formulas: values }) };
  expect(changesOf(planAll(changed, LATER).operations)).toEqual([
    "H5: Uppnått",
    "I5: 1",
    "K5: 1",
    "L5: Uppnått",
    `B14: ${dateToSerial("2022-09-13") + (9 * 60 + 30) / 1440}`,
  ]);
});

test("when groups get fewer their rows are emptied", () => {
  const before = after(ROWS);
  const one = applyPlan(before, planAll(before).operations);
  const [goals] = one.sheets;
  if (goals === undefined) throw new Error("No sheet");
  const values = goals.values.map((row) => row.map((value) => (value === ADDED ? PLATFORM : value)));
  const fewer = { ...one, sheets: one.sheets.with(0, { ...goals, values, formulas: values }) };
  const sheet = indexSheet(applyPlan(fewer, planAll(fewer, LATER).operations));
  expect(valuesAt(sheet, "A17", "G18")).toEqual([
    [PLATFORM, 0.5, 4, 2, 0, 1, 1],
    ["", "", "", "", "", "", ""],
  ]);
  expect(sheet?.ownMark).toBe("index A1:G17");
});

test("formulas show what was computed, a second plan is empty whatever the time, and it is the follow-up's date that counts", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const workbook = workbookOf(sheetOf(gridOf(rows)));
      const { operations, evaluation } = planAll(workbook);
      const done = applyPlan(workbook, operations);
      expect(planAll(done, LATER)).toMatchObject({ operations: [], planIssues: [] });
      expect(changesOf(planAll(done, { ...LATER, followUpDate: "2022-12-31" }).operations)).toHaveLength(2);
      const summaries = [evaluation, ...evaluation.byOrigin, ...evaluation.byGoalArea];
      const sheet = indexSheet(done);
      const [own, ...groups] = [
        valuesAt(sheet, "B4", "B9").flat(),
        ...(sheet?.values.slice(15).map((row) => row.slice(1)) ?? []),
      ].filter((figures) => figures.some((figure) => typeof figure === "number"));
      [own, ...groups].forEach((figures, at) => {
        const summary = summaries[at];
        expect(figures?.[0]).toEqual(
          summary?.index === null ? "Ingen uppgift" : expect.closeTo(summary?.index ?? NaN, 12),
        );
        expect(figures?.slice(1)).toEqual([
          summary?.goalCount,
          summary?.levels["attained"],
          summary?.levels["partlyAttained"],
          summary?.levels["notAttained"],
          summary?.levels.none,
        ]);
      });
      expect(groups).toHaveLength(summaries.length - 1);
    }),
  );
});

test("two calculations at the same minute differ in nothing", () => {
  const before = after(ROWS);
  expect(planAll(before, TIME).operations).toEqual([]);
});
