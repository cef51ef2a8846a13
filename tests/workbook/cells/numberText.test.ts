import fc from "fast-check";
import { parseNumber, type Bound } from "../../../src/workbook/cells/numberText";
import type { Unit } from "../../../src/workbook/cells/units";

const NBSP = "\u00A0";

test.each<[string, number, Unit?]>([
  ["0,9", 0.9],
  ["0.9", 0.9],
  ["0.905", 0.905],
  ["90", 90],
  ["+3", 3],
  ["90 %", 0.9, "percent"],
  ["90%", 0.9, "percent"],
  [`90${NBSP}%`, 0.9, "percent"],
  ["90 procent", 0.9, "percent"],
  ["12,5 %", 0.125, "percent"],
  ["5 procentenheter", 0.05, "percent"],
  ["-3", -3],
  ["−592 514", -592514],
  ["–592 514", -592514],
  ["- 5", -5],
  ["592 514", 592514],
  [`592${NBSP}514`, 592514],
  ["592\u202F514", 592514],
  ["1\u2009234\u2009567,5", 1234567.5],
  ["1 234.500", 1234.5],
  ["0", 0],
  ["007", 7],
  ["−592 514 kr", -592514, "kr"],
  ["4 200 tkr", 4_200_000, "tkr"],
  ["4,2 mnkr", 4_200_000, "mnkr"],
  ["4,2 Mkr", 4_200_000, "mnkr"],
  ["20 dagar", 20, "days"],
  ["1 dygn", 1, "days"],
  ["12 st", 12, "count"],
  ["12st.", 12, "count"],
  ["3 personer", 3, "count"],
  ["4,2 poäng", 4.2, "points"],
  ["14 m²", 14, "squareMetres"],
  ["två", 2],
  ["Tolv dagar", 12, "days"],
  ["en gång", 1, "count"],
])("the text %j is read as %p", (text, value, ...[unit = null]) => {
  expect(parseNumber(text)).toEqual({ value, unit, bound: null, note: null });
});

test.each<[string, Bound, number]>([
  ["≥ 90 %", "atLeast", 0.9],
  [">=90", "atLeast", 90],
  ["minst 90", "atLeast", 90],
  ["Minst 90 %", "atLeast", 0.9],
  ["minst två", "atLeast", 2],
  ["lägst 3,5", "atLeast", 3.5],
  ["min. 5", "atLeast", 5],
  ["inte under 80", "atLeast", 80],
  ["90 % eller mer", "atLeast", 0.9],
  ["> 90", "above", 90],
  ["över 90 %", "above", 0.9],
  ["fler än 5", "above", 5],
  ["≤ 20", "atMost", 20],
  ["<=20", "atMost", 20],
  ["högst 20", "atMost", 20],
  ["max 20", "atMost", 20],
  ["Max. 20", "atMost", 20],
  ["upp till 20", "atMost", 20],
  ["inte över 20", "atMost", 20],
  ["20 dagar eller färre", "atMost", 20],
  ["< 5", "below", 5],
  ["under 20", "below", 20],
  ["mindre än 20", "below", 20],
])("the words of %j are %s", (text, bound, value) => {
  expect(parseNumber(text)).toMatchObject({ bound, value, note: null });
});

test.each([
  ["ca 90 %", 0.9],
  ["ca. 90", 90],
  ["c:a 90", 90],
  ["cirka 90", 90],
  ["Ungefär 90", 90],
  ["~90", 90],
  ["≈ 90", 90],
])("%j is approximate", (text, value) => {
  expect(parseNumber(text)).toMatchObject({ value, note: "approximate" });
});

test("a bound and an approximation may both be told", () => {
  expect(parseNumber("minst ca 90")).toMatchObject({ value: 90, bound: "atLeast", note: "approximate" });
});

test.each(["79 %*", "79 % **", "79 % 1)", "79 %1)", "79 %¹", "79 % ²)"])("%j has a footnote mark", (text) => {
  expect(parseNumber(text)).toMatchObject({ value: 0.79, unit: "percent" });
});

test("a number is not taken for a footnote mark", () => {
  expect(parseNumber("79 1)")).toMatchObject({ value: 79 });
  expect(parseNumber("791)")).toBeNull();
});

test("a fraction is a share, and that is noted", () => {
  const share = { unit: "percent", bound: null, note: "fraction" };
  expect(parseNumber("3 av 4")).toEqual({ ...share, value: 0.75, fraction: { part: 3, whole: 4 } });
  expect(parseNumber("4 av 4")).toEqual({ ...share, value: 1, fraction: { part: 4, whole: 4 } });
  expect(parseNumber("5 av 4")).toBeNull();
  expect(parseNumber("0 av 0")).toBeNull();
});

test("a plain number that may be a year is noted as one", () => {
  expect(parseNumber("2022")).toEqual({ value: 2022, unit: null, bound: null, note: "year" });
  expect(parseNumber("minst 2022")).toMatchObject({ note: "year" });
  expect(parseNumber("2 022")).toMatchObject({ value: 2022, note: null });
  expect(parseNumber("2022 st")).toMatchObject({ value: 2022, note: null });
  expect(parseNumber("2022,0")).toMatchObject({ value: 2022, note: null });
});

test.each([
  "",
  "nittio",
  "två,5",
  "12 34",
  "1 2345",
  "1,2,3",
  ",5",
  "5,",
  "1e5",
  "90 %%",
  "90 bananer",
  "80–90",
  "2022-12-31",
  "--5",
  "1.200",
  "12.345",
  "(5)",
  "knappt 90",
  "drygt 90 %",
  "nästan 90",
  "minst",
  "under 2022",
  "över 2022",
  "1/2",
  "90 % (2021: 88 %)",
  "9".repeat(400),
])("the text %j is no number", (text) => {
  expect(parseNumber(text)).toBeNull();
});

test("a number written in any of the Swedish ways is read back", () => {
  const ways = fc.record({
    size: fc.integer({ min: 0, max: 99_999_999 }),
    space: fc.constantFrom(" ", NBSP, "\u202F", "\u2009"),
    minus: fc.constantFrom("", "-", "−", "–"),
    decimals: fc.option(fc.integer({ min: 0, max: 99 })),
    sign: fc.constantFrom(",", "."),
    unit: fc.constantFrom(["", 1], ["%", 100], ["st", 1], ["tkr", 0.001], ["dagar", 1]),
    before: fc.constantFrom("", "minst ", "≤ ", "ca ", "högst ca "),
    after: fc.constantFrom("", "*", "*)"),
  });
  fc.assert(
    fc.property(ways, ({ size, space, minus, decimals, sign, unit, before, after }) => {
      const [word, divisor] = unit;
      const whole = String(size).replace(/\B(?=(\d{3})+$)/g, space);
      const tail = decimals === null ? "" : `${sign}${decimals}`;
      const text = `${before}${minus}${whole}${tail}${word === "" ? "" : `${space}${word}`}${after}`;
      const number = Number(`${minus === "" ? "" : "-"}${size}${tail.replace(",", ".")}`);
      expect(parseNumber(text)?.value).toBe(word === "tkr" ? number * 1000 : number / Number(divisor));
    }),
  );
});

test.each([
  ["Minst index 41", 41, null, "atLeast"],
  ["Minst NKI 75", 75, null, "atLeast"],
  ["NKI 75", 75, null, null],
  ["index minst 41", 41, null, "atLeast"],
  ["Nöjd-medborgar-index 62", 62, null, null],
  ["10,2miljoner", 10_200_000, "mnkr", null],
  ["19 dgr", 19, "days", null],
  ["1 200:-", 1200, "kr", null],
  ["45 000 kr/inv", 45_000, "kr", null],
  ["högst 52 000 kr per invånare", 52_000, "kr", "atMost"],
  ["Minst 90 % av brukarna", 0.9, "percent", "atLeast"],
  ["≤ 5", 5, null, "atMost"],
  ["under 5", 5, null, "below"],
  ["max: 12", 12, null, "atMost"],
  ["inte mer än 12", 12, null, "atMost"],
])("%j is %d as controllers write it", (text, value, unit, bound) => {
  expect(parseNumber(text)).toEqual({ value, unit, bound, note: null });
});
