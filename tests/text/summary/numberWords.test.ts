import { countWriter } from "../../../src/text/cells/summary/numberWords";
import { isNothingInMnkr, mnkrText, percentText } from "../../../src/text/cells/summary/amountWords";
import { forPeriod, ofPeriod, perDay } from "../../../src/text/cells/summary/dayWords";

test.each([
  [1, 3, "ett", "en"],
  [2, 2, "två", "två"],
  [3, 12, "tre", "tre"],
  [7, 12, "sju", "sju"],
  [11, 12, "elva", "elva"],
  [12, 12, "tolv", "tolv"],
  [1, 13, "1", "1"],
  [8, 15, "8", "8"],
  [13, 13, "13", "13"],
  [1234, 1234, "1\u00A0234", "1\u00A0234"],
])("%p counted among at most %p is %s mål, %s indikatorer", (count, largest, neuter, common) => {
  const write = countWriter(largest);
  expect([write(count), write(count, "common")]).toEqual([neuter, common]);
});

test.each([
  [9_091_000, "9,1\u00A0mnkr"],
  [-9_091_000, "9,1\u00A0mnkr"],
  [601_605_000, "601,6\u00A0mnkr"],
  [1_234_567_890, "1\u00A0234,6\u00A0mnkr"],
  [2_034_000, "2,0\u00A0mnkr"],
  [1_250_000, "1,3\u00A0mnkr"],
  [-1_250_000, "1,3\u00A0mnkr"],
])("%p kronor are %s", (kronor, text) => {
  expect(mnkrText(kronor)).toBe(text);
});

test.each([
  [49_999, true],
  [-49_999, true],
  [50_000, false],
  [-50_000, false],
])("%p kronor are 0,0 mnkr: %p", (kronor, isNothing) => {
  expect(isNothingInMnkr(kronor)).toBe(isNothing);
});

test.each([
  [9_091 / 601_605, "1,5\u00A0procent"],
  [-12_392 / 698_304, "1,8\u00A0procent"],
  [21_483 / 96_699, "22,2\u00A0procent"],
  [1, "100,0\u00A0procent"],
])("the share %p is %s", (share, text) => {
  expect(percentText(share)).toBe(text);
});

test.each([
  ["2020-08-31", "per den sista augusti 2020", "per den sista augusti 2020", "per den sista augusti 2020"],
  ["2024-02-29", "per den sista februari 2024", "per den sista februari 2024", "per den sista februari 2024"],
  ["2023-02-15", "per den 15 februari 2023", "per den 15 februari 2023", "per den 15 februari 2023"],
  ["2023-12-31", "per den sista december 2023", "för helåret 2023", "2023"],
  ["2023-12-30", "per den 30 december 2023", "per den 30 december 2023", "per den 30 december 2023"],
])("%s is %s, %s and %s", (date, day, period, result) => {
  expect([perDay(date), forPeriod(date), ofPeriod(date)]).toEqual([day, period, result]);
});
