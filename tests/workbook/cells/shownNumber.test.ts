import { showsDate } from "../../../src/workbook/cells/shownNumber";

test.each([
  ["yyyy-mm-dd", true],
  ["[$-41D]d mmmm yyyy", true],
  ["h:mm", true],
  ["åååå-MM-DD", true],
  ["General", false],
  ["Standard", false],
  ["0.00", false],
  ['0 "dagar"', false],
])("a number in the format %s is shown as a date: %s", (format, isDate) => {
  expect(showsDate(format)).toBe(isDate);
});
