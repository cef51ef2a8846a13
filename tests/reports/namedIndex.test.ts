import { findIndexName } from "../../src/reports/attainmentIndex/namedIndex";
import { standingIndex } from "../../src/reports/attainmentIndex/standingIndex";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { formula, places, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { changesOf, LATER, planAll, valuesAt, workbookOf } from "./planning";

const goals = sheetOf([
  ["Nämndmål", "Indikator", "Bedömd nivå"],
  ["Trygghet", "Trygg hemma", 1],
  ["Kvalitet", "Nöjda", 0.5],
]);
const overview = (rows: readonly (readonly Cell[])[]): SheetSnapshot =>
  sheetOf(rows, { id: "{2}", name: "Översikt" });

/** The workbook with the name Måluppfyllelseindex over an area of the sheet Översikt. */
function named(area: string, rows: readonly (readonly Cell[])[] = [["Index", ""]]): WorkbookSnapshot {
  return {
    ...workbookOf(goals, overview(rows)),
    names: [{ name: "Måluppfyllelseindex", formula: `=Översikt!${area}` }],
  };
}

const COUNTS = "1 av 2 mål uppnått, 1 delvis uppnått";
const TIME_TEXT = "Beräknat 2022-09-12 14:05, uppföljning per 2022-08-31";

function done(workbook: WorkbookSnapshot): SheetSnapshot | undefined {
  return applyPlan(workbook, planAll(workbook).operations).sheets[1];
}

test("one cell holds the index, with a format for two decimals, and no sheet is added", () => {
  const workbook = named("$B$1");
  const sheet = done(workbook);
  expect(valuesAt(sheet, "A1", "B1")).toEqual([["Index", 0.75]]);
  expect(sheet?.numberFormats[0]?.[1]).toBe("0.00");
  expect(planAll(workbook).operations.some(({ kind }) => kind === "addSheet")).toBe(false);
});

test.each([
  ["three cells down", "$B$1:$B$3", "B1", "B4", [[0.75], [COUNTS], [TIME_TEXT], [""]]],
  ["five cells down", "$B$1:$B$5", "B1", "B4", [[0.75], [COUNTS], [TIME_TEXT], [""]]],
  ["two cells down", "$B$1:$B$2", "B1", "B3", [[0.75], [COUNTS], [""]]],
  ["three cells across", "$B$1:$D$1", "B1", "E1", [[0.75, COUNTS, TIME_TEXT, ""]]],
  [
    "a square, which goes down",
    "$B$1:$C$2",
    "B1",
    "C2",
    [
      [0.75, ""],
      [COUNTS, ""],
    ],
  ],
])("%s hold the index, the counts and the time, as far as they go", (_, area, first, last, values) => {
  expect(valuesAt(done(named(area)), first, last)).toEqual(values);
});

test("the number format that the controller has chosen stays", () => {
  const sheet = done(named("$B$1", [["Index", { value: "", numberFormat: "0 %" }]]));
  expect(sheet?.numberFormats[0]?.[1]).toBe("0 %");
});

test("a second plan is empty: the time is written only with something else", () => {
  const workbook = named("$B$1:$B$3");
  const after = applyPlan(workbook, planAll(workbook).operations);
  expect(planAll(after, LATER)).toMatchObject({ operations: [], planIssues: [] });
});

test("a missing time is filled in", () => {
  const workbook = named("$B$1:$B$3");
  const after = applyPlan(workbook, planAll(workbook).operations);
  const [sheet] = after.sheets;
  const emptied = overview([
    ["Index", 0.75],
    ["", COUNTS],
    ["", ""],
  ]);
  if (sheet === undefined) throw new Error("No sheet");
  expect(changesOf(planAll({ ...after, sheets: [sheet, emptied] }, LATER).operations)).toEqual([
    "B3: Beräknat 2022-09-13 09:30, uppföljning per 2022-08-31",
  ]);
});

test("when the index changes the time follows", () => {
  const workbook = named("$B$1:$B$3");
  const [sheet] = applyPlan(workbook, planAll(workbook).operations).sheets;
  const stale = overview([
    ["Index", 0.7],
    ["", COUNTS],
    ["", TIME_TEXT],
  ]);
  if (sheet === undefined) throw new Error("No sheet");
  expect(changesOf(planAll({ ...workbook, sheets: [sheet, stale] }, LATER).operations)).toEqual([
    "B1: 0.75",
    "B3: Beräknat 2022-09-13 09:30, uppföljning per 2022-08-31",
  ]);
});

test("a formula of the controller's stays; it is reported when it shows another index", () => {
  const own = (shown: number): WorkbookSnapshot =>
    named("$B$1", [["Index", formula("=AVERAGE(Mål!T:T)", shown)]]);
  expect(planAll(own(0.75)).planIssues).toEqual([]);
  const { operations, planIssues } = planAll(own(0.7));
  // Besides the sheet's cells only what is remembered of them.
  expect(operations.flatMap((each) => ("sheet" in each ? [each.sheet.id] : [each.kind]))).toEqual(
    operations.map(({ kind }) => (kind === "writeSetting" ? kind : "{1}")),
  );
  expect(planIssues).toEqual([
    {
      detail: { code: "formulaKept", field: "index", shown: 0.7, computed: 0.75 },
      severity: "warning",
      place: { sheet: "Översikt", address: "B1" },
    },
  ]);
});

test("without an index the cell says so", () => {
  const workbook = {
    ...named("$B$1"),
    sheets: [
      sheetOf([
        ["Nämndmål", "Indikator", "Utfall"],
        ["Val", "Utredning"],
      ]),
      overview([[]]),
    ],
  };
  expect(valuesAt(done(workbook), "B1", "B1")).toEqual([["Ingen uppgift"]]);
});

test.each(["=#REF!$B$2", "=Översikt!#REF!", "=Borttagen!$B$2", "=0.98", "=Översikt!$B:$B"])(
  "a name that points at no cell (%s) is reported, and the index gets a sheet of its own",
  (reference) => {
    const workbook = { ...named("$B$1"), names: [{ name: "Måluppfyllelseindex", formula: reference }] };
    const { operations, planIssues } = planAll(workbook);
    expect(places(planIssues)).toEqual(["A1 unusableIndexName"]);
    expect(operations.some(({ kind }) => kind === "addSheet")).toBe(true);
    // After that the index stands there, whatever the name says.
    expect(standingIndex(workbook)).toBeNull();
    expect(standingIndex(applyPlan(workbook, operations))).toBe(0.75);
  },
);

test("the name is known in any case, and only as a whole", () => {
  const names = [
    { name: "Måluppfyllelseindex_2021", formula: "=Översikt!$B$1" },
    { name: "MÅLUPPFYLLELSEINDEX", formula: "=Översikt!$B$2" },
  ];
  expect(findIndexName({ ...workbookOf(goals), names })?.formula).toBe("=Översikt!$B$2");
  expect(findIndexName(workbookOf(goals))).toBeNull();
});
