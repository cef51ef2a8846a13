import fc from "fast-check";
import type { Aim } from "../../src/domain/followUp";
import { decideLevel } from "../../src/domain/rules/indicatorRules";
import { LIMITS_ON_ROWS, type LimitRule } from "../../src/domain/rules/limitRule";
import { rankOf } from "../../src/domain/scale/scale";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { measured } from "./followUps";
import { SCALES } from "./scale/scales";

const BETTER: Aim = { kind: "comparison", with: "Riket 2019", mustBeBetter: true };
const AS_GOOD: Aim = { ...BETTER, mustBeBetter: false };
const RANGE: Aim = { kind: "range", lowest: -2, highest: 2 };
const SHARE: LimitRule = { kind: "share", percents: [80] };
const DISTANCE: LimitRule = { kind: "distance", distances: [3], in: "units" };
const POINTS: LimitRule = { kind: "distance", distances: [5], in: "percentagePoints" };

function levelOf(aim: Aim, value: number, rule: LimitRule = LIMITS_ON_ROWS, targetValue: number | null = 81) {
  return decideLevel(measured(value, { aim, targetValue, partlyLimit: null }), THREE_STEPS, rule);
}

test.each([
  [BETTER, 82, "attained"],
  [BETTER, 81, "notAttained"],
  [BETTER, 73, "notAttained"],
  [AS_GOOD, 81, "attained"],
  [AS_GOOD, 80.9, "notAttained"],
] as const)("held against 81, %j of %d is %s, whatever the workbook's rule", (aim, value, level) => {
  expect(levelOf(aim, value).level).toBe(level);
  expect(levelOf(aim, value, SHARE).level).toBe(level);
});

test("where lower is better, better is lower", () => {
  const measure = measured([150_078, 160_000], {
    aim: BETTER,
    targetValue: 153_366,
    direction: "lowerIsBetter",
  });
  expect(decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS)).toMatchObject({
    level: "partlyAttained",
    partLevels: ["attained", "notAttained"],
    reason: { kind: "comparison", comparedValue: 153_366, parts: [{ side: "better" }, { side: "worse" }] },
  });
});

test("a comparison lacks what it is compared with, an outcome or a direction", () => {
  expect(levelOf(BETTER, 82, LIMITS_ON_ROWS, null).missing).toBe("missingComparison");
  const without = (overrides: Parameters<typeof measured>[1]) =>
    decideLevel(measured(82, { aim: BETTER, ...overrides }), THREE_STEPS, LIMITS_ON_ROWS).missing;
  expect(without({ actualValue: null })).toBe("missingActualValue");
  expect(without({ direction: null })).toBe("missingDirection");
});

test.each([
  [0, LIMITS_ON_ROWS, "attained", null],
  [-2, LIMITS_ON_ROWS, "attained", null],
  [2.1, LIMITS_ON_ROWS, null, "missingPartlyLimit"],
  [5, DISTANCE, "partlyAttained", null],
  [-5, DISTANCE, "partlyAttained", null],
  [-5.1, DISTANCE, "notAttained", null],
  [2.4, SHARE, "partlyAttained", null],
  [3, SHARE, "notAttained", null],
  // Of what is below zero there is no share.
  [-3, SHARE, null, "missingPartlyLimit"],
] as const)("%d against the range from −2 to 2 by %j is %p", (value, rule, level, missing) => {
  expect(levelOf(RANGE, value, rule)).toMatchObject({ level, missing });
});

test("a range lacks an outcome; on a scale of two steps what is outside has the worst", () => {
  expect(decideLevel(measured(null, { aim: RANGE }), THREE_STEPS, LIMITS_ON_ROWS).missing).toBe(
    "missingActualValue",
  );
  const two = SCALES.find(({ steps }) => steps.length === 2);
  if (two === undefined) throw new Error("No scale of two steps");
  expect(decideLevel(measured(3, { aim: RANGE }), two, LIMITS_ON_ROWS).level).toBe(two.steps[0].id);
});

test.each<[number | readonly number[], LimitRule, LimitRule | null]>([
  [0, DISTANCE, null],
  [5, DISTANCE, DISTANCE],
  [[0, 5], DISTANCE, DISTANCE],
  [[0, 1], DISTANCE, null],
  [5, LIMITS_ON_ROWS, null],
  [5, { kind: "none" }, null],
  [[5, -3], SHARE, null],
])("the reason of %j against a range tells the rule that decided: by %j it is %j", (outcome, rule, told) => {
  const values = typeof outcome === "number" ? [outcome] : outcome;
  const measure = measured(values, { aim: RANGE, targetValue: null, partlyLimit: null });
  expect(decideLevel(measure, THREE_STEPS, rule).reason).toEqual({
    kind: "range",
    aim: RANGE,
    values,
    rule: told,
  });
});

test("on a scale of two steps outside a range is the worst, however near by the workbook's rule", () => {
  const [two] = SCALES;
  const rule: LimitRule = { kind: "share", percents: [80] };
  const aim: Aim = { kind: "range", lowest: 80, highest: 90 };
  expect(two && decideLevel(measured(79, { aim }), two, rule).level).toBe("step-0");
});

test("the reasons of a group and of what is missing name them, with no parts", () => {
  const aim: Aim = { kind: "group", with: "Jämförelse", group: "Gruppen", isBest: true };
  expect(levelOf(aim, 0)).toEqual({
    level: "attained",
    possible: null,
    partLevels: [],
    missing: null,
    reason: { kind: "group", aim },
  });
  expect(levelOf(BETTER, 82, LIMITS_ON_ROWS, null)).toEqual({
    level: null,
    possible: null,
    partLevels: [],
    missing: "missingComparison",
    reason: { kind: "missing", missing: "missingComparison" },
  });
});

test("in the best group is the best, in another the worst", () => {
  const group = (isBest: boolean): Aim => ({ kind: "group", with: "Jämförelse", group: "Gruppen", isBest });
  expect(levelOf(group(true), 0).level).toBe("attained");
  expect(levelOf(group(false), 0).level).toBe("notAttained");
});

test.each([
  [0.85, 0.01, "partlyAttained"],
  [0.849, 0.01, "notAttained"],
  [85, 1, "partlyAttained"],
  [85, null, null],
] as const)("%d with percentage points of %p is within five points of 90: %p", (value, pointSize, level) => {
  const measure = measured(value, { targetValue: value < 1 ? 0.9 : 90, partlyLimit: null, pointSize });
  expect(decideLevel(measure, THREE_STEPS, POINTS).level).toBe(level);
});

test("a share that the best step begins at is among the percents of the rule", () => {
  const rule: LimitRule = { kind: "share", percents: [80, 95] };
  const level = (value: number) =>
    decideLevel(measured(value, { targetValue: 100, partlyLimit: null }), THREE_STEPS, rule).level;
  expect([95, 94, 80, 79].map(level)).toEqual([
    "attained",
    "partlyAttained",
    "partlyAttained",
    "notAttained",
  ]);
});

const anyNumber = fc.double({ min: -200, max: 200, noNaN: true });
const anyAim = fc.constantFrom<Aim>({ kind: "limit" }, BETTER, AS_GOOD, RANGE);
const anyRule = fc.constantFrom<LimitRule>(
  LIMITS_ON_ROWS,
  { kind: "none" },
  { kind: "reachedOrNot" },
  SHARE,
  { kind: "share", percents: [80, 95] },
  DISTANCE,
  POINTS,
);

/** How far outside a range a number lies, and of anything else how much worse it is than the target. */
function badness(aim: Aim, value: number, direction: "higherIsBetter" | "lowerIsBetter"): number {
  if (aim.kind === "range") return Math.max(aim.lowest - value, value - aim.highest, 0);
  return direction === "higherIsBetter" ? -value : value;
}

test("by every rule and every kind of target the level never gets worse when the outcome gets better", () => {
  fc.assert(
    fc.property(
      anyAim,
      anyRule,
      anyNumber,
      anyNumber,
      anyNumber,
      fc.constantFrom("higherIsBetter", "lowerIsBetter"),
      (aim, rule, one, other, targetValue, direction) => {
        // Of a range only numbers on the same side of it are better or worse by every rule.
        const isComparable = aim.kind !== "range" || one > 0 === other > 0;
        fc.pre(isComparable);
        const [worse = 0, better = 0] = [one, other].sort(
          (a, b) => badness(aim, b, direction) - badness(aim, a, direction),
        );
        const ranks = (value: number): readonly [number, number] => {
          const measure = measured(value, { aim, targetValue, partlyLimit: null, direction, pointSize: 1 });
          const { level, possible } = decideLevel(measure, THREE_STEPS, rule);
          const [lowest, highest] = level === null ? [possible?.worst, possible?.best] : [level, level];
          return [rankOf(THREE_STEPS, lowest ?? ""), rankOf(THREE_STEPS, highest ?? "")];
        };
        const [before, after] = [ranks(worse), ranks(better)];
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
        expect(after[1]).toBeGreaterThanOrEqual(before[1]);
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  ["2023-06-30", "attained"],
  ["2023-12-31", "attained"],
  ["2024-01-01", "notAttained"],
] as const)(
  "to be done by the last of the year: done %s is %s, whatever the workbook's rule",
  (done, level) => {
    const aim = { kind: "date", latest: "2023-12-31", done } as const;
    const measure = measured(null, { aim, targetValue: null, partlyLimit: null, direction: null });
    expect(decideLevel(measure, THREE_STEPS, SHARE)).toMatchObject({ level, reason: { kind: "date", aim } });
  },
);

test("what is not said to be done has no level", () => {
  const aim = { kind: "date", latest: "2023-12-31", done: null } as const;
  const measure = measured(null, { aim, targetValue: null });
  expect(decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS)).toMatchObject({
    level: null,
    missing: "missingActualValue",
  });
});

test("where nobody has set any target that is what is missing, and not the direction", () => {
  const measure = measured(0.9, { direction: null, targetValue: null, isWithoutTargets: true });
  expect(decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS).missing).toBe("missingTargetValue");
  expect(
    decideLevel(measured(0.9, { direction: null, targetValue: null }), THREE_STEPS, LIMITS_ON_ROWS).missing,
  ).toBe("missingDirection");
});
