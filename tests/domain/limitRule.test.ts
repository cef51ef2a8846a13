import fc from "fast-check";
import { decideLevel } from "../../src/domain/rules/indicatorRules";
import {
  areDistancesInOrder,
  arePercentsInOrder,
  LIMITS_ON_ROWS,
  percentOfTarget,
  rankBelowTarget,
  type LimitRule,
  type RuleOfWorkbook,
} from "../../src/domain/rules/limitRule";
import { rankOf } from "../../src/domain/scale/scale";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { anyShare, measured } from "./followUps";
import { SCALES } from "./scale/scales";

const SHARE_91: LimitRule = { kind: "share", percents: [91] };
const SHARE_85: LimitRule = { kind: "share", percents: [85] };
const TWO: LimitRule = { kind: "reachedOrNot" };

test.each([
  [68, 75, "higherIsBetter", 91],
  [36, 41, "higherIsBetter", 88],
  [13, 12, "lowerIsBetter", 92],
  [0, 12, "lowerIsBetter", null],
  [5, 0, "higherIsBetter", null],
  [0, 80, "higherIsBetter", 0],
  [5, 0, "lowerIsBetter", null],
  [5, -10, "lowerIsBetter", null],
  [199, 200, "higherIsBetter", 100],
  [5, -2, "higherIsBetter", null],
] as const)("%d against %d where %s is %p per cent", (value, target, direction, percent) => {
  expect(percentOfTarget({ value, targetValue: target, direction })).toBe(percent);
});

test.each([
  [75, SHARE_91, "attained"],
  [68, SHARE_91, "partlyAttained"],
  [67, SHARE_91, "notAttained"],
  [74.9, SHARE_91, "partlyAttained"],
  [74, TWO, "notAttained"],
  [75, TWO, "attained"],
  [74, LIMITS_ON_ROWS, null],
  [74, { kind: "none" }, null],
] as const)("%d of 75 by %p is %p", (value, rule, level) => {
  const measure = measured(value, { targetValue: 75, partlyLimit: null });
  expect(decideLevel(measure, THREE_STEPS, rule).level).toBe(level);
});

test("the row's own limit goes before the rule of the workbook", () => {
  const measure = measured(0.8, { targetValue: 0.85, partlyLimit: 0.7 });
  expect(decideLevel(measure, THREE_STEPS, TWO).level).toBe("partlyAttained");
});

test("without a share of the target the level is not known, and is not the best", () => {
  const measure = measured(-1, { targetValue: 0, partlyLimit: null });
  expect(decideLevel(measure, THREE_STEPS, SHARE_85)).toMatchObject({
    level: null,
    possible: { worst: "notAttained", best: "partlyAttained" },
    missing: "missingPartlyLimit",
  });
});

test("the reason tells the rule with each part's share of the target", () => {
  const measure = measured([81, 40], { targetValue: 90, partlyLimit: null });
  expect(decideLevel(measure, THREE_STEPS, SHARE_85)).toMatchObject({
    level: "partlyAttained",
    partLevels: ["partlyAttained", "notAttained"],
    missing: null,
    reason: { kind: "byLimitRule", parts: [{ percent: 90 }, { percent: 44 }] },
  });
});

test("shares of the target are above zero, in order and at most 100", () => {
  expect([[85], [50, 90], [100]].map(arePercentsInOrder)).toEqual([true, true, true]);
  expect([[], [0], [90, 50], [101]].map(arePercentsInOrder)).toEqual([false, false, false, false]);
});

test("distances to the target are above zero, each shorter than the one before", () => {
  expect([[5], [10, 5], [0.5, 0.1]].map(areDistancesInOrder)).toEqual([true, true, true]);
  expect([[], [0], [5, 10], [5, 5], [-1], [5, 0]].map(areDistancesInOrder)).toEqual(Array(6).fill(false));
});

test.each<[RuleOfWorkbook, number | null]>([
  [{ kind: "share", percents: [70, 90] }, 1],
  [{ kind: "share", percents: [70, 90, 98] }, 1],
  [{ kind: "share", percents: [90] }, null],
  [{ kind: "share", percents: [50, 60, 70, 80] }, null],
  [{ kind: "distance", distances: [20, 10], in: "units" }, 1],
  [{ kind: "distance", distances: [20], in: "units" }, null],
  [{ kind: "distance", distances: [30, 20, 10], in: "units" }, null],
  [{ kind: "distance", distances: [20, 10], in: "percentagePoints" }, null],
  [{ kind: "reachedOrNot" }, 0],
])(
  "on a scale of four steps %j gives 62 of 80 the step %p, and none where it has other limits",
  (rule, rank) => {
    const missed = { value: 62, targetValue: 80, direction: "higherIsBetter", pointSize: null } as const;
    const [, , fourSteps] = SCALES;
    expect(fourSteps && rankBelowTarget(rule, missed, fourSteps)).toBe(rank);
  },
);

const anyRule = fc.constantFrom(SHARE_91, SHARE_85, TWO, LIMITS_ON_ROWS);

test("by every rule the level never gets worse when the outcome gets better", () => {
  fc.assert(
    fc.property(
      anyRule,
      anyShare,
      anyShare,
      anyShare,
      fc.constantFrom("higherIsBetter", "lowerIsBetter"),
      (rule, one, other, targetValue, direction) => {
        const [worse, better] = [one, other].sort((a, b) => (direction === "higherIsBetter" ? a - b : b - a));
        const rankRange = (value: number): readonly [number, number] => {
          const measure = measured(value, { targetValue, partlyLimit: null, direction });
          const { level, possible } = decideLevel(measure, THREE_STEPS, rule);
          const ends = level === null ? [possible?.worst ?? "", possible?.best ?? ""] : [level, level];
          return [rankOf(THREE_STEPS, ends[0] ?? ""), rankOf(THREE_STEPS, ends[1] ?? "")];
        };
        const [before, after] = [rankRange(worse ?? 0), rankRange(better ?? 0)];
        expect(after[1]).toBeGreaterThanOrEqual(before[1]);
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
      },
    ),
  );
});
