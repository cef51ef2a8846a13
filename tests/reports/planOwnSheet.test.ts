import { planOwnSheet, type OwnCell, type OwnSheet } from "../../src/reports/ownSheet/planOwnSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import type { WriteOperation } from "../../src/workbook/plan/writePlan";
import { formula, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { changesOf, workbookOf } from "./planning";

const HEADING = { bold: true, fillColor: "#DDEBF7" } as const;

function wanted(rows: readonly (readonly (OwnCell | string | number)[])[]): OwnSheet {
  const toCell = (cell: OwnCell | string | number): OwnCell =>
    typeof cell === "object" ? cell : { content: cell };
  return {
    purpose: "index",
    name: "Måluppfyllelse – index",
    rows: rows.map((row) => row.map(toCell)),
    columnWidths: [140, 60],
  };
}

function operations(
  sheet: OwnSheet,
  workbook: WorkbookSnapshot,
  isOtherwiseChanged = false,
): readonly WriteOperation[] {
  const planned = planOwnSheet(sheet, workbook, isOtherwiseChanged);
  if (planned.kind !== "planned") throw new Error(`${planned.sheet} is taken`);
  return planned.operations;
}

const goals = sheetOf([["Nämndmål"]]);
const own = (rows: Cell[][], ownMark: string, facts: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  sheetOf(rows, { id: "{2}", name: "Måluppfyllelse – index", ownMark, ...facts });

const INDEX = wanted([
  ["Index", { content: 0.98, numberFormat: "0.00", format: HEADING }],
  ["Antal mål", 15],
]);

test("where there is no own sheet one is added, marked with what it is and holds, and filled", () => {
  const plan = operations(INDEX, workbookOf(goals));
  expect(plan[0]).toEqual({
    kind: "addSheet",
    sheet: { id: null, name: "Måluppfyllelse – index" },
    mark: "index A1:B2",
  });
  const added = applyPlan(workbookOf(goals), plan).sheets[1];
  expect(added?.values).toEqual([
    ["Index", 0.98],
    ["Antal mål", 15],
  ]);
  expect(added?.numberFormats[0]?.[1]).toBe("0.00");
  expect(plan.flatMap((each) => (each.kind === "setColumnWidth" ? [each.width] : []))).toEqual([140, 60]);
});

test("widths and formats come before contents, so that what is written is shown as it should", () => {
  const kinds = new Set(operations(INDEX, workbookOf(goals)).map(({ kind }) => kind));
  expect([...kinds].slice(0, 5)).toEqual([
    "addSheet",
    "setColumnWidth",
    "setNumberFormats",
    "writeCells",
    "formatCells",
  ]);
});

test("a sheet of that name that the add-in did not make is left alone", () => {
  const foreign = sheetOf([["Mitt eget"]], { id: "{2}", name: "MÅLUPPFYLLELSE – Index" });
  expect(planOwnSheet(INDEX, workbookOf(goals, foreign), true)).toEqual({
    kind: "nameTaken",
    sheet: "MÅLUPPFYLLELSE – Index",
  });
});

test("the own sheet is known again when the controller has renamed it", () => {
  const renamed = own(
    [
      ["Index", 0.9],
      ["Antal mål", 15],
    ],
    "index A1:B2",
    { name: "Till nämnden" },
  );
  const plan = operations(INDEX, workbookOf(renamed, goals));
  expect(changesOf(plan)).toEqual(["B1: 0.98"]);
  expect(
    plan.every((each) => "sheet" in each && each.sheet.id === "{2}" && each.sheet.name === "Till nämnden"),
  ).toBe(true);
});

test("an own sheet of another purpose is not taken for this one", () => {
  const other = own([["Resultat"]], "resultatrapport A1", { name: "Resultatrapport" });
  expect(operations(INDEX, workbookOf(goals, other))[0]?.kind).toBe("addSheet");
});

test("nothing is planned when the sheet already holds it", () => {
  const same = own(
    [
      ["Index", 0.1 + 0.88],
      ["Antal mål", 15],
    ],
    "index A1:B2",
  );
  expect(operations(INDEX, workbookOf(goals, same))).toEqual([]);
});

test("cells outside the filled area are the controller's and stay", () => {
  const noted = own(
    [
      ["Index", 0.9, "min anteckning"],
      ["Antal mål", 15, ""],
      ["Not", "", ""],
    ],
    "index A1:B2",
  );
  const after = applyPlan(workbookOf(noted), operations(INDEX, workbookOf(noted))).sheets[0];
  expect(after?.values).toEqual([
    ["Index", 0.98, "min anteckning"],
    ["Antal mål", 15, ""],
    ["Not", "", ""],
  ]);
});

test("what an earlier and larger filling left is emptied, downwards and to the right, and the mark follows", () => {
  const larger = own(
    [
      ["Index", 0.98, ""],
      ["Antal mål", 15, ""],
      ["Ursprung", "Index", "Mål"],
      ["Plattform", 0.97, 12],
      ["Min not", "", ""],
    ],
    "index A1:C4",
  );
  const plan = operations(INDEX, workbookOf(larger));
  const after = applyPlan(workbookOf(larger), plan).sheets[0];
  expect(after?.values).toEqual([
    ["Index", 0.98, ""],
    ["Antal mål", 15, ""],
    ["", "", ""],
    ["", "", ""],
    ["Min not", "", ""],
  ]);
  expect(after?.ownMark).toBe("index A1:B2");
  expect(operations(INDEX, workbookOf(after ?? larger))).toEqual([]);
});

test("a heading that goes away takes its look along; a figure that changes keeps its look", () => {
  const before = own(
    [
      ["Index", "Mål"],
      ["Antal mål", 14],
    ],
    "index A1:B2",
  );
  const formats = operations(INDEX, workbookOf(before)).flatMap((each) =>
    each.kind === "formatCells" ? each.formats : [],
  );
  expect(formats).toEqual([
    [null, HEADING],
    [null, null],
  ]);
  const gone = operations(wanted([["Index"], ["Antal mål", 14]]), workbookOf(before)).flatMap((each) =>
    each.kind === "formatCells" ? each.formats : [],
  );
  expect(gone).toMatchObject([
    [null, { fillColor: null, bold: false }],
    [null, null],
  ]);
});

const TIMED = wanted([
  ["Index", 0.98],
  ["Beräknat", { content: 44816.5, followsOthers: true }],
]);

test("the time alone is no reason to write, but follows when something else is", () => {
  const earlier = own(
    [
      ["Index", 0.98],
      ["Beräknat", 44800],
    ],
    "index A1:B2",
  );
  expect(operations(TIMED, workbookOf(earlier))).toEqual([]);
  expect(changesOf(operations(TIMED, workbookOf(earlier), true))).toEqual(["B2: 44816.5"]);
  const changed = own(
    [
      ["Index", 0.9],
      ["Beräknat", 44800],
    ],
    "index A1:B2",
  );
  expect(changesOf(operations(TIMED, workbookOf(changed)))).toEqual(["B1: 0.98", "B2: 44816.5"]);
});

describe("formulas", () => {
  const text = "=AVERAGE('Mål2022'!$T$5:$T$9)";
  const live = wanted([["Index", { content: { formula: text } }]]);
  const holding = (cell: Cell): WorkbookSnapshot => workbookOf(own([["Index", cell]], "index A1:B1"));

  test("the same formula is not written again, with or without the quotes that Excel drops", () => {
    expect(operations(live, holding(formula(text, 0.98)))).toEqual([]);
    expect(operations(live, holding(formula("=AVERAGE(Mål2022!$T$5:$T$9)", 0.98)))).toEqual([]);
  });

  test("another formula, or the bare figure, is replaced", () => {
    expect(changesOf(operations(live, holding(formula("=AVERAGE(Mål2022!$T$5:$T$8)", 0.98))))).toEqual([
      `B1: ${text}`,
    ]);
    expect(changesOf(operations(live, holding(0.98)))).toEqual([`B1: ${text}`]);
  });

  test("a figure replaces a formula that shows the same", () => {
    const figure = wanted([["Index", 0.98]]);
    expect(changesOf(operations(figure, holding(formula(text, 0.98))))).toEqual(["B1: 0.98"]);
  });

  test("text that begins with = is text, and is not written twice", () => {
    const named = wanted([["=SUM(A1:A9)", 1]]);
    const plan = operations(named, workbookOf(goals));
    expect(plan.flatMap((each) => (each.kind === "writeCells" ? each.contents.flat() : []))).toEqual([
      "=SUM(A1:A9)",
      1,
    ]);
    const after = applyPlan(workbookOf(goals), plan);
    expect(operations(named, after)).toEqual([]);
  });
});

test("a sheet with rows of nothing is one column wide", () => {
  expect(operations(wanted([[], []]), workbookOf(goals))[0]).toMatchObject({ mark: "index A1:A2" });
});
