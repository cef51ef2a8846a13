import { ATTAINED_WORDING, FULFILLED_WORDING } from "../../src/workbook/scale/threeStepWords";
import { countedLevelWord, levelWord } from "../../src/text/cells/levelWords";
import { trendText } from "../../src/text/cells/trendWords";
import type { LevelCounts } from "../../src/domain/scale/levelCounts";
import { SWEDISH } from "../../src/text/swedish";

const { counted, countText, goalScoreText, indexText, valueText, createdColumnsText, goalCountText } =
  SWEDISH;

test.each([
  [44 / 45, "0,98"],
  [0.975, "0,98"],
  [0.985, "0,99"],
  [0.9749, "0,97"],
  [0.005, "0,01"],
  [(5 / 8 + 11 / 12 + 1 / 3) / 3, "0,63"],
  [1, "1,00"],
  [0, "0,00"],
  [null, "Ingen uppgift"],
])("the index %p is shown as %s", (index, text) => {
  expect(indexText(index, null)).toBe(text);
});

test.each([
  [0.375, "0,375"],
  [11 / 18, "0,611"],
  [0.6875, "0,688"],
  [2 / 3, "0,667"],
  [1, "1,000"],
  [null, "Ingen uppgift"],
])("the goal's value %p is shown as %s", (score, text) => {
  expect(goalScoreText(score, null)).toBe(text);
});

test.each([
  [0, "0"],
  [999, "999"],
  [1234, "1\u00A0234"],
  [1234567, "1\u00A0234\u00A0567"],
])("the count %p is %j", (count, text) => {
  expect(countText(count)).toBe(text);
});

test.each([
  [0, "0\u00A0celler"],
  [1, "1\u00A0cell"],
  [2, "2\u00A0celler"],
])("%p counted: %j", (count, text) => {
  expect(counted(count, "cell", "celler")).toBe(text);
});

test.each([
  [0.375, "0,375"],
  [44 / 45, "0,978"],
  [-0.5, "−0,5"],
  [15, "15"],
  ["Uppnått", "Uppnått"],
  ["", "ingenting"],
  [true, "SANT"],
  [false, "FALSKT"],
])("the value %j in a sentence is %s", (value, text) => {
  expect(valueText(value)).toBe(text);
});

const NO_GOALS: LevelCounts = { attained: 0, partlyAttained: 0, notAttained: 0, none: 0 };

test.each<[Readonly<Record<string, number>>, string]>([
  [{ attained: 15 }, "15 av 15 mål uppnådda"],
  [{ attained: 8, partlyAttained: 7 }, "8 av 15 mål uppnådda, 7 delvis uppnådda"],
  [{ attained: 1, partlyAttained: 1, notAttained: 1 }, "1 av 3 mål uppnått, 1 delvis uppnått, 1 ej uppnått"],
  [{ notAttained: 2 }, "0 av 2 mål uppnådda, 2 ej uppnådda"],
  [{ attained: 2, none: 1 }, "2 av 3 mål uppnådda, 1 utan värde"],
  [{}, "0 av 0 mål uppnådda"],
])("%j: %s", (counts, text) => {
  const levels = { ...NO_GOALS, ...counts };
  const goalCount = Object.values(levels).reduce<number>((sum, count = 0) => sum + count, 0);
  const summary = { goalCount, levels };
  expect(goalCountText(summary, ATTAINED_WORDING)).toBe(text);
  const inOtherWords = text.replaceAll("uppnådda", "uppfyllda").replaceAll("uppnått", "uppfyllt");
  expect(goalCountText(summary, FULFILLED_WORDING)).toBe(inOtherWords);
});

test("the words of the levels, in both families", () => {
  expect([levelWord("attained", ATTAINED_WORDING), levelWord("attained", FULFILLED_WORDING)]).toEqual([
    "Uppnått",
    "Uppfyllt",
  ]);
  expect(levelWord("partlyAttained", FULFILLED_WORDING)).toBe("Delvis uppfyllt");
  expect(levelWord("notAttained", ATTAINED_WORDING)).toBe("Ej uppnått");
  expect(levelWord(null, ATTAINED_WORDING)).toBe("Ingen uppgift");
  expect(countedLevelWord("notAttained", 1, ATTAINED_WORDING)).toBe("ej uppnått");
});

test.each([
  ["increasing", "improving", "↑ Ökar (bättre)"],
  ["increasing", "deteriorating", "↑ Ökar (sämre)"],
  ["decreasing", "improving", "↓ Minskar (bättre)"],
  ["decreasing", null, "↓ Minskar"],
  ["unchanged", "unchanged", "→ Oförändrat"],
  ["mixed", "mixed", "↕ Åt olika håll"],
  [null, null, "Ingen uppgift"],
] as const)("the trend %s, %s is written %s", (trend, assessment, text) => {
  expect(trendText(trend, assessment)).toBe(text);
});

test("created columns are named with their place", () => {
  const columns = new Map([
    ["indicatorLevel", 16],
    ["indicatorScore", 17],
    ["trend", 18],
  ] as const);
  expect(createdColumnsText(["indicatorLevel", "indicatorScore", "trend"], columns, "Mål 2022")).toBe(
    "Till höger om uppföljningen på bladet Mål 2022 skapas Nivå, Värde och Trend (kolumnerna Q–S).",
  );
  expect(createdColumnsText(["trend"], columns, "Mål 2022")).toBe(
    "Till höger om uppföljningen på bladet Mål 2022 skapas Trend (kolumn S).",
  );
  expect(createdColumnsText([], columns, "Mål 2022")).toBeNull();
});
