import fc from "fast-check";
import { dateToSerial, decodeDate, isIsoDate, usesDates1904 } from "../../../src/workbook/cells/decodeDate";
import { cellOf, date, type Cell } from "../sheet";

test.each<[Cell, string]>([
  ["2022-12-31", "2022-12-31"],
  [" 2024-02-29 ", "2024-02-29"],
  [date("2022-12-31"), "2022-12-31"],
  [44926, "2022-12-31"],
  [44926.75, "2022-12-31"],
  [date("1990-01-01"), "1990-01-01"],
  [date("2100-12-31"), "2100-12-31"],
  ["20221231", "2022-12-31"],
  [20221231, "2022-12-31"],
  ["31/12 2022", "2022-12-31"],
  ["31/12-2022", "2022-12-31"],
  ["5/6 2022", "2022-06-05"],
  ["31/12/2022", "2022-12-31"],
  ["31.12.2022", "2022-12-31"],
  ["31 december 2022", "2022-12-31"],
  ["den 31 dec. 2022", "2022-12-31"],
  ["1:e maj 2022", "2022-05-01"],
  ["Senast 2022-12-31", "2022-12-31"],
  ["Klart senast dec 2022", "2022-12-31"],
  ["t.o.m. 2022-12-31", "2022-12-31"],
  ["2022-12-31 *", "2022-12-31"],
])("the day %j is %s", (cell, isoDate) => {
  expect(decodeDate(cellOf(cell))).toEqual({ value: isoDate, problem: null });
});

test.each<[Cell, string]>([
  ["2022-02", "2022-02-28"],
  ["2022/02", "2022-02-28"],
  ["feb 2024", "2024-02-29"],
  ["Augusti 2022", "2022-08-31"],
  ["sista augusti 2022", "2022-08-31"],
  ["aug-2022", "2022-08-31"],
  ["aug -24", "2024-08-31"],
  ["aug 24", "2024-08-31"],
  ["december 2024", "2024-12-31"],
  ["2024-12", "2024-12-31"],
  ["dec 24", "2024-12-31"],
  ["T2 2024", "2024-08-31"],
  ["helår 2024", "2024-12-31"],
  ["Q1 2022", "2022-03-31"],
  ["Q4 2022", "2022-12-31"],
  ["kvartal 2 2022", "2022-06-30"],
  ["kv 3, 2022", "2022-09-30"],
  ["T1 2022", "2022-04-30"],
  ["T2 2022", "2022-08-31"],
  ["Tertial 3 2022", "2022-12-31"],
  ["vt 2022", "2022-06-30"],
  ["VT2022", "2022-06-30"],
  ["ht 2022", "2022-12-31"],
  ["Höstterminen 2022", "2022-12-31"],
  ["2022", "2022-12-31"],
  [2022, "2022-12-31"],
  ["helår 2022", "2022-12-31"],
  ["slutet av 2022", "2022-12-31"],
])("of %j the last day is meant: %s", (cell, isoDate) => {
  expect(decodeDate(cellOf(cell))).toEqual({ value: isoDate, problem: null });
});

test.each<[Cell, string, string]>([
  ["2023-02-29", "unreadableDate", "2023-02-29"],
  ["2022-13-01", "unreadableDate", "2022-13-01"],
  ["2022-13", "unreadableDate", "2022-13"],
  ["31/13 2022", "unreadableDate", "31/13 2022"],
  ["5/6/2022", "unreadableDate", "5/6/2022"],
  ["22-12-31", "unreadableDate", "22-12-31"],
  ["Q5 2022", "unreadableDate", "Q5 2022"],
  ["2019–2022", "unreadableDate", "2019–2022"],
  ["snart", "unreadableDate", "snart"],
  [1989, "unreadableDate", "1989"],
  [73416, "unreadableDate", "73416"],
  [-1, "unreadableDate", "-1"],
  [true, "unreadableDate", "true"],
  ["#VALUE!", "errorInCell", "#VALUE!"],
])("%j is no date: %s", (cell, code, raw) => {
  expect(decodeDate(cellOf(cell))).toEqual({ value: null, problem: { code, raw } });
});

test.each(["", " ", "–", "Löpande", "årligen", "Kontinuerligt", "Varje tertial", "Tills vidare"])(
  "%j tells no date",
  (text) => {
    expect(decodeDate(cellOf(text))).toEqual({ value: null, problem: null });
  },
);

test("a workbook that counts from 1904 has serials four years smaller", () => {
  expect(decodeDate(cellOf(43464), true).value).toBe("2022-12-31");
  expect(decodeDate(cellOf("2022-12-31"), true).value).toBe("2022-12-31");
  expect(decodeDate(cellOf(2022), true).value).toBe("2022-12-31");
});

test.each<[string, [number, string][], boolean | null]>([
  ["from 1900", [[44926, "2022-12-31"]], false],
  ["from 1904", [[43464, "2022-12-31"]], true],
  ["with a time of day", [[43464.5, "2022-12-31"]], true],
  [
    "several",
    [
      [43464, "31/12 2022"],
      [43465, "1 januari 2023"],
      [1, "#####"],
    ],
    true,
  ],
  ["a month tells no day", [[43464, "dec 2022"]], true],
  ["a number in a cell of numbers", [[2022, "2022"]], null],
  ["something else", [[12, "2022-12-31"]], null],
  [
    "they disagree",
    [
      [44926, "2022-12-31"],
      [43464, "2022-12-31"],
    ],
    null,
  ],
  ["none", [], null],
])("the date system is told by what date cells show: %s", (_, samples, answer) => {
  expect(usesDates1904(samples.map(([serial, text]) => ({ serial, text })))).toBe(answer);
});

test("the date system is told by any day of our time", () => {
  const days = fc.date({ min: new Date("1995-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.boolean(), (day, uses1904) => {
      const text = day.toISOString().slice(0, 10);
      const serial = dateToSerial(text) - (uses1904 ? 1462 : 0);
      expect(usesDates1904([{ serial, text }])).toBe(uses1904);
      expect(decodeDate(cellOf(serial), uses1904).value).toBe(text);
    }),
  );
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
