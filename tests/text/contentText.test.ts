import { contentTexts } from "../../src/text/make/contents";
import type { ShownContent } from "../../src/text/make/contents";

const general = (content: ShownContent["content"]): ShownContent => ({ content, numberFormat: "General" });
const as = (numberFormat: string, content: number): ShownContent => ({ content, numberFormat });

test.each([
  [general(""), general("Uppnått"), ["ingenting", "Uppnått"]],
  [general(0.5), general(0.375), ["0,5", "0,375"]],
  [general(-1), general(1234567), ["−1", "1234567"]],
  [general(true), general({ formula: "=AVERAGE(T5:T9)" }), ["SANT", "=AVERAGE(T5:T9)"]],
  [as("0 %", 0.9), as("0.0%", 0.905), ["90 %", "90,5 %"]],
  [as("yyyy-mm-dd", 44804), as("yyyy-mm-dd hh:mm", 44816 + 845 / 1440), ["2022-08-31", "2022-09-12 14:05"]],
  // No day of a follow-up: shown as the number it is.
  [as("yyyy-mm-dd", 12), general("x"), ["12", "x"]],
] as const)("%j and %j", (before, after, texts) => {
  expect(contentTexts(before, after, false).sv).toEqual(texts);
});

test("dates of a workbook that counts from 1904", () => {
  expect(contentTexts(as("yyyy-mm-dd", 44804 - 1462), general(""), true).sv).toEqual([
    "2022-08-31",
    "ingenting",
  ]);
});

test("numbers that differ beyond three decimals are told in full", () => {
  expect(contentTexts(general(0.333), general(1 / 3), false).sv).toEqual(["0,333", "0,333333333333"]);
});
