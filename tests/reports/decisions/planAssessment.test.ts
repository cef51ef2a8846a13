import type { AttainmentLevel } from "../../../src/domain/scale/scale";
import { planAssessment } from "../../../src/reports/decisions/planAssessment";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { SheetSnapshot } from "../../../src/workbook/grid/snapshot";
import { formula, percent, sheetOf, type Cell } from "../../workbook/sheet";
import { changesOf, valuesAt, workbookOf } from "../planning";
import { entered, readWorkbook } from "./entering";

const HEADINGS = ["Nämndmål", "Indikator", "Målvärde", "Gräns delvis", "Utfall"];
const SAFE: Cell[] = ["Trygghet", "Trygg hemma", percent(85), percent(70), percent(90)];
const PLAN: Cell[] = ["", "En utredning är presenterad", "", "", ""];

function assess(sheet: SheetSnapshot, level: AttainmentLevel | null, step = "indicator-3") {
  return entered(workbookOf(sheet), (snapshot, layout, decoded) =>
    planAssessment(snapshot, layout, decoded, step, level),
  );
}

const withOwnLevels = (level: Cell): SheetSnapshot =>
  sheetOf([
    [...HEADINGS, "Bedömd nivå"],
    [...SAFE, ""],
    [...PLAN, level],
  ]);

test("the level is written in the column of own levels, and counts", () => {
  const { operations, evaluation } = assess(withOwnLevels(""), "partlyAttained");
  expect(changesOf(operations)).toEqual(["F3: Delvis uppnått"]);
  expect(evaluation.goals[0]?.score).toBe(0.75);
  expect(operations.map(({ kind }) => kind)).toEqual([
    "expectCells",
    "expectCells",
    "expectCells",
    "writeCells",
  ]);
});

test.each<[Cell, AttainmentLevel | null, string[]]>([
  ["Ej uppfyllt", "attained", ["F3: Uppfyllt"]],
  ["UPPNÅTT *", "attained", []],
  ["Grön", "attained", ["F3: Uppnått"]],
  ["Uppnått", null, ["F3: "]],
  ["Grön", null, []],
  ["", null, []],
])("where %j stands, %s gives %j", (cell, level, changes) => {
  expect(changesOf(assess(withOwnLevels(cell), level).operations)).toEqual(changes);
});

test("where one column holds all levels it is written there with its colour, and measured levels stay", () => {
  const sheet = sheetOf([
    [...HEADINGS, "Nivå"],
    [...SAFE, "Uppnått"],
    [...PLAN, "Ingen uppgift"],
  ]);
  const { operations, after, evaluation } = assess(sheet, "attained");
  expect(valuesAt(after.sheets[0], "F2", "F3")).toEqual([["Uppnått"], ["Uppnått"]]);
  expect(operations).toContainEqual(
    expect.objectContaining({
      kind: "formatCells",
      formats: [[expect.objectContaining({ fillColor: "#C6EFCE" })]],
    }),
  );
  expect(evaluation.goals[0]?.score).toBe(1);
});

test("where no column holds levels one is created, and read again", () => {
  const { created, after, evaluation } = assess(sheetOf([HEADINGS, SAFE, PLAN]), "notAttained");
  expect([...created]).toEqual([["assessedLevel", 5]]);
  expect(valuesAt(after.sheets[0], "F1", "F3")).toEqual([["Bedömd nivå"], [""], ["Ej uppnått"]]);
  expect(evaluation.goals[0]?.score).toBe(0.5);
});

test("a step that has no number gets its level on its own row", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikatornr", "Indikator", "Målvärde", "Utfall", "Bedömd nivå"],
    ["Trygghet", "1.1", "Delmål: en plan finns", "", "", ""],
    ["", "1.1", "Andel trygga", "minst 85 %", percent(90), ""],
  ]);
  const { operations, evaluation } = assess(sheet, "attained", "indicator-2");
  expect(changesOf(operations)).toEqual(["F2: Uppnått"]);
  expect(evaluation.goals[0]?.indicators[0]).toMatchObject({ currentStep: 1, level: "attained" });
});

test("a formula is never written over", () => {
  const workbook = workbookOf(withOwnLevels(formula("=Data!B3", "Ej uppnått")));
  const { layout, decoded } = readWorkbook(workbook);
  expect(() => planAssessment(workbook, layout, decoded, "indicator-3", "attained")).toThrow(RefusedError);
});
