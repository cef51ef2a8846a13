import fc from "fast-check";
import { decodeTarget, directionOfBounds } from "../../../src/workbook/cells/decodeTarget";
import { parseNumber } from "../../../src/workbook/cells/numberText";
import { cellOf, percent, type Cell } from "../sheet";

function ends(cell: Cell): number[] | null {
  return decodeTarget(cellOf(cell)).value?.map(({ value }) => value) ?? null;
}

test.each<[Cell, number[]]>([
  ["80–90", [80, 90]],
  ["80-90 %", [0.8, 0.9]],
  ["80 — 90 %", [0.8, 0.9]],
  ["80−90", [80, 90]],
  ["80 % – 90 %", [0.8, 0.9]],
  ["80 till 90 procent", [0.8, 0.9]],
  ["mellan 80 och 90 %", [0.8, 0.9]],
  ["Från 20 till 30 dagar", [20, 30]],
  ["4 500–5 000 tkr", [4.5e6, 5e6]],
  ["3,5–4,2", [3.5, 4.2]],
  ["-2 – 2", [-2, 2]],
  ["mellan −2 och 2 %", [-0.02, 0.02]],
  ["± 2 %", [-0.02, 0.02]],
  ["+/- 3", [-3, 3]],
  ["plus/minus 1,5 procent", [-0.015, 0.015]],
  ["≥ 90 %", [0.9]],
  [percent(90), [0.9]],
  [90, [90]],
])("the target %j is %j", (cell, values) => {
  expect(ends(cell)).toEqual(values);
});

test.each<Cell>([
  "90–80",
  "80–80",
  "2020–2022",
  "2022-12",
  "2022-12-31",
  "ca 80–90",
  "minst 80–90",
  "80 dagar–90 %",
  "80 %–90",
  "80 / 90 %",
  "-5",
  "okänt",
  "80–",
  "80 till många",
  "från 80 till minst 90",
  "± okänt",
])("the target %j is no interval", (cell) => {
  expect(decodeTarget(cellOf(cell)).value?.length ?? 0).not.toBe(2);
});

test("an empty target is empty, and an error an error", () => {
  expect(decodeTarget(cellOf(""))).toEqual({ value: null, problem: null });
  expect(decodeTarget(cellOf("#REF!")).problem?.code).toBe("errorInCell");
});

test.each([
  [["≥ 90 %"], "higherIsBetter"],
  [["över 90", "minst 70"], "higherIsBetter"],
  [["90", "≥ 70"], "higherIsBetter"],
  [["högst 20 dagar"], "lowerIsBetter"],
  [["< 5"], "lowerIsBetter"],
  [["minst 90", "högst 95"], null],
  [["90"], null],
  [[], null],
])("the words of %j tell %j", (texts, direction) => {
  const limits = texts.map(parseNumber).filter((limit) => limit !== null);
  expect(limits).toHaveLength(texts.length);
  expect(directionOfBounds(limits)).toBe(direction);
});

test("both ends of an interval are read, the lower first", () => {
  const dash = fc.constantFrom("–", "-", " – ", " till ");
  const sign = fc.constantFrom("", " %", " dagar");
  fc.assert(
    fc.property(fc.nat(1400), fc.integer({ min: 1, max: 500 }), dash, sign, (low, more, between, unit) => {
      const divisor = unit === " %" ? 100 : 1;
      expect(ends(`${low}${between}${low + more}${unit}`)).toEqual([low / divisor, (low + more) / divisor]);
    }),
  );
});
