import { missingVerdict } from "../../src/domain/rules/missingDataRules";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import fc from "fast-check";
import { levelScore } from "./byThreeSteps";
import type { AttainmentLevel } from "../../src/domain/scale/scale";
import { goalScore, type WeightedLevel } from "./byThreeSteps";
import type { MissingDataRule } from "../../src/domain/rules/missingDataRules";
import { anyLevel, anyLevelOrNone, anyWeight, assessed, indicator } from "./followUps";

const LEVEL_OF: Record<string, AttainmentLevel | null> = {
  "0": "notAttained",
  "0,5": "partlyAttained",
  "1": "attained",
  "–": null,
};

/** "0 0 1 0,5" as it stands in the Värde column; "–" is an indicator without a level. */
function levels(column: string): WeightedLevel[] {
  return column.split(" ").map((score) => ({ level: LEVEL_OF[score] ?? null, weight: 1 }));
}

test.each([
  ["0 0 1 0,5", 0.375],
  ["1 1 1", 1],
  ["0", 0],
  ["0,5 0,5", 0.5],
  ["0 0,5 0,5 1 1 1 1 0,5 0", 11 / 18],
  ["1 –", 1],
  ["–", null],
] as const)("%s → %p", (column, score) => {
  expect(goalScore(levels(column), "leaveOut")).toBe(score);
});

test.each<[MissingDataRule, number | null, AttainmentLevel | null]>([
  ["leaveOut", 0.75, null],
  ["countAsNotAttained", 0.5, "notAttained"],
  ["countAsPartlyAttained", 2 / 3, "partlyAttained"],
  ["blockGoal", null, null],
])("1, 0,5 and a missing level under %s → %p", (rule, score, substitute) => {
  expect(goalScore(levels("1 0,5 –"), rule)).toBe(score);
  const verdict = missingVerdict(rule, {
    indicator: indicator(assessed(null)),
    missing: null,
    possible: null,
    scale: THREE_STEPS,
  });
  expect(verdict.kind === "countedAs" ? verdict.level : null).toBe(substitute);
});

test("an indicator of weight 3 counts as three", () => {
  const weighted = goalScore(
    [
      { level: "attained", weight: 3 },
      { level: "notAttained", weight: 1 },
    ],
    "leaveOut",
  );
  expect(weighted).toBe(goalScore(levels("1 1 1 0"), "leaveOut"));
});

test("without indicators there is no value", () => {
  expect(goalScore([], "countAsNotAttained")).toBeNull();
});

const anyRule = fc.constantFrom<MissingDataRule>(
  "leaveOut",
  "countAsNotAttained",
  "countAsPartlyAttained",
  "blockGoal",
);
const anyIndicators = fc.array(fc.record({ level: anyLevelOrNone, weight: anyWeight }), { maxLength: 9 });
const graded = fc.array(fc.record({ level: anyLevel, weight: anyWeight }), { minLength: 1, maxLength: 9 });

test("a value lies between the worst and the best of its levels, so in 0–1", () => {
  fc.assert(
    fc.property(graded, anyRule, (indicators, rule) => {
      const scores = indicators.map(({ level }) => levelScore(level));
      const score = goalScore(indicators, rule);
      expect(score).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(score).toBeLessThanOrEqual(Math.max(...scores));
    }),
  );
});

test("neither the order nor a common factor of the weights matters", () => {
  fc.assert(
    fc.property(anyIndicators, anyRule, fc.integer({ min: 1, max: 1000 }), (indicators, rule, factor) => {
      const score = goalScore(indicators, rule);
      expect(goalScore(indicators.toReversed(), rule)).toBe(score);
      const sorted = indicators.toSorted((a, b) => a.weight - b.weight);
      expect(goalScore(sorted, rule)).toBe(score);
      const scaled = indicators.map(({ level, weight }) => ({ level, weight: weight * factor }));
      expect(goalScore(scaled, rule)).toBe(score);
    }),
  );
});

test("with equal weights it is the mean of the scores", () => {
  fc.assert(
    fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 30 }), anyWeight, (each, weight) => {
      const mean = each.reduce((sum, level) => sum + levelScore(level), 0) / each.length;
      const score = goalScore(
        each.map((level) => ({ level, weight })),
        "leaveOut",
      );
      expect(score).toBeCloseTo(mean, 12);
    }),
  );
});

test("an indicator without a level never changes the value when it is left out, and blocks it when that is the rule", () => {
  fc.assert(
    fc.property(anyIndicators, anyWeight, fc.nat(9), (indicators, weight, at) => {
      const withOneMore = indicators.toSpliced(at, 0, { level: null, weight });
      expect(goalScore(withOneMore, "leaveOut")).toBe(goalScore(indicators, "leaveOut"));
      expect(goalScore(withOneMore, "blockGoal")).toBeNull();
    }),
  );
});

test("a substituted level counts as if it had been given", () => {
  fc.assert(
    fc.property(anyIndicators, (indicators) => {
      for (const rule of ["countAsNotAttained", "countAsPartlyAttained"] as const) {
        const given = indicators.map(({ level, weight }) => ({
          level: level ?? (rule === "countAsNotAttained" ? "notAttained" : "partlyAttained"),
          weight,
        }));
        expect(goalScore(indicators, rule)).toBe(goalScore(given, "leaveOut"));
      }
    }),
  );
});
