import type { NoPlaceReason } from "../../src/domain/summary/figureSource";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { amountsDateText, assumedDateText, copyName, figureName, noPlaceText, NOTHING_TO_SAY, SUMMARY } =
  SWEDISH;

test("what the pane says around the text is Swedish", () => {
  for (const sentence of [NOTHING_TO_SAY, SUMMARY.copyByHand, SUMMARY.stale, SUMMARY.unsaved])
    expectGoodSwedish(sentence);
  expectGoodSwedish(amountsDateText("2023-10-31"));
  expectGoodSwedish(assumedDateText("2022-09-12"));
});

test.each<NoPlaceReason>(["notCalculated", "noOwnCell"])("figures without a cell: %s", (reason) => {
  const text = noPlaceText(reason, ["8", "7", "0,76"]);
  expectGoodSwedish(text);
  expect(text).toMatch(/^Utan länk: 8, 7 och 0,76\. /);
});

test.each([
  ["E22", "9,1 mnkr, visa i bladet Resultatrapport, cell E22"],
  ["D22:E22", "9,1 mnkr, visa i bladet Resultatrapport, cellerna D22:E22"],
])("a figure is named with its cell: %s", (address, name) => {
  expect(figureName("9,1 mnkr", { sheet: "Resultatrapport", address })).toBe(name);
});

test("a button for one paragraph begins with what it says", () => {
  expect(copyName("Ekonomi")).toBe("Kopiera stycket Ekonomi");
});
