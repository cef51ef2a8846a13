import fc from "fast-check";
import {
  haveOneDimension,
  numberInUnit,
  toHeld,
  unitName,
  unitOfColumn,
  unitOfWord,
  type Unit,
} from "../../../src/workbook/cells/units";

test.each<[string, Unit | null]>([
  ["%", "percent"],
  ["Procent", "percent"],
  ["andel", "percent"],
  ["Andel (%)", "percent"],
  ["andel i procent", "percent"],
  ["procent (%)", "percent"],
  ["Antal", "count"],
  ["Antal personer", "count"],
  ["antal dagar", "days"],
  ["tkr", "tkr"],
  ["Belopp i tkr", "tkr"],
  ["(mnkr)", "mnkr"],
  ["Poäng", "points"],
  ["meter per sekund", null],
  ["andel brukare", null],
  ["", null],
])("the column of units says %j: %j", (text, unit) => {
  expect(unitOfColumn(text)).toBe(unit);
});

test("after a number neither Andel nor Antal is a unit", () => {
  expect([unitOfWord("andel"), unitOfWord("antal"), unitOfWord(" Dagar ")]).toEqual([null, null, "days"]);
});

test.each<[Unit, Unit, boolean]>([
  ["kr", "mnkr", true],
  ["tkr", "tkr", true],
  ["days", "days", true],
  ["days", "weeks", false],
  ["percent", "tkr", false],
])("%s and %s are of one dimension: %p", (a, b, are) => {
  expect(haveOneDimension(a, b)).toBe(are);
});

test.each<[number, Unit | null, string]>([
  [0.9, "percent", "90 %"],
  [0.29, "percent", "29 %"],
  [4_200_000, "tkr", "4 200 tkr"],
  [4_200_000, "mnkr", "4,2 mnkr"],
  [-0.5, null, "−0,5"],
  [1234.5678, null, "1 234,5678"],
  [1, "days", "1 dag"],
  [20, "days", "20 dagar"],
  [1e21, null, "1e+21"],
])("%p in %s is written %j", (held, unit, text) => {
  expect(numberInUnit(held, unit)).toBe(text);
});

test("units are named as in a sentence", () => {
  expect((["percent", "tkr", "days", "count"] as const).map(unitName)).toEqual([
    "procent",
    "tkr",
    "dagar",
    "st",
  ]);
});

test("what is held is written back as it was shown", () => {
  const units = fc.constantFrom<Unit>("percent", "kr", "tkr", "mnkr", "days", "points");
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), units, (hundredths, unit) => {
      const text = numberInUnit(toHeld(hundredths / 100, unit), unit);
      const read = Number(
        text
          .replace(/[^\d,−]/g, "")
          .replace(",", ".")
          .replace("−", "-"),
      );
      expect(read).toBe(hundredths / 100);
    }),
  );
});
