import fc from "fast-check";
import { decodeNumber, decodeNumbers, understoodText } from "../../../src/workbook/cells/decodeNumber";
import { saysNothing } from "../../../src/workbook/cells/decoded";
import type { Unit } from "../../../src/workbook/cells/units";
import { cellOf, date, percent, type Cell } from "../sheet";

test.each([
  "-",
  "–",
  "—",
  "−",
  "..",
  "...",
  "Ingen uppgift",
  "INGEN UPPGIFT",
  "uppgift saknas",
  "saknas",
  "ej mätt",
  "Mäts inte",
  "Inte aktuellt",
  "N/A",
])("%j says that there is nothing to tell", (text) => {
  expect(saysNothing(text)).toBe(true);
  expect(decodeNumbers(cellOf(text))).toEqual({ value: null, problem: null });
});

test("empty, zero, text and error are four different things", () => {
  expect(decodeNumber(cellOf(""))).toEqual({ value: null, problem: null });
  expect(decodeNumber(cellOf(0))).toEqual({
    value: { value: 0, unit: null, bound: null, note: null },
    problem: null,
  });
  expect(decodeNumber(cellOf("okänt"))).toEqual({
    value: null,
    problem: { code: "unreadableNumber", raw: "okänt" },
  });
  expect(decodeNumber(cellOf("#N/A"))).toEqual({
    value: null,
    problem: { code: "errorInCell", raw: "#N/A" },
  });
});

test.each<[string, Cell, number, Unit | null]>([
  ["shows 90 %, holds 0,9", percent(90), 0.9, "percent"],
  ["0.0%", { value: 0.905, numberFormat: "0.0%" }, 0.905, "percent"],
  ["positive and negative in percent", { value: -0.02, numberFormat: "0%;[Red]-0%" }, -0.02, "percent"],
  ["a plain number", { value: 90, numberFormat: "#,##0.0" }, 90, null],
  ["shows 90 %, holds 90: the sign is text", { value: 90, numberFormat: '0" %"' }, 0.9, "percent"],
  ["shows 90 %, holds 90: the sign is escaped", { value: 90, numberFormat: "0\\ \\%" }, 0.9, "percent"],
  ["shows 500 tkr, holds 500", { value: 500, numberFormat: '#,##0 "tkr"' }, 500_000, "tkr"],
  ["shows 500 tkr, holds 500 000", { value: 500_000, numberFormat: '#,##0, "tkr"' }, 500_000, "tkr"],
  [
    "shows 4,2 mnkr, holds 4 200 000",
    { value: 4_200_000, numberFormat: '0.0,,\\ "mnkr"' },
    4_200_000,
    "mnkr",
  ],
  ["kronor as a currency", { value: 1200, numberFormat: "#,##0\\ [$kr-41D]" }, 1200, "kr"],
  ["20 dagar", { value: 20, numberFormat: '0 "dagar"' }, 20, "days"],
  ["General with a text", { value: 20, numberFormat: 'General" st"' }, 20, "count"],
  ["a text that is no unit", { value: 20, numberFormat: '0 "(prel.)"' }, 20, null],
])("a number cell: %s", (_, cell, value, unit) => {
  expect(decodeNumber(cellOf(cell)).value).toEqual({ value, unit, bound: null, note: null });
});

test.each<[string, Cell, string | null]>([
  ["a plain 2022 may be a year", 2022, "year"],
  ["2 022, as it is shown, is none", { value: 2022, numberFormat: "#,##0" }, null],
  ["2022 st is none", { value: 2022, numberFormat: '0 "st"' }, null],
  ["2022,5 is none", 2022.5, null],
])("%s", (_, cell, note) => {
  expect(decodeNumber(cellOf(cell)).value?.note).toBe(note);
});

test.each<[string, Cell, string]>([
  ["a date cell", date("2022-12-31"), "2022-12-31"],
  ["1/2, as Excel takes it", { value: 44593, numberFormat: "d/m" }, "2022-02-01"],
  ["no day of our time", { value: 1e300, numberFormat: "yyyy-mm-dd" }, "1e+300"],
  ["a time of day", { value: 0.5, numberFormat: "[h]:mm" }, "0.5"],
  ["true", true, "true"],
  ["an interval", "90-95 %", "90-95 %"],
])("%s is no number", (_, cell, raw) => {
  expect(decodeNumbers(cellOf(cell))).toEqual({ value: null, problem: { code: "unreadableNumber", raw } });
});

test("a cell for one number does not take two", () => {
  expect(decodeNumber(cellOf("90 % / 79 %"))).toEqual({
    value: null,
    problem: { code: "unreadableNumber", raw: "90 % / 79 %" },
  });
});

test.each<[Cell, string]>([
  ["90 % / 79 %", "90 % och 79 %"],
  ["90/79/83 %", "90 %, 79 % och 83 %"],
  ["HT: 4,2; SÄBO: 3,9", "4,2 och 3,9"],
  ["ca 4200 tkr", "4 200 tkr"],
  ["-12345678", "−12 345 678"],
  ["en dag", "1 dag"],
  [percent(29), "29 %"],
])("%j is understood as %s", (cell, text) => {
  expect(understoodText(decodeNumbers(cellOf(cell)).value ?? [])).toBe(text);
});

test("whatever is typed gives finite numbers or none", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789 ,.%/-−–"), maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: "binary" })), (text) => {
      const { value, problem } = decodeNumbers(cellOf(text));
      expect(value === null || value.every((number) => Number.isFinite(number.value))).toBe(true);
      expect(value === null || problem === null).toBe(true);
    }),
  );
});
