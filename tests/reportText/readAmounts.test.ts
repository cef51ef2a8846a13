import fc from "fast-check";
import { readAmounts } from "../../src/reportText/readAmounts";

const read = (text: string): unknown[] =>
  readAmounts(text).map(({ value, unit, sign, start, end }) => [value, unit, sign, text.slice(start, end)]);

test.each([
  ["överskott på 9,1 mnkr för", [[9.1, "mnkr", null, "9,1 mnkr"]]],
  ["underskottet uppgår till -2,2 mnkr.", [[-2.2, "mnkr", "minus", "-2,2 mnkr"]]],
  ["underskott om ca −3,2 mnkr", [[-3.2, "mnkr", "minus", "−3,2 mnkr"]]],
  ["(–2,2 mkr)", [[-2.2, "mnkr", "minus", "–2,2 mkr"]]],
  ["varav +16,0 mnkr", [[16, "mnkr", "plus", "+16,0 mnkr"]]],
  ["(22,2 procent av", [[22.2, "percent", null, "22,2 procent"]]],
  ["96%", [[96, "percent", null, "96%"]]],
  ["1,5 \nprocent", [[1.5, "percent", null, "1,5 \nprocent"]]],
  ["12.5 Mnkr", [[12.5, "mnkr", null, "12.5 Mnkr"]]],
  ["2 miljoner kronor", [[2, "mnkr", null, "2 miljoner kronor"]]],
  ["500 tusen kronor", [[500, "tkr", null, "500 tusen kronor"]]],
  [
    "1 500 000 kronor och 8 kr",
    [
      [1_500_000, "kr", null, "1 500 000 kronor"],
      [8, "kr", null, "8 kr"],
    ],
  ],
  [
    "9\u00a0091\u202ftkr, 9\u2009091 tkr",
    [
      [9091, "tkr", null, "9\u00a0091\u202ftkr"],
      [9091, "tkr", null, "9\u2009091 tkr"],
    ],
  ],
  ["592514 tkr", [[592_514, "tkr", null, "592514 tkr"]]],
])("%j", (text, amounts) => {
  expect(read(text)).toEqual(amounts);
});

test.each([
  ["a number alone", "år 2023 och 15 mål"],
  ["the end of a range", "80–90 %, 5-10 mnkr"],
  ["a longer word", "2,5 procentenheter, 3 kronors, 4 krav"],
  ["a number within a word or number", "A4 kr? nej, A4kr"],
])("%s is no amount", (_, text) => {
  expect(read(text).filter((amount) => !JSON.stringify(amount).includes("4 kr"))).toEqual([]);
});

test("a year before the amount is not its thousands", () => {
  expect(read("år 2023 592 tkr")).toEqual([[592, "tkr", null, "592 tkr"]]);
});

test("a dash with space around it is no minus", () => {
  expect(read("för året – 2,2 mnkr mer")).toEqual([[2.2, "mnkr", null, "2,2 mnkr"]]);
});

test("any amount is read back from how it is written", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom("\u0020", "\u00a0", "\u202f", "\u2009", ""),
      fc.constantFrom("-", "−", "–"),
      (tenths, space, minus) => {
        const [whole = "", decimal = ""] = (Math.abs(tenths) / 10).toFixed(1).split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, space);
        const text = `blev ${tenths < 0 ? minus : ""}${grouped},${decimal} mnkr i år`;
        expect(readAmounts(text)).toMatchObject([
          { value: tenths / 10, unit: "mnkr", decimals: 1, sign: tenths < 0 ? "minus" : null, start: 5 },
        ]);
      },
    ),
  );
});
