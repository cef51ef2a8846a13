import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { decodeFollowUp } from "../../src/workbook/rows/decodeFollowUp";
import { detectLayout } from "../../src/workbook/layout/followUpLayout";
import { workbookOf } from "../reports/planning";
import { places, sheetOf, type Cell } from "./sheet";
import type { SheetSnapshot } from "../../src/workbook/grid/snapshot";

const HEADINGS = ["Nämndmål", "Indikator", "Utfall", "Målvärde", "Gräns delvis"];
const row = (goal: string, indicator: string): Cell[] => [goal, indicator, 90, 85, 70];

/** Each goal with what it belongs to: "Trygghet – goalArea Omsorg". */
function goals(...sheets: readonly SheetSnapshot[]): string[] {
  const { followUp } = decodeFollowUp(detectLayout(workbookOf(...sheets)).blocks, THREE_STEP_WORDS);
  return followUp.goals.map(
    ({ title, goalArea, committee }) => `${title} | ${goalArea ?? "-"} | ${committee ?? "-"}`,
  );
}

test("a line that names an area holds for the goals below it, until the next", () => {
  expect(
    goals(
      sheetOf([
        HEADINGS,
        ["Målområde: Omsorg"],
        row("Trygghet", "Trygga"),
        row("Kvalitet", "Nöjda"),
        ["Målområde 2 – Ekonomi"],
        row("Budget i balans", "Avvikelse"),
      ]),
    ),
  ).toEqual(["Trygghet | Omsorg | -", "Kvalitet | Omsorg | -", "Budget i balans | Ekonomi | -"]);
});

test("blocks below each other, each under the line of its area", () => {
  expect(
    goals(
      sheetOf([
        ["Målområde: Omsorg"],
        HEADINGS,
        row("Trygghet", "Trygga"),
        [],
        ["Målområde: Ekonomi"],
        ["Indikator", "Nämndmål", "Utfall", "Målvärde", "Gräns delvis"],
        ["Avvikelse", "Budget i balans", 1, 1, 0],
      ]),
    ),
  ).toEqual(["Trygghet | Omsorg | -", "Budget i balans | Ekonomi | -"]);
});

test("one sheet for each area, or for each committee: the sheets' names say which", () => {
  const sheet = (name: string, id: string, goal: string): SheetSnapshot =>
    sheetOf([HEADINGS, row(goal, `${goal} mäts`)], { id, name });
  expect(goals(sheet("Omsorg", "{1}", "Trygghet"), sheet("Ekonomi", "{2}", "Balans"))).toEqual([
    "Trygghet | Omsorg | -",
    "Balans | Ekonomi | -",
  ]);
  expect(
    goals(sheet("Socialnämnden", "{1}", "God service"), sheet("Barnnämnden", "{2}", "God service")),
  ).toEqual(["God service | - | Socialnämnden", "God service | - | Barnnämnden"]);
});

test("the same goal of two committees is two goals", () => {
  const rows = [
    ["Nämnd", ...HEADINGS],
    ["Socialnämnden", ...row("God service", "Nöjda")],
    ["Barnnämnden", ...row("God service", "Nöjda")],
  ];
  expect(goals(sheetOf(rows))).toEqual(["God service | - | Socialnämnden", "God service | - | Barnnämnden"]);
});

test("totals and remarks are passed over; a goal that is not begun is said", () => {
  const sheet = sheetOf([
    HEADINGS,
    row("Trygghet", "Trygga"),
    ["Summa mål 1", "", 0.9],
    row("Kvalitet", "Nöjda"),
    ["", "Medelvärde", 0.8],
    ["Totalt"],
    [],
    ["* Mäts vartannat år"],
    ["Källa: Kolada"],
    ["Ett mål utan indikatorer"],
  ]);
  expect(goals(sheet)).toEqual(["Trygghet | - | -", "Kvalitet | - | -"]);
  const { issues } = decodeFollowUp(detectLayout(workbookOf(sheet)).blocks, THREE_STEP_WORDS);
  expect(places(issues)).toEqual(["A10 goalWithoutIndicators"]);
});
