import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const {
  allText,
  AMOUNT_CHOICES,
  builtHeading,
  notBuiltHeading,
  remarksHeading,
  reportPeriodText,
  REPORTS_TEXT,
  reportsBuiltText,
} = SWEDISH;

test.each(Object.entries(REPORTS_TEXT))("%s is Swedish with its letters intact", (_, text) => {
  if (text.endsWith(".")) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
});

test.each(Object.values(AMOUNT_CHOICES))("$name says in a sentence what it means", ({ hint }) => {
  expectGoodSwedish(hint);
});

test("what was built, in one and in many", () => {
  expect(reportsBuiltText(1)).toBe("Rapporterna är byggda. 1\u00A0cell skrevs.");
  expect(reportsBuiltText(1234)).toBe("Rapporterna är byggda. 1\u00A0234\u00A0celler skrevs.");
  expect(reportPeriodText("2023-12")).toBe("Period: december 2023");
});

test("headings with their counts", () => {
  expect([builtHeading(9), notBuiltHeading(6), remarksHeading(1), allText(34)]).toEqual([
    "Byggda rapporter (9)",
    "Inte byggda (6)",
    "Att se över (1)",
    "Visa alla 34",
  ]);
});
