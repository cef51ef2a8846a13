import fc from "fast-check";
import { decodeNumber, decodeNumbers, parseNumber, saysNothing } from "../../src/workbook/decodeNumber";
import { cellOf, percent, type Cell } from "./sheet";

const NBSP = "\u00A0";

test.each<[string, number, boolean?]>([
  ["0,9", 0.9],
  ["0.9", 0.9],
  ["90", 90],
  ["90 %", 0.9, true],
  ["90%", 0.9, true],
  [`90${NBSP}%`, 0.9, true],
  ["90 procent", 0.9, true],
  ["12,5 %", 0.125, true],
  ["≥ 90 %", 0.9, true],
  [">=90", 90],
  ["minst 90", 90],
  ["Minst 90 %", 0.9, true],
  ["högst 20", 20],
  ["≤ 20", 20],
  ["max 20", 20],
  ["-3", -3],
  ["−592 514", -592514],
  ["–592 514", -592514],
  ["- 5", -5],
  ["592 514", 592514],
  [`592${NBSP}514`, 592514],
  ["592\u202F514", 592514],
  ["1\u2009234\u2009567,5", 1234567.5],
  ["0", 0],
  ["007", 7],
])("the text %j is read as %p", (text, value, isPercent = false) => {
  expect(parseNumber(text)).toEqual({ value, isPercent });
});

test.each([
  "",
  "ca 90",
  "90 st",
  "nittio",
  "12 34",
  "1 2345",
  "1,2,3",
  ",5",
  "5,",
  "1e5",
  "90 %%",
  "minst två",
  "80–90",
  "2022-12-31",
  "--5",
  "9".repeat(400),
])("the text %j is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

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
])("%j says that there is nothing to tell", (text) => {
  expect(saysNothing(text)).toBe(true);
  expect(decodeNumbers(cellOf(text))).toEqual({ value: null, problem: null });
});

test("empty, zero, text and error are four different things", () => {
  expect(decodeNumber(cellOf(""))).toEqual({ value: null, problem: null });
  expect(decodeNumber(cellOf(0))).toEqual({ value: { value: 0, isPercent: false }, problem: null });
  expect(decodeNumber(cellOf("okänt"))).toEqual({
    value: null,
    problem: { code: "unreadableNumber", raw: "okänt" },
  });
  expect(decodeNumber(cellOf("#N/A"))).toEqual({
    value: null,
    problem: { code: "errorInCell", raw: "#N/A" },
  });
});

test.each<[string, Cell, number, boolean]>([
  ["shows 90 %, holds 0,9", percent(90), 0.9, true],
  ["0.0%", { value: 0.905, numberFormat: "0.0%" }, 0.905, true],
  ["positive and negative in percent", { value: -0.02, numberFormat: "0%;[Red]-0%" }, -0.02, true],
  ["a plain number", { value: 90, numberFormat: "#,##0.0" }, 90, false],
  ['holds 90: the sign is text in the format 0" %"', { value: 90, numberFormat: '0" %"' }, 90, false],
  ["holds 90: the sign is escaped", { value: 90, numberFormat: "0\\ \\%" }, 90, false],
])("a number cell: %s", (_, cell, value, isPercent) => {
  expect(decodeNumber(cellOf(cell)).value).toEqual({ value, isPercent });
});

test.each<[string, (readonly [number, boolean])[]]>([
  [
    "90 % / 79 %",
    [
      [0.9, true],
      [0.79, true],
    ],
  ],
  [
    "90/79 %",
    [
      [0.9, true],
      [0.79, true],
    ],
  ],
  [
    "90 %/79",
    [
      [0.9, true],
      [79, false],
    ],
  ],
  [
    "4,2 / 3,9 / 4",
    [
      [4.2, false],
      [3.9, false],
      [4, false],
    ],
  ],
])("several outcomes in one cell: %s", (text, parts) => {
  expect(decodeNumbers(cellOf(text)).value).toEqual(
    parts.map(([value, isPercent]) => ({ value, isPercent })),
  );
});

test.each<Cell>(["90 % / okänt", "90 % /", "/", true, false])("%j cannot be read as numbers", (cell) => {
  expect(decodeNumbers(cellOf(cell))).toEqual({
    value: null,
    problem: { code: "unreadableNumber", raw: String(cell) },
  });
});

test("a cell for one number does not take two", () => {
  expect(decodeNumber(cellOf("90 % / 79 %"))).toEqual({
    value: null,
    problem: { code: "unreadableNumber", raw: "90 % / 79 %" },
  });
});

test("a number written in any of the Swedish ways is read back", () => {
  const ways = fc.record({
    size: fc.integer({ min: 0, max: 99_999_999 }),
    space: fc.constantFrom(" ", NBSP, "\u202F", "\u2009"),
    minus: fc.constantFrom("", "-", "−", "–"),
    decimals: fc.option(fc.integer({ min: 0, max: 99 })),
    sign: fc.constantFrom(",", "."),
    isPercent: fc.boolean(),
  });
  fc.assert(
    fc.property(ways, ({ size, space, minus, decimals, sign, isPercent }) => {
      const whole = String(size).replace(/\B(?=(\d{3})+$)/g, space);
      const tail = decimals === null ? "" : `${sign}${decimals}`;
      const text = `${minus}${whole}${tail}${isPercent ? `${space}%` : ""}`;
      const number = Number(`${minus === "" ? "" : "-"}${size}${tail.replace(",", ".")}`);
      expect(parseNumber(text)).toEqual({ value: isPercent ? number / 100 : number, isPercent });
    }),
  );
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
