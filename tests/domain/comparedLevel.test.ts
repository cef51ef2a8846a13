import { areLimitsReversed, decideLevel, ownJudgement } from "../../src/domain/rules/indicatorRules";
import { decideBySource, differsFromFigures, type LevelSource } from "../../src/domain/rules/levelSource";
import { LIMITS_ON_ROWS, type LimitRule } from "../../src/domain/rules/limitRule";
import { rankOf, type Scale } from "../../src/domain/scale/scale";
import { measured } from "./followUps";
import { SCALES } from "./scale/scales";

/** Of a scale's own number of steps: what is compared with what, and why the level follows. */
function scaleOf(count: number): Scale {
  const scale = SCALES.find(({ steps }) => steps.length === count);
  if (scale === undefined) throw new Error(`No scale of ${count} steps`);
  return scale;
}

const decided = (
  count: number,
  outcome: number | readonly number[],
  limits: Parameters<typeof measured>[1] = {},
  rule: LimitRule = LIMITS_ON_ROWS,
) => decideLevel(measured(outcome, { targetValue: 0.9, partlyLimit: 0.5, ...limits }), scaleOf(count), rule);

test.each([
  [0.9, 4],
  [0.78, 3],
  [0.76, 2],
  [0.64, 2],
  [0.63, 1],
  [0.5, 1],
  [0.49, 0],
])("on five steps between 0,5 and 0,9 an outcome of %d has %i steps below it", (outcome, rank) => {
  const { level, reason } = decided(5, outcome);
  expect(rankOf(scaleOf(5), level ?? "")).toBe(rank);
  expect(reason).toMatchObject({
    kind: "compared",
    numbers: {
      partlyLimit: 0.5,
      between: [expect.closeTo(0.6333, 4), expect.closeTo(0.7667, 4)],
      isLimitMissed: false,
    },
  });
});

test("on two steps only the target decides: a limit for partly is of no use and never stands the wrong way", () => {
  expect(decided(2, 0.8, { partlyLimit: 1 })).toEqual({
    level: "step-0",
    possible: null,
    partLevels: ["step-0"],
    missing: null,
    reason: {
      kind: "compared",
      comparison: "noneReachesOnlyLimit",
      numbers: {
        direction: "higherIsBetter",
        targetValue: 0.9,
        partlyLimit: null,
        between: [],
        isLimitMissed: false,
        parts: [{ value: 0.8, toTarget: "worse", toPartlyLimit: null }],
      },
    },
  });
});

test.each([
  [3, [0.9], "attained", "allReachTarget", true],
  [3, [0.9, 0.8], "partlyAttained", "someReachTarget", true],
  [3, [0.8], null, "noneReachesTarget", false],
  [4, [0.9, 0.8], null, "someReachTargetOthersUnknown", false],
] as const)(
  "on %i steps %j without a limit is %p: %s",
  (count, outcome, level, comparison, isLimitMissed) => {
    const numbers = { partlyLimit: null, between: [], isLimitMissed };
    for (const rule of [LIMITS_ON_ROWS, { kind: "none" }] as const) {
      expect(decided(count, outcome, { partlyLimit: null }, rule)).toMatchObject({
        level,
        missing: "missingPartlyLimit",
        reason: { kind: "compared", comparison, numbers },
      });
    }
  },
);

test("where the workbook has a rule nothing is missed, and what reaches the target is still compared with it", () => {
  const rule: LimitRule = { kind: "reachedOrNot" };
  expect(decided(3, 0.9, { partlyLimit: null }, rule)).toMatchObject({
    level: "attained",
    missing: null,
    reason: {
      kind: "compared",
      comparison: "allReachTarget",
      numbers: { targetValue: 0.9, isLimitMissed: false },
    },
  });
  expect(decided(3, [0.9, 0.8], { partlyLimit: null }, rule)).toMatchObject({
    level: "partlyAttained",
    missing: null,
    reason: {
      kind: "byLimitRule",
      rule,
      direction: "higherIsBetter",
      targetValue: 0.9,
      parts: [
        { value: 0.9, percent: 100 },
        { value: 0.8, percent: 89 },
      ],
    },
  });
});

test.each([
  ["higherIsBetter", 85, 70, false],
  ["higherIsBetter", 85, 90, true],
  ["lowerIsBetter", 30, 40, false],
  ["lowerIsBetter", 30, 20, true],
  ["lowerIsBetter", 30, 30, false],
  [null, 30, 40, false],
  [null, 40, 30, true],
  ["higherIsBetter", null, 90, false],
  ["lowerIsBetter", 30, null, false],
] as const)(
  "where %s, a target of %p and a limit of %p are reversed: %p",
  (direction, targetValue, partlyLimit, isReversed) => {
    expect(areLimitsReversed({ direction, targetValue, partlyLimit })).toBe(isReversed);
  },
);

test("the controller's own word is the level, or why there is none, with no parts", () => {
  const none = { possible: null, partLevels: [] };
  expect(ownJudgement({ kind: "level", level: "attained" })).toEqual({
    ...none,
    level: "attained",
    missing: null,
    reason: { kind: "assessed", level: "attained" },
  });
  expect(ownJudgement({ kind: "notAssessed", word: "Vitt" })).toEqual({
    ...none,
    level: null,
    missing: "notAssessed",
    reason: { kind: "notAssessed", word: "Vitt" },
  });
  expect(ownJudgement(null)).toEqual({
    ...none,
    level: null,
    missing: "missingAssessedLevel",
    reason: { kind: "missing", missing: "missingAssessedLevel" },
  });
});

test.each<[LevelSource, string | null, string | null]>([
  ["unsaid", "attained", "attained"],
  ["computed", "attained", "attained"],
  ["own", "notAttained", null],
  ["ownWhereGiven", "notAttained", "attained"],
])(
  "by the source %s the level beside a number is %s, and %s where no own level stands",
  (source, withOwn, without) => {
    const measure = measured(0.95, { own: { kind: "level", level: "notAttained" } });
    const computed = decideLevel(measure, scaleOf(3), LIMITS_ON_ROWS);
    expect(decideBySource(source, measure, computed).level).toBe(withOwn);
    expect(decideBySource(source, measured(0.95), computed).level).toBe(without);
    expect(
      decideBySource(source, { kind: "qualitative", assessedLevel: null, formerLevels: [] }, computed),
    ).toBe(computed);
  },
);

test("a word that says that nothing is assessed counts as the controller's own", () => {
  const measure = measured(0.95, { own: { kind: "notAssessed", word: "Vitt" } });
  const computed = decideLevel(measure, scaleOf(3), LIMITS_ON_ROWS);
  expect(decideBySource("own", measure, computed)).toMatchObject({
    level: null,
    missing: "notAssessed",
    reason: { kind: "notAssessed", word: "Vitt" },
  });
});

test.each([
  ["step-2", { level: "step-2", possible: null }, false],
  ["step-1", { level: "step-2", possible: null }, true],
  ["step-3", { level: "step-2", possible: null }, true],
  ["step-1", { level: null, possible: { worst: "step-1", best: "step-2" } }, false],
  ["step-2", { level: null, possible: { worst: "step-1", best: "step-2" } }, false],
  ["step-0", { level: null, possible: { worst: "step-1", best: "step-2" } }, true],
  ["step-3", { level: null, possible: { worst: "step-1", best: "step-2" } }, true],
  ["step-3", { level: null, possible: null }, false],
] as const)("the controller's own %s differs from %j: %p", (level, figures, differs) => {
  const own = { kind: "level", level } as const;
  expect(differsFromFigures(own, figures, (each) => rankOf(scaleOf(4), each))).toBe(differs);
  expect(differsFromFigures(undefined, figures, () => 0)).toBe(false);
  expect(differsFromFigures({ kind: "notAssessed", word: "Vitt" }, figures, () => 0)).toBe(false);
});
