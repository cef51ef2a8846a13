import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { measured } from "../domain/followUps";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { asComputedText, enteredColumnsText, foundGoalsText, goalFilterText, GOALS, outcomeText } = SWEDISH;

test.each(Object.entries(GOALS))("the view's %s is Swedish with its letters intact", (_, text) => {
  if (text.endsWith(".")) expectGoodSwedish(text);
  expect(text).toMatch(/^\p{Lu}[^\uFFFDÃ]*$/u);
});

test("a filter is named in the controller's own words, with how many it leaves", () => {
  expect(goalFilterText("notAttained", 3, ATTAINED_WORDING)).toBe("Delvis eller ej uppnådda (3)");
  expect(goalFilterText("notAttained", 3, FULFILLED_WORDING)).toBe("Delvis eller ej uppfyllda (3)");
  expect(goalFilterText("all", 1234, ATTAINED_WORDING)).toBe("Alla mål (1\u00A0234)");
  expect(foundGoalsText(3, 15)).toBe("3 av 15\u00A0mål");
  expect(foundGoalsText(15, 15)).toBe("15\u00A0mål");
});

test.each([
  [measured(0.79, { targetValue: 0.9 }), "79\u00A0% mot målet minst 90\u00A0%"],
  [measured([0.9, 0.79], { targetValue: 0.9 }), "90\u00A0% / 79\u00A0% mot målet minst 90\u00A0%"],
  [measured(0.2, { targetValue: 0.15, direction: "lowerIsBetter" }), "20\u00A0% mot målet högst 15\u00A0%"],
  [measured(0.8996, { targetValue: 0.9 }), "89,96\u00A0% mot målet minst 90\u00A0%"],
  [measured(0.8, { targetValue: 0.9, direction: null }), "80\u00A0% mot målet 90\u00A0%"],
  [measured(0.8, { targetValue: null }), "80\u00A0%, målvärde saknas"],
  [measured(null, { targetValue: 0.9 }), "Utfall saknas, målet är minst 90\u00A0%"],
  [measured(null, { targetValue: null }), "Utfall saknas, målvärde saknas"],
])("an outcome beside its target: %#", (measure, text) => {
  expect(outcomeText(measure, "percent")).toBe(text);
});

test("what an entry makes, and what is computed", () => {
  const one = enteredColumnsText(["assessedLevel"], "Mål 2022");
  expect(one).toBe("Bladet Mål 2022 saknar kolumnen Bedömd nivå. Den skapas till höger om uppföljningen.");
  expectGoodSwedish(one);
  expectGoodSwedish(enteredColumnsText(["decidedLevel", "motivation"], "Mål 2022"));
  expect(asComputedText("Delvis uppnått")).toBe("Som beräknat: delvis uppnått");
});
