import type { OwnChoice } from "../../src/reports/followUpColumns/blockMemory";
import { planFollowUpColumns } from "../../src/reports/followUpColumns/planFollowUpColumns";
import { cellAt, type CellValue, type WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { percent, places, readSheet, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";

const HEADINGS = [
  "Nämndmål",
  "Indikator",
  "Målvärde",
  "Gräns delvis",
  "Utfall",
  "Föregående utfall",
  "Nivå",
  "Värde",
  "Trend",
  "Mål beräknat",
  "Måluppfyllelse",
];
const ROWS: readonly (readonly Cell[])[] = [
  ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(75), percent(70), "", "", "", "", ""],
  ["", "Trygg ute", percent(85), percent(70), percent(90), percent(95), "", "", "", "", ""],
  ["Valfrihet", "Hemtjänst", percent(85), percent(70), "", "", "", "", "", "", ""],
  ["", "Boende", percent(85), percent(70), percent(90), percent(80), "", "", "", "", ""],
];

function planned(workbook: WorkbookSnapshot, own: OwnChoice = null) {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const { decoded, evaluation } = readSheet(sheet);
  return planFollowUpColumns(decoded, evaluation, workbook.written, own);
}

function recalculated(workbook: WorkbookSnapshot, own: OwnChoice = null) {
  const { operations, issues } = planned(workbook, own);
  const after = applyPlan(workbook, operations);
  return { after, operations, said: places(issues), issues };
}

/** The workbook with other contents in some cells, as if typed: [row, column, content], zero-based. */
function typed(
  workbook: WorkbookSnapshot,
  ...cells: readonly (readonly [row: number, column: number, content: CellValue])[]
): WorkbookSnapshot {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("No sheet");
  const put = <Item>(grid: readonly (readonly Item[])[], value: (at: (typeof cells)[number]) => Item) =>
    cells.reduce((all, cell) => all.with(cell[0], (all[cell[0]] ?? []).with(cell[1], value(cell))), grid);
  const changed = {
    ...sheet,
    values: put(sheet.values, ([, , content]) => content),
    formulas: put(sheet.formulas, ([, , content]) => content),
  };
  return { ...workbook, sheets: [changed, ...workbook.sheets.slice(1)] };
}

const outputs = (workbook: WorkbookSnapshot) => valuesAt(workbook.sheets[0], "G2", "I3");

const FIRST = recalculated(workbookOf(sheetOf([HEADINGS, ...ROWS]))).after;
const COMPUTED = [
  ["Delvis uppnått", 0.5, "↑ Ökar (bättre)"],
  ["Uppnått", 1, "↓ Minskar (sämre)"],
];

test("what we wrote is ours: it follows the outcome, and nothing is said of it", () => {
  expect(outputs(FIRST)).toEqual(COMPUTED);
  const { after, said } = recalculated(typed(FIRST, [1, 4, 0.9], [2, 4, 0.5]));
  expect(outputs(after)).toEqual([
    ["Uppnått", 1, "↑ Ökar (bättre)"],
    ["Ej uppnått", 0, "↓ Minskar (sämre)"],
  ]);
  expect(said).toEqual([]);
  expect(recalculated(after).operations).toEqual([]);
});

const BY_HAND = typed(FIRST, [1, 6, "Ej uppnått"], [1, 7, 0.25], [2, 8, "↑ Ökar (bättre)"]);

test("a level, a value and a trend that are typed over ours stay until somebody says that they go", () => {
  const { after, operations, issues } = recalculated(BY_HAND);
  expect(outputs(after)).toEqual(outputs(BY_HAND));
  expect(operations).toEqual([]);
  expect(issues.map(({ place, detail }) => [place.address, detail])).toEqual([
    [
      "G2",
      {
        code: "ownCellKept",
        field: "indicatorLevel",
        shown: "Ej uppnått",
        computed: "Delvis uppnått",
        isChosen: false,
      },
    ],
    ["H2", { code: "ownCellKept", field: "indicatorScore", shown: 0.25, computed: 0.5, isChosen: false }],
    [
      "I3",
      {
        code: "ownCellKept",
        field: "trend",
        shown: "↑ Ökar (bättre)",
        computed: "↓ Minskar (sämre)",
        isChosen: false,
      },
    ],
  ]);
});

test("they are listed where they go, and are ours again", () => {
  const { after, said } = recalculated(BY_HAND, "replace");
  expect(said).toEqual(["G2 levelReplaced", "H2 levelReplaced", "I3 levelReplaced"]);
  expect(outputs(after)).toEqual(COMPUTED);
  expect(after.written).toBe(FIRST.written);
});

test("what is to be kept is kept from then on, until it is emptied or typed over once more", () => {
  const kept = recalculated(BY_HAND, "keep").after;
  expect(outputs(kept)).toEqual(outputs(BY_HAND));
  const again = recalculated(kept, "replace");
  expect(again.operations).toEqual([]);
  expect(again.issues.map(({ detail }) => "isChosen" in detail && detail.isChosen)).toEqual([
    true,
    true,
    true,
  ]);
  const emptied = recalculated(typed(kept, [1, 7, ""], [1, 6, "Uppnått"]));
  expect(outputs(emptied.after)).toEqual([
    ["Uppnått", 0.5, "↑ Ökar (bättre)"],
    ["Uppnått", 1, "↑ Ökar (bättre)"],
  ]);
  expect(emptied.said).toEqual(["G2 ownCellKept", "I3 ownCellKept"]);
});

test("rows and columns that have been moved are known, and a row with another name is as one that nothing is known of", () => {
  const moved = typed(
    FIRST,
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((column) =>
      [1, 2].map((row) => {
        const { value } = cellAt(FIRST.sheets[0] ?? sheetOf([]), 3 - row, column);
        // The goal stands on its first row, whichever that is.
        return [row, column, column === 0 ? (row === 1 ? "Trygghet" : "") : value] as const;
      }),
    ),
  );
  expect(recalculated(moved).said).toEqual([]);
  const renamed = typed(FIRST, [1, 1, "Trygg i hemmet"], [1, 4, 0.9]);
  const { after, said } = recalculated(renamed);
  expect(said).toEqual(["G2 levelReplaced", "H2 levelReplaced", "J2 levelReplaced"]);
  expect(outputs(after)[0]).toEqual(["Uppnått", 1, "↑ Ökar (bättre)"]);
  expect(recalculated(typed(after, [1, 4, 0.75])).said).toEqual([]);
});

test("a workbook that remembers nothing is calculated as before, and each value that is replaced is listed", () => {
  const old = { ...typed(FIRST, [1, 4, 0.9], [2, 8, "↑ Ökar (bättre)"]), written: null };
  const { after, said } = recalculated(old);
  expect(outputs(after)[0]).toEqual(["Uppnått", 1, "↑ Ökar (bättre)"]);
  expect(said).toEqual(["G2 levelReplaced", "H2 levelReplaced", "J2 levelReplaced"]);
  // What stands as we write it is taken for ours, and from here on remembered.
  expect(recalculated(typed(after, [2, 4, 0.5])).said).toEqual([]);
  expect(recalculated({ ...old, written: "{" }).said).toEqual(said);
  expect(recalculated({ ...old, written: '{"version":2}' }).said).toEqual(said);
});
