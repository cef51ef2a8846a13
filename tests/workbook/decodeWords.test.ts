import { foldedText, isErrorValue, plainText } from "../../src/workbook/cellText";
import { decodeDate, isIsoDate } from "../../src/workbook/decodeDate";
import { decodeDirection } from "../../src/workbook/decodeDirection";
import { decodeLevel, levelWording } from "../../src/workbook/decodeLevel";
import { cellOf, date, percent, type Cell } from "./sheet";

test.each<[Cell, string]>([
  ["Uppnått", "attained"],
  ["UPPNÅTT", "attained"],
  ["Helt uppnått", "attained"],
  ["Uppfyllt", "attained"],
  ["uppfylld", "attained"],
  ["Delvis uppnått", "partlyAttained"],
  ["Delvis\nuppfyllt", "partlyAttained"],
  ["delvis uppnådd *", "partlyAttained"],
  ["Ej uppnått", "notAttained"],
  ["Inte uppfyllt", "notAttained"],
  ["icke uppnått", "notAttained"],
  ["Ej\u00A0uppfylld 1)", "notAttained"],
  [0, "notAttained"],
  [0.5, "partlyAttained"],
  [1, "attained"],
  ["0", "notAttained"],
  ["0,5", "partlyAttained"],
  ["0.5", "partlyAttained"],
  ["1,0", "attained"],
  [percent(50), "partlyAttained"],
])("the level %j is %s", (cell, level) => {
  expect(decodeLevel(cellOf(cell))).toEqual({ value: level, problem: null });
});

test.each<[Cell, string, string]>([
  ["Grön", "unreadableLevel", "Grön"],
  ["nästan uppnått", "unreadableLevel", "nästan uppnått"],
  [0.75, "unreadableLevel", "0.75"],
  [2, "unreadableLevel", "2"],
  ["100 %", "unreadableLevel", "100 %"],
  ["0x1", "unreadableLevel", "0x1"],
  ["*", "unreadableLevel", "*"],
  ["1)", "unreadableLevel", "1)"],
  [true, "unreadableLevel", "true"],
  ["#N/A", "errorInCell", "#N/A"],
])("%j is no level: %s", (cell, code, raw) => {
  expect(decodeLevel(cellOf(cell))).toEqual({ value: null, problem: { code, raw } });
});

test.each(["", "–", "Ingen uppgift"])("%j tells no level", (text) => {
  expect(decodeLevel(cellOf(text))).toEqual({ value: null, problem: null });
});

test.each([
  ["Uppnått", "uppnått"],
  ["Ej uppnådd", "uppnått"],
  ["Delvis uppfyllt", "uppfyllt"],
  ["uppfylld", "uppfyllt"],
  ["1", null],
  ["", null],
])("%j is in the words of %j", (text, wording) => {
  expect(levelWording(text)).toBe(wording);
});

test.each([
  ["Högre är bättre", "higherIsBetter"],
  ["  högre  är\nbättre ", "higherIsBetter"],
  ["Högre", "higherIsBetter"],
  ["Lägre är bättre*", "lowerIsBetter"],
  ["LÄGRE", "lowerIsBetter"],
  ["Kvalitativ", "qualitative"],
  ["Kvalitativ bedömning", "qualitative"],
  ["", null],
  ["Bättre", null],
  [1, null],
])("the direction %j is %j", (value, direction) => {
  expect(decodeDirection(value)).toBe(direction);
});

test.each<[Cell, string]>([
  ["2022-12-31", "2022-12-31"],
  [" 2024-02-29 ", "2024-02-29"],
  [date("2022-12-31"), "2022-12-31"],
  [44926, "2022-12-31"],
  [44926.75, "2022-12-31"],
  [date("1990-01-01"), "1990-01-01"],
  [date("2100-12-31"), "2100-12-31"],
])("the date %j is %s", (cell, isoDate) => {
  expect(decodeDate(cellOf(cell))).toEqual({ value: isoDate, problem: null });
});

test.each<[Cell, string, string]>([
  ["2023-02-29", "unreadableDate", "2023-02-29"],
  ["2022-13-01", "unreadableDate", "2022-13-01"],
  ["31/12 2022", "unreadableDate", "31/12 2022"],
  ["löpande", "unreadableDate", "löpande"],
  [2022, "unreadableDate", "2022"],
  [73416, "unreadableDate", "73416"],
  [-1, "unreadableDate", "-1"],
  [true, "unreadableDate", "true"],
  ["#VALUE!", "errorInCell", "#VALUE!"],
])("%j is no date: %s", (cell, code, raw) => {
  expect(decodeDate(cellOf(cell))).toEqual({ value: null, problem: { code, raw } });
});

test.each(["", " ", "–"])("%j tells no date", (text) => {
  expect(decodeDate(cellOf(text))).toEqual({ value: null, problem: null });
});

test.each([
  ["2024-02-29", true],
  ["1900-02-29", false],
  ["0000-01-01", false],
  ["2022-1-1", false],
  ["2022-12-31T14:05", false],
])("%j is a day of the calendar: %p", (text, isIt) => {
  expect(isIsoDate(text)).toBe(isIt);
});

test.each([
  ["  Trygg\u00ADhet\r\noch\u00A0\u202Fvård ", "Trygghet och vård"],
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
