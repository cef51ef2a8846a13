import fc from "fast-check";
import { isSameValue } from "../../../src/workbook/grid/sameValue";
import {
  cellAt,
  EMPTY_CELL_SNAPSHOT,
  endColumn,
  endRow,
  hasFormula,
} from "../../../src/workbook/grid/snapshot";
import { cellOf, formula, percent, sheetOf } from "../sheet";

const sheet = sheetOf(
  [
    ["Nämndmål", "Utfall"],
    ["Trygghet", percent(90)],
  ],
  { firstRow: 3, firstColumn: 1 },
);

test("cells are addressed by their place on the sheet; outside the grids they are empty", () => {
  expect(cellAt(sheet, 3, 1).value).toBe("Nämndmål");
  expect(cellAt(sheet, 4, 2)).toEqual({ value: 0.9, formula: 0.9, numberFormat: "0 %", fillColor: null });
  expect([endRow(sheet), endColumn(sheet)]).toEqual([5, 3]);
  fc.assert(
    fc.property(fc.nat(10), fc.nat(10), (row, column) => {
      if (row >= 3 && row < 5 && column >= 1 && column < 3) return;
      expect(cellAt(sheet, row, column)).toEqual(EMPTY_CELL_SNAPSHOT);
    }),
  );
});

test("an empty sheet ends where it begins", () => {
  const empty = sheetOf([]);
  expect([endRow(empty), endColumn(empty)]).toEqual([0, 0]);
});

test.each([
  ["a number", cellOf(1), false],
  ["a formula", cellOf(formula("=1+1", 2)), true],
  ["a formula that shows nothing", cellOf(formula('=""', "")), true],
  ["a text that begins with =", cellOf("=Plattform"), false],
  [
    "a text that is written behind an apostrophe",
    cellOf({ value: "=Plattform", formula: "'=Plattform" }),
    false,
  ],
])("%s has a formula: %p", (_, cell, isIt) => {
  expect(hasFormula(cell)).toBe(isIt);
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [0.3, 0.31, false],
  ["Uppnått", "Uppnått", true],
  ["Uppnått", "uppnått", false],
  ["", 0, false],
  ["1", 1, false],
  [true, 1, false],
])("%j and %j are the same: %p", (a, b, isIt) => {
  expect(isSameValue(a, b)).toBe(isIt);
});
