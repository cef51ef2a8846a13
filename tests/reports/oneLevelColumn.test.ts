import { planFollowUpColumns } from "../../src/reports/followUpColumns/planFollowUpColumns";
import type { SheetSnapshot } from "../../src/workbook/grid/snapshot";
import { percent, places, readSheet, sheetOf, type Cell } from "../workbook/sheet";
import { applyPlan } from "./applyPlan";
import { valuesAt, workbookOf } from "./planning";

/** One column of levels for all indicators, as in many workbooks: the qualitative ones' are the controller's own. */
const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall", "Nivå", "Måluppfyllelse"];
const MEASURED: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(75)];
const qualitative = (level: string): Cell[] => ["", "Övriga förflyttningar", "", "", "", level];

function run(rows: readonly (readonly Cell[])[]): { sheet: SheetSnapshot | undefined; issues: string[] } {
  const sheet = sheetOf([HEADINGS, ...rows]);
  const { decoded, evaluation, issues } = readSheet(sheet);
  const planned = planFollowUpColumns(decoded, evaluation, null);
  return {
    sheet: applyPlan(workbookOf(sheet), planned.operations).sheets[0],
    issues: places([...issues, ...planned.issues]),
  };
}

test("a measured indicator's level is written, the controller's own is read and kept to the letter", () => {
  const { sheet, issues } = run([MEASURED, qualitative("UPPNÅTT *")]);
  expect(valuesAt(sheet, "F2", "G3")).toEqual([
    ["Delvis uppnått", "Uppnått"],
    ["UPPNÅTT *", ""],
  ]);
  expect(issues).toEqual([]);
});

test("what cannot be read as a level stays where it is, and is reported there", () => {
  const { sheet, issues } = run([MEASURED, qualitative("Grön")]);
  expect(valuesAt(sheet, "F3", "F3")).toEqual([["Grön"]]);
  expect(issues).toEqual(["F3 unreadableLevel"]);
});

test("an empty cell for the controller's own level is left for the controller, and reported", () => {
  const { sheet, issues } = run([MEASURED, qualitative("")]);
  expect(valuesAt(sheet, "F3", "F3")).toEqual([[""]]);
  expect(issues).toEqual(["F3 missingAssessedLevel"]);
});

test("every level that is replaced by another is said, with the old one", () => {
  const { issues } = run([[...MEASURED, "Uppnått", "Ej uppnått"], qualitative("Uppnått")]);
  expect(issues).toEqual(["F2 levelReplaced", "G2 levelReplaced"]);
});

test("a level that only comes where there was none, or where nothing was known, is not", () => {
  expect(run([[...MEASURED, "", "Ingen uppgift"], qualitative("Uppnått")]).issues).toEqual([]);
});
