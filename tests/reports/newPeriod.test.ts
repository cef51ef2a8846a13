import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { planNewPeriod, type PlannedPeriod } from "../../src/reports/newPeriod/planNewPeriod";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import { decodeFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { applyMapping } from "../../src/workbook/layout/applyMapping";
import { parseMapping } from "../../src/workbook/layout/mapping";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/grid/snapshot";
import { formula, percent, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";

const PERIODS = { current: "2022-08-31", next: "2022-12-31", history: "beside" } as const;

function begin(sheet: SheetSnapshot): PlannedPeriod & { readonly after: WorkbookSnapshot } {
  const workbook = workbookOf(sheet);
  const layout = detectLayout(workbook);
  const planned = planNewPeriod(workbook, layout, decodeFollowUp(layout.blocks, THREE_STEP_WORDS), PERIODS);
  return { ...planned, after: applyPlan(workbook, planned.operations) };
}

const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Utfall föregående", "Utfall", "Kommentar", "Nivå"];
const SAFE: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(80), percent(90), "Bra", "Uppnått"];
const NIGHT: Cell[] = ["", "Trygg natt", percent(85), "", "75 %", "", "Delvis uppnått"];

test("what was entered is kept in columns named after the period, the outcome becomes the previous one, the inputs are emptied", () => {
  const { after, kept, cleared, keptFormulas } = begin(sheetOf([HEADINGS, SAFE, NIGHT]));
  expect(valuesAt(after.sheets[0], "A1", "L3")).toEqual([
    [
      ...HEADINGS,
      "Målvärde aug 2022",
      "Utfall aug 2022",
      "Kommentar aug 2022",
      "Nivå aug 2022",
      "Utfall före aug 2022",
    ],
    ["Trygghet", "Trygg hemma", 0.85, 0.9, "", "", "Uppnått", 0.85, 0.9, "Bra", "Uppnått", 0.8],
    ["", "Trygg natt", 0.85, "75 %", "", "", "Delvis uppnått", 0.85, "75 %", "", "Delvis uppnått", ""],
  ]);
  expect(kept).toEqual([
    {
      sheet: "Mål 2022",
      headings: [
        "Målvärde aug 2022",
        "Utfall aug 2022",
        "Kommentar aug 2022",
        "Nivå aug 2022",
        "Utfall före aug 2022",
      ],
    },
  ]);
  expect(cleared).toEqual([
    { sheet: "Mål 2022", field: "actualValue", cells: 2 },
    { sheet: "Mål 2022", field: "comment", cells: 1 },
  ]);
  expect(keptFormulas).toBe(0);
});

test("a formula stays where it stands; its value goes to the history", () => {
  const linked: Cell[] = ["Trygghet", "Trygg hemma", percent(85), "", formula("=Data!B2", 0.9)];
  const { after, keptFormulas } = begin(sheetOf([HEADINGS, linked]));
  expect(after.sheets[0]?.formulas[1]?.slice(3, 8)).toEqual([0.9, "=Data!B2", "", "", 0.85]);
  expect(keptFormulas).toBe(1);
});

test("where one column holds all levels, the controller's own are emptied and the computed stay until the next calculation", () => {
  const own: Cell[] = ["", "Övriga förflyttningar", "", "", "", "", "Uppnått"];
  const { after, cleared } = begin(sheetOf([HEADINGS, SAFE, own]));
  expect(valuesAt(after.sheets[0], "G2", "G3")).toEqual([["Uppnått"], [""]]);
  expect(cleared).toContainEqual({ sheet: "Mål 2022", field: "indicatorLevel", cells: 1 });
});

test("the history is read as such, and the emptied outcome is the current one", () => {
  const { after } = begin(sheetOf([HEADINGS, SAFE, NIGHT]));
  const [block] = detectLayout(after).blocks;
  expect(block?.readings.get("actualValue")).toMatchObject({ column: 4, heading: "Utfall" });
  expect(block?.history).toEqual([{ period: "2022-08", column: 8 }]);
});

test("new columns are as wide as those that they are copied from, and have their width before their text", () => {
  const { operations } = begin(sheetOf([HEADINGS, SAFE, NIGHT]));
  const widths = operations.flatMap((operation) =>
    operation.kind === "copyColumnWidth" ? [[operation.fromColumn, operation.column]] : [],
  );
  expect(widths).toEqual([
    [2, 7],
    [4, 8],
    [5, 9],
    [6, 10],
    [3, 11],
  ]);
  const kinds = operations.filter(({ kind }) => kind === "copyColumnWidth" || kind === "writeCells");
  expect(kinds[0]?.kind).toBe("copyColumnWidth");
});

test("a previous outcome that a former period's column holds already is not kept once more", () => {
  const rows: Cell[][] = [
    [...HEADINGS, "Utfall 2021"],
    [...SAFE, percent(80)],
  ];
  expect(begin(sheetOf(rows)).kept[0]?.headings).toEqual([
    "Målvärde aug 2022",
    "Utfall aug 2022",
    "Kommentar aug 2022",
    "Nivå aug 2022",
  ]);
});

test("the targets of a column that is named after its period stay as they are", () => {
  const rows: Cell[][] = [
    ["Nämndmål", "Indikator", "Mål 2022", "Utfall", "Kommentar"],
    ["Trygghet", "Trygg", 85, 90, ""],
  ];
  expect(begin(sheetOf(rows)).kept[0]?.headings).toEqual(["Utfall aug 2022"]);
});

test("a column that is named after its period stays, and the next one's is made beside it and remembered", () => {
  const rows = [
    ["Nämndmål", "Indikator", "Målvärde", "Utfall 2021", "Utfall aug 2022"],
    ["Trygghet", "Trygg hemma", 85, 80, 90],
  ];
  const { after, cleared } = begin(sheetOf(rows));
  expect(valuesAt(after.sheets[0], "A1", "G2")).toEqual([
    [...(rows[0] ?? []), "Målvärde aug 2022", "Utfall 2022"],
    ["Trygghet", "Trygg hemma", 85, 80, 90, 85, ""],
  ]);
  expect(cleared).toEqual([]);
  const mapping = parseMapping(after.remembered);
  if (mapping === null) throw new Error("The mapping was not remembered");
  const [block] = applyMapping(after, mapping).blocks;
  expect([block?.columns.get("actualValue"), block?.columns.get("previousValue")]).toEqual([6, 4]);
});
