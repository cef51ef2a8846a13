import fc from "fast-check";
import { applyPlan } from "./applyPlan";
import { planFollowUpColumns } from "../../src/reports/followUpColumns/planFollowUpColumns";
import type { SheetSnapshot } from "../../src/workbook/grid/snapshot";
import type { WriteOperation } from "../../src/workbook/plan/writePlan";
import { anyRows, gridOf } from "../workbook/anySheet";
import { formula, percent, places, readSheet, sheetOf, type Cell } from "../workbook/sheet";
import { changesOf, valuesAt, workbookOf } from "./planning";

function plan(sheet: SheetSnapshot) {
  const { decoded, evaluation } = readSheet(sheet);
  const { outputs, ...planned } = planFollowUpColumns(decoded, evaluation, null);
  const [output] = outputs;
  if (output === undefined) throw new Error("The block has output columns");
  return { ...planned, columns: output.columns };
}

function applied(sheet: SheetSnapshot): SheetSnapshot | undefined {
  return applyPlan(workbookOf(sheet), plan(sheet).operations).sheets[0];
}

const INPUTS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall föregående", "Utfall"];
const SAFE: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(80), percent(90)];
const NIGHT: Cell[] = ["", "Trygg natt", percent(85), percent(70), percent(80), percent(75)];
const GOOD: Cell[] = ["Kvalitet", "Nöjda", percent(85), percent(70), "", percent(60)];

test("the columns are created to the right of the block, under its headings", () => {
  const sheet = sheetOf([["Socialnämnden – nämndmål 2022"], [], INPUTS, SAFE, NIGHT, GOOD]);
  expect(valuesAt(applied(sheet), "F3", "K6")).toEqual([
    ["Utfall", "Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"],
    [0.9, "Uppnått", 1, "↑ Ökar (bättre)", 0.75, "Uppnått"],
    [0.75, "Delvis uppnått", 0.5, "↓ Minskar (sämre)", "", ""],
    [0.6, "Ej uppnått", 0, "Ingen uppgift", 0, "Ej uppnått"],
  ]);
});

test("they stand to the right of everything on the block's rows, whatever stands above or below it", () => {
  const note = (column: number): Cell[] => [...Array.from({ length: column }, () => ""), "Anteckning"];
  const sheet = sheetOf([note(20), INPUTS, SAFE, NIGHT, [...GOOD, "", formula('=""', "")], [], note(15)]);
  const { columns } = plan(sheet);
  expect([...columns.columns.values()]).toEqual([8, 9, 10, 11, 12]);
  expect(columns).toMatchObject({
    created: ["indicatorLevel", "indicatorScore", "trend", "goalScore", "goalLevel"],
    endRow: 5,
  });
});

test("created cells are formatted over the rows of the block and no others", () => {
  const { operations } = plan(
    sheetOf(
      [INPUTS, SAFE, NIGHT, GOOD, [], ["Not"]].map((row) => ["", ...row]),
      { firstRow: 9 },
    ),
  );
  const areas = (kind: WriteOperation["kind"]): unknown[] =>
    operations.flatMap((each) =>
      each.kind === kind && "area" in each ? [[each.area.row, each.area.rowCount]] : [],
    );
  expect(areas("formatArea")).toEqual(Array.from({ length: 5 }, () => [10, 3]));
  expect(operations.filter(({ kind }) => kind === "setColumnWidth")).toHaveLength(5);
});

const OUTPUTS = ["Måluppfyllelse", "Nivå", "Värde", "Trend", "Mål beräknat"];

test("the controller's own output columns are used where they stand", () => {
  const sheet = sheetOf([
    [...OUTPUTS, ...INPUTS],
    ["", "", "", "", "", ...SAFE],
    ["", "", "", "", "", ...NIGHT],
  ]);
  expect(plan(sheet).columns.created).toEqual([]);
  expect(valuesAt(applied(sheet), "A1", "E3")).toEqual([
    OUTPUTS,
    ["Uppnått", "Uppnått", 1, "↑ Ökar (bättre)", 0.75],
    ["", "Delvis uppnått", 0.5, "↓ Minskar (sämre)", ""],
  ]);
});

test("where some of them are there, only the others are created", () => {
  const sheet = sheetOf([[...INPUTS, "Nivå", "Kommentar"], SAFE]);
  const { columns } = plan(sheet);
  expect(columns.created).toEqual(["indicatorScore", "trend", "goalScore", "goalLevel"]);
  expect([...columns.columns.values()]).toEqual([6, 8, 9, 10, 11]);
});

test("only cells that do not hold what they shall are written, and stale ones are emptied", () => {
  const sheet = sheetOf([
    [...INPUTS, "Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"],
    [...SAFE, "Uppnått", 1, "↑ Ökar (bättre)", 0.1 + 0.65, "Delvis uppnått"],
    [...NIGHT, "Delvis uppnått", 0, "↓ Minskar (sämre)", 0.5, "Uppnått"],
  ]);
  expect(changesOf(plan(sheet).operations)).toEqual(["H3: 0.5", "J3: ", "K2: Uppnått", "K3: "]);
});

test("a formula of the controller's stays, and is reported where it shows something else", () => {
  const sheet = sheetOf([
    [...INPUTS, "Nivå", "Värde", "Trend", "Mål beräknat", "Måluppfyllelse"],
    [...SAFE, formula("=IF(F2>=C2,1,0)", 1), 1, "", formula("=AVERAGE(H2:H3)", 0.75), ""],
    [...NIGHT, "", formula("=H2", 1), "", "", formula('=""', "")],
  ]);
  const { operations, issues } = plan(sheet);
  expect(changesOf(operations)).toEqual([
    "G3: Delvis uppnått",
    "I2: ↑ Ökar (bättre)",
    "I3: ↓ Minskar (sämre)",
    "K2: Uppnått",
  ]);
  expect(issues).toEqual([
    {
      detail: { code: "formulaKept", field: "indicatorLevel", shown: 1, computed: "Uppnått" },
      severity: "warning",
      place: { sheet: "Mål 2022", address: "G2" },
    },
    {
      detail: { code: "formulaKept", field: "indicatorScore", shown: 1, computed: 0.5 },
      severity: "warning",
      place: { sheet: "Mål 2022", address: "H3" },
    },
  ]);
  expect(places(issues)).toHaveLength(2);
});

test("a number format that the controller has chosen stays; a bare cell gets one", () => {
  const sheet = sheetOf([
    [...INPUTS, "Värde"],
    [...SAFE, { value: "", numberFormat: "0.00" }],
    [...NIGHT, ""],
  ]);
  const after = applied(sheet);
  expect(after?.numberFormats.map((row) => row[6])).toEqual(["General", "0.00", "0.0"]);
});

test("each level comes in its colour, one that is taken away takes its colour along", () => {
  const sheet = sheetOf([
    [...INPUTS, "Mål beräknat", "Måluppfyllelse"],
    [...SAFE, "", ""],
    [...NIGHT, 1, "Uppnått"],
    ["Val", "Utredning"],
  ]);
  const formats = plan(sheet).operations.flatMap((each) =>
    each.kind === "formatCells" && each.area.column === 7 ? each.formats.flat() : [],
  );
  expect(formats).toMatchObject([{ fillColor: "#C6EFCE" }, { fillColor: null }, { fillColor: "#EDEDED" }]);
});

test("without a level the cell says so; a value that is not there is empty", () => {
  const sheet = sheetOf([INPUTS, ["Val", "Utredning"]]);
  expect(valuesAt(applied(sheet), "G2", "K2")).toEqual([
    ["Ingen uppgift", "", "Ingen uppgift", "", "Ingen uppgift"],
  ]);
});

test("the words are those that the controller uses", () => {
  const sheet = sheetOf([[...INPUTS, "Bedömd nivå"], SAFE, [...GOOD, "Ej uppfyllt"]]);
  expect(valuesAt(applied(sheet), "H2", "H3")).toEqual([["Uppfyllt"], ["Ej uppfyllt"]]);
});

describe("whether a mean over the goals' columns is the index", () => {
  const HEADINGS = [...INPUTS, "Mål beräknat", "Måluppfyllelse"];
  test.each<[string, Cell[][], boolean]>([
    ["empty columns", [SAFE, NIGHT, GOOD], true],
    ["columns filled before", [[...SAFE, 0.75, "Uppnått"], NIGHT], true],
    ["stale figures, which are overwritten", [SAFE, [...NIGHT, 0.75, "Uppnått"]], true],
    ["the headings once more", [SAFE, HEADINGS, NIGHT], true],
    ["a formula that shows the right value", [[...SAFE, formula("=AVERAGE(H2:H3)", 0.75)], NIGHT], true],
    ["a formula that shows another value", [[...SAFE, formula("=MAX(H2:H3)", 1)], NIGHT], false],
    [
      "the goal's formula on each of its rows",
      [
        [...SAFE, formula("=A1", 0.75)],
        [...NIGHT, formula("=A2", 0.75)],
      ],
      false,
    ],
    [
      "a formula for the level that shows another",
      [[...SAFE, "", formula("=A1", "Ej uppnått")], NIGHT],
      false,
    ],
    ["a subtotal between the goals", [SAFE, ["", "", "", "", "", "", 0.75], GOOD], false],
    ["a word between the goals", [SAFE, ["", "", "", "", "", "", "", "Uppnått"], GOOD], false],
    ["figures below the block", [SAFE, NIGHT, [], ["", "", "", "", "", "", 0.75]], true],
  ])("%s: %p", (_, rows, areOurs) => {
    expect(plan(sheetOf([HEADINGS, ...rows])).areGoalFiguresOurs).toBe(areOurs);
  });
});

/** What was read, without the levels that stand in the columns that we write: they count only where the controller says so. */
function withoutLevels({ decoded }: ReturnType<typeof readSheet>): unknown {
  return JSON.parse(
    JSON.stringify(decoded.followUp, (key, value: unknown) => (key === "own" ? undefined : value)),
  );
}

test("what is planned is done: a second plan of the applied sheet is empty, and nothing that was read has changed", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(9), fc.nat(4), (rows, firstRow, firstColumn) => {
      const sheet = sheetOf(gridOf(rows), { firstRow, firstColumn });
      const after = applied(sheet) ?? sheet;
      expect(plan(after)).toMatchObject({ operations: [], issues: [] });
      expect(withoutLevels(readSheet(after))).toEqual(withoutLevels(readSheet(sheet)));
      const width = sheet.values[0]?.length ?? 0;
      expect(after.formulas.map((row) => row.slice(0, width))).toEqual(sheet.formulas);
    }),
  );
});
