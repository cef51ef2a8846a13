import { evaluate } from "../../src/domain/evaluate";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "../../src/domain/settings";
import { createColumn } from "../../src/reports/followUpColumns/createColumn";
import { outputCells } from "../../src/reports/followUpColumns/outputCells";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { findFollowUpBlocks } from "../../src/workbook/layout/findFollowUpBlocks";
import { decodeFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { ATTAINED_WORDING, THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { planFollowUpColumns } from "../../src/reports/followUpColumns/planFollowUpColumns";
import { percent, readSheet, sheetOf, type Cell } from "../workbook/sheet";

const HEADINGS = [
  "Nämndmål",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall",
  "Nivå",
  "Måluppfyllelse",
];
const measured = (goal: string, outcome: Cell, level: Cell, ofGoal: Cell): readonly Cell[] => [
  goal,
  "Andel trygga",
  "Högre är bättre",
  percent(85),
  percent(70),
  outcome,
  level,
  ofGoal,
];

/** What stands in the columns of levels, by sheet row: only what is to be written. */
function levels(rows: readonly (readonly Cell[])[], changes: Partial<EvaluationSettings> = {}) {
  const [block] = findFollowUpBlocks(sheetOf([HEADINGS, ...rows]), THREE_STEP_WORDS);
  if (block === undefined) throw new Error("No follow-up");
  const decoded = decodeFollowUp([block], THREE_STEP_WORDS);
  const [part] = decoded.blocks;
  if (part === undefined) throw new Error("The block was not decoded");
  const evaluation = evaluate(decoded.followUp, { ...DEFAULT_SETTINGS, ...changes });
  const cells = outputCells(evaluation, part, ATTAINED_WORDING);
  const valuesOf = (column: ReadonlyMap<number, { readonly value: unknown }>) =>
    [...column].map(([row, { value }]) => [row, value]);
  return { indicators: valuesOf(cells.indicatorLevel), goals: valuesOf(cells.goalLevel) };
}

const ROWS = [
  measured("Trygghet", percent(90), "Ej uppnått", "Ej uppnått"),
  measured("", "", "", ""),
  measured("Kvalitet", percent(75), "", ""),
];

test("what is computed is written on every indicator's row and on each goal's first, and what is not known in a word", () => {
  for (const levelSource of ["unsaid", "computed"] as const) {
    expect(levels(ROWS, { levelSource })).toEqual({
      indicators: [
        [1, "Uppnått"],
        [2, "Ingen uppgift"],
        [3, "Delvis uppnått"],
      ],
      goals: [
        [1, "Uppnått"],
        [2, ""],
        [3, "Delvis uppnått"],
      ],
    });
  }
});

test("where the controller's own levels count none is written over them, nor where they are to be given", () => {
  expect(levels(ROWS, { levelSource: "own" }).indicators).toEqual([]);
  expect(levels(ROWS, { levelSource: "ownWhereGiven" }).indicators).toEqual([
    [2, ""],
    [3, "Delvis uppnått"],
  ]);
});

test("goals' own levels are left where they count, and none is written where goals have none", () => {
  expect(levels(ROWS, { goalLevelRule: "own" }).goals).toEqual([[3, "Ingen uppgift"]]);
  expect(levels(ROWS, { goalLevelRule: "none" }).goals).toEqual([]);
});

test("a new column looks as its neighbours: its heading as that of the outcome, its cells as those of the indicators", () => {
  const [block] = findFollowUpBlocks(sheetOf([HEADINGS, ...ROWS]), THREE_STEP_WORDS);
  if (block === undefined) throw new Error("No follow-up");
  const sheet = { id: "{1}", name: "Mål 2022" };
  const heading = { row: 0, column: 8, rowCount: 1, columnCount: 1 };
  const body = { row: 1, column: 8, rowCount: 3, columnCount: 1 };
  expect(createColumn(block, 4, "trend", 8, THREE_STEPS)).toEqual([
    { kind: "copyFormat", sheet, fromColumn: 5, area: heading },
    { kind: "writeCells", sheet, area: heading, contents: [["Trend"]], expected: [[""]] },
    { kind: "copyFormat", sheet, fromColumn: 1, area: body },
    {
      kind: "formatArea",
      sheet,
      area: body,
      format: { fillColor: null, horizontalAlignment: "Center", wrapText: true },
      numberFormat: "General",
    },
    { kind: "setColumnWidth", sheet, column: 8, width: 112 },
  ]);
});

test("what is replaced is told for information, what is kept as a warning, and our own words as nothing", () => {
  const { decoded, evaluation } = readSheet(
    sheetOf([
      [...HEADINGS, "Trend"],
      [...measured("Trygghet", percent(90), "Ej uppnått", "Uppfyllt"), "Väntar"],
      [
        ...measured("Kvalitet", percent(75), { value: "Gul", formula: '="Gul"' }, "se protokoll"),
        "Ingen uppgift",
      ],
    ]),
  );
  const { issues } = planFollowUpColumns(decoded, evaluation, null);
  expect(issues.map(({ detail, severity, place }) => [place.address, detail.code, severity]).sort()).toEqual([
    ["G2", "levelReplaced", "info"],
    ["G3", "formulaKept", "warning"],
    ["H3", "ownTextKept", "warning"],
    ["I2", "ownTextKept", "warning"],
  ]);
});
