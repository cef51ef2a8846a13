import fc from "fast-check";
import { halfPoints, levelScore } from "./byThreeSteps";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import { goalLevel, levelFromScore } from "./byThreeSteps";
import { goalScore } from "./byThreeSteps";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import type { GoalLevelRule } from "../../src/domain/rules/goalRules";
import { anyLevel } from "./followUps";

const { thresholds } = DEFAULT_SETTINGS;

test.each([
  [1, "attained"],
  [13 / 16, "attained"],
  [0.75, "attained"],
  [0.7499, "partlyAttained"],
  [11 / 16, "partlyAttained"],
  [2 / 3, "partlyAttained"],
  [11 / 18, "partlyAttained"],
  [0.375, "partlyAttained"],
  [0.25, "partlyAttained"],
  [0.2499, "notAttained"],
  [0, "notAttained"],
])("the value %p gives %s", (score, level) => {
  expect(levelFromScore(score, thresholds)).toBe(level);
});

test("a mean of tenths that equals the limit reaches it", () => {
  const sum = 0.7 + 0.1;
  expect(sum).toBeLessThan(0.8);
  expect(levelFromScore(sum, [0.25, 0.8])).toBe("attained");
});

const [EJ, DELVIS, UPP] = ["notAttained", "partlyAttained", "attained"] as const;

test.each<[AttainmentLevel[], AttainmentLevel, AttainmentLevel, AttainmentLevel, AttainmentLevel]>([
  //                          thresholds  no ej, half   all     worst
  [[UPP, UPP, UPP], UPP, UPP, UPP, UPP],
  [[UPP, DELVIS], UPP, UPP, DELVIS, DELVIS],
  [[UPP, UPP, UPP, EJ], UPP, DELVIS, DELVIS, EJ],
  [[UPP, DELVIS, DELVIS], DELVIS, DELVIS, DELVIS, DELVIS],
  [[DELVIS, DELVIS], DELVIS, DELVIS, DELVIS, DELVIS],
  [[DELVIS, EJ, EJ], EJ, DELVIS, DELVIS, EJ],
  [[EJ, EJ], EJ, EJ, EJ, EJ],
])("%j by the four rules: %s · %s · %s · %s", (levels, byThresholds, older, all, worst) => {
  const by = (rule: GoalLevelRule): AttainmentLevel | null =>
    goalLevel(scoreOf(levels), levels, rule, thresholds);
  expect([by("thresholds"), by("noneNotAttainedAndHalfAttained"), by("allAttained"), by("worst")]).toEqual([
    byThresholds,
    older,
    all,
    worst,
  ]);
});

const RULES = ["thresholds", "noneNotAttainedAndHalfAttained", "allAttained", "worst"] as const;

test.each(RULES)("without a value there is no level: %s", (rule) => {
  expect(goalLevel(null, [], rule, thresholds)).toBeNull();
});

function scoreOf(levels: readonly AttainmentLevel[]): number | null {
  return goalScore(
    levels.map((level) => ({ level, weight: 1 })),
    "leaveOut",
  );
}

const anyLevels = fc.array(anyLevel, { minLength: 1, maxLength: 10 });

test.each(RULES)("%s: indicators that agree give their own level", (rule) => {
  fc.assert(
    fc.property(anyLevel, fc.integer({ min: 1, max: 10 }), (level, count) => {
      const levels = Array.from({ length: count }, () => level);
      expect(goalLevel(levelScore(level), levels, rule, thresholds)).toBe(level);
    }),
  );
});

test.each(RULES)("%s: a better indicator never gives the goal a worse level, whatever the order", (rule) => {
  const points = (levels: readonly AttainmentLevel[]): number => {
    const level = goalLevel(scoreOf(levels), levels, rule, thresholds);
    return level === null ? NaN : halfPoints(level);
  };
  fc.assert(
    fc.property(anyLevels, fc.nat(9), (levels, at) => {
      const better = levels.with(at % levels.length, "attained");
      expect(points(better)).toBeGreaterThanOrEqual(points(levels));
      expect(points(levels.toReversed())).toBe(points(levels));
    }),
  );
});

test("the strict rules are never kinder than the older one", () => {
  fc.assert(
    fc.property(anyLevels, (levels) => {
      const [older, all, worst] = RULES.slice(1).map((rule) => {
        return halfPoints(goalLevel(scoreOf(levels), levels, rule, thresholds) ?? "attained");
      });
      expect(all).toBeLessThanOrEqual(older ?? NaN);
      expect(worst).toBeLessThanOrEqual(all ?? NaN);
    }),
  );
});
