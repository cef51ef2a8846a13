import { indicatorRow } from "../../../src/workbook/rows/decodeFollowUp";
import type { Unit } from "../../../src/workbook/cells/units";
import { percent, readSheet, sheetOf, type Cell } from "../sheet";

const HEADINGS = ["Nämndmål", "Indikator", "Enhet", "Riktning", "Målvärde", "Gräns delvis", "Utfall"];
const row = (unit: string, target: Cell, limit: Cell, outcome: Cell): Cell[] => [
  "Trygghet",
  "Trygg hemma",
  unit,
  "Högre är bättre",
  target,
  limit,
  outcome,
];

test.each<[string, Cell[], Unit | null]>([
  ["cells that show percent", row("", percent(85), percent(70), percent(79)), "percent"],
  ["percent as text", row("", "≥ 85 %", "70 %", "90 % / 79 %"), "percent"],
  ["a plain 79 beside percents", row("", percent(85), percent(70), 79), "percent"],
  ["plain numbers under the unit %", row("%", 85, 70, 79), "percent"],
  ["shares that are shown as such", row("", 0.85, 0.7, 0.79), null],
  ["a number format with its unit", row("", { value: 20, numberFormat: '0 "dagar"' }, "", 18), "days"],
  ["the column of units", row("tkr", 4200, "", 4100), "tkr"],
  ["an interval as target", row("", "80–90 %", "", 0.85), "percent"],
  ["no number at all", row("", "", "", ""), null],
])("%s", (_, cells, unit) => {
  const { decoded } = readSheet(sheetOf([HEADINGS, cells]));
  expect(indicatorRow(decoded, "indicator-2")?.unit).toBe(unit);
});

test("each milestone has its own, and what is not there has none", () => {
  const sheet = sheetOf([
    ["Nämndmål", "Indikatornr", "Indikator", "Målvärde", "Utfall"],
    ["Trygghet", "1.1", "Delmål: en plan finns", "3 st", 2],
    ["", "1.1", "Andel trygga", percent(85), percent(79)],
  ]);
  const { decoded } = readSheet(sheet);
  expect(["indicator-2", "indicator-3", "indicator-9"].map((id) => indicatorRow(decoded, id)?.unit)).toEqual([
    "count",
    "percent",
    undefined,
  ]);
});
