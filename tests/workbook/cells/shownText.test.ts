import { FIGURE_FORMATS } from "../../../src/annexes/kit/sheet/annexFormats";
import { shownText } from "../../../src/workbook/cells/shownText";

const NO_BREAK_SPACE = "\u00A0";

test.each([
  ["#,##0", -592_514, "-592 514"],
  ["#,##0", 0.4, "0"],
  ["#,##0.00", 1234.567, "1 234,57"],
  ["0.##", 12, "12,"],
  ["0.##", 1234.567, "1234,57"],
  ["#", 0.4, ""],
  ["000", 7, "007"],
  ["0%", 0.905, "91%"],
  ["0.0%", -0.5, "-50,0%"],
  ['0"."', 3, "3."],
  ['#,##0 "tkr"', 1500, "1 500 tkr"],
  ["#,##0 [$kr-41D]", 1500, "1 500 kr"],
  ['#,##0;"−"#,##0;"–"', -1500, "−1 500"],
  ['#,##0;"−"#,##0;"–"', 0, "–"],
  ["#,##0;-#,##0", 0, "0"],
  ["#,##0_);(#,##0)", -12, "(12)"],
  [FIGURE_FORMATS.thousands, -592_514_000, "−592 514"],
  [FIGURE_FORMATS.thousands, -499, "0"],
  ["General", 0.1 + 0.2, "0,3"],
  ["General", 1e21, "1E+21"],
  ["@", 12, "12"],
  ["# ?/?", 0.5, "0,5"],
  ["0.00E+00", 1500, "1500"],
  ['[=0]"inget";[<>0]0', 0, "inget"],
  ['[=0]"inget";[<>0]0', 7, "7"],
  ['[>100]0;[<5]"få";0.0', 50, "50,0"],
  ['[>100]0;[<5]"få";0.0', 3, "få"],
  ["", 3, ""],
])("%s shows %d as %s", (numberFormat, value, shown) => {
  expect(shownText({ value, numberFormat }, false)).toBe(shown.replaceAll(" ", NO_BREAK_SPACE));
});

test("a format without anything in a section shows nothing", () => {
  expect(shownText({ value: 5, numberFormat: ";;" }, false)).toBe("");
});

test("texts stand as they are, with what their format adds", () => {
  expect(shownText({ value: "90 % / 94 %", numberFormat: "0 %" }, false)).toBe("90 % / 94 %");
  expect(shownText({ value: "Hemtjänst", numberFormat: '"   "@"\u00A0¹"' }, false)).toBe(
    "   Hemtjänst\u00A0¹",
  );
  expect(shownText({ value: "", numberFormat: '"   "@' }, false)).toBe("");
  expect(shownText({ value: true, numberFormat: "General" }, false)).toBe("SANT");
  expect(shownText({ value: false, numberFormat: "General" }, false)).toBe("FALSKT");
  expect(shownText({ value: "#DIV/0!", numberFormat: "General" }, false)).toBe("#DIVISION/0!");
  expect(shownText({ value: "#SPILL!", numberFormat: "General" }, false)).toBe("#SPILL!");
});

test("days are ISO dates, from 1900 or 1904", () => {
  expect(shownText({ value: 46_387, numberFormat: "yyyy-mm-dd" }, false)).toBe("2026-12-31");
  expect(shownText({ value: 46_387 - 1462, numberFormat: "m/d/yyyy" }, true)).toBe("2026-12-31");
  expect(shownText({ value: 46_387.5, numberFormat: "yyyy-mm-dd hh:mm" }, false)).toBe(
    "2026-12-31\u00A012:00",
  );
  expect(shownText({ value: 0.25, numberFormat: "h:mm" }, false)).toBe("06:00");
});
