import { foldedText, isErrorValue, plainText } from "../../../src/workbook/grid/cellText";

test.each([
  ["  Trygg\u00ADhet\r\noch\u00A0\u202Fvård ", "Trygghet och vård"],
  ["tvätt  och\u2003städ", "tvätt och städ"],
  [" först", "först"],
  ["sist\uFEFF", "sist"],
  ["\u200EMål\u200Bvärde\u2060", "Målvärde"],
  ["ord\nord", "ord ord"],
  [7.1, "7.1"],
  [true, "true"],
  ["", ""],
])("%j reads %j", (value, text) => {
  expect(plainText(value)).toBe(text);
});

test.each(["Utfall", "UTFALL", "Utfall *", "Utfall**", "Utfall 1)", "Utfall¹", "Utfall:", "Ut\u00ADfall"])(
  "%j is folded to the same word",
  (text) => {
    expect(foldedText(text)).toBe("utfall");
  },
);

test.each([
  ["#N/A", true],
  ["#DIV/0!", true],
  ["#SPILL!", true],
  ["#N/A?", false],
  ["Se #REF! ovan", false],
  ["#1", false],
  [0, false],
])("%j is an error of Excel's: %p", (value, isIt) => {
  expect(isErrorValue(value)).toBe(isIt);
});
