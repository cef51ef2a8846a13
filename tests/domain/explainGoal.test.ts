import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import { explainGoal } from "./byThreeSteps";
import type { GoalReason } from "../../src/domain/evaluation";
import type { CommitteeGoal } from "../../src/domain/followUp";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "../../src/domain/settings";
import { anyFollowUp, assessed, followUpOf, goalOf, indicator, measured } from "./followUps";

function explained(goal: CommitteeGoal, changes: Partial<EvaluationSettings> = {}): GoalReason {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const [evaluation] = evaluate(followUpOf([goal]), settings).goals;
  if (evaluation === undefined) throw new Error("No goal");
  return explainGoal(evaluation);
}

test("the published example: 0, 0, 1 and 0,5 give 0,375, between the limits", () => {
  expect(explained(goalOf(["notAttained", "notAttained", "attained", "partlyAttained"]))).toEqual({
    score: {
      score: 0.375,
      terms: [
        { level: "attained", score: 1, count: 1, weight: 1 },
        { level: "partlyAttained", score: 0.5, count: 1, weight: 1 },
        { level: "notAttained", score: 0, count: 2, weight: 2 },
      ],
      isWeighted: false,
      range: null,
      uncertain: 0,
      withoutLevel: 0,
      leftOut: 0,
      countedAs: [],
    },
    computed: { kind: "thresholds", level: "partlyAttained", score: 0.375, from: 0.25, below: 0.75 },
    decided: null,
    own: null,
  });
});

test.each([
  ["attained", ["attained", "attained", "partlyAttained", "partlyAttained"], 0.75, null],
  ["notAttained", ["notAttained", "notAttained", "notAttained"], null, 0.25],
] as const)(
  "%s: the scale ends there, and a value on a limit has reached it",
  (level, levels, from, below) => {
    expect(explained(goalOf(levels)).computed).toMatchObject({ kind: "thresholds", level, from, below });
  },
);

test("weights are summed by level", () => {
  const indicators = [
    indicator(assessed("attained"), { weight: 2 }),
    indicator(assessed("partlyAttained"), { weight: 0.5 }),
    indicator(assessed("attained")),
  ];
  expect(explained(goalOf([], { indicators })).score).toMatchObject({
    terms: [
      { level: "attained", score: 1, count: 2, weight: 3 },
      { level: "partlyAttained", score: 0.5, count: 1, weight: 0.5 },
    ],
    isWeighted: true,
  });
});

test.each([
  ["leaveOut", [], 1],
  ["countAsNotAttained", [{ score: 0, count: 1 }], 0.5],
  ["countAsPartlyAttained", [{ score: 0.5, count: 1 }], 0.75],
  ["blockGoal", [], null],
] as const)("an indicator without a level: %s", (missingDataRule, countedAs, score) => {
  const reason = explained(goalOf(["attained", null]), { missingDataRule });
  expect(reason.score).toMatchObject({ score, withoutLevel: 1, countedAs });
  expect(reason.computed.kind).toBe(score === null ? "noScore" : "thresholds");
});

test("another rule than the thresholds is named", () => {
  expect(explained(goalOf(["attained", "partlyAttained"]), { goalLevelRule: "worst" }).computed).toEqual({
    kind: "levels",
    level: "partlyAttained",
    rule: "worst",
  });
});

test("a decided level stands beside the computed one", () => {
  const decided = { level: "attained", motivation: "Ny mätning visar 91 %" } as const;
  expect(explained(goalOf(["notAttained"], { decided }))).toMatchObject({
    computed: { level: "notAttained" },
    decided,
  });
});

test("whatever the follow-up, the weights give the value, and the limits give the level", () => {
  fc.assert(
    fc.property(
      anyFollowUp,
      fc.constantFrom("leaveOut", "countAsNotAttained", "countAsPartlyAttained", "blockGoal"),
      (followUp, missingDataRule) => {
        const settings = { ...DEFAULT_SETTINGS, missingDataRule } as const;
        for (const evaluation of evaluate(followUp, settings).goals) {
          const { score, computed } = explainGoal(evaluation);
          const { score: value, computedLevel } = evaluation;
          if (computed.kind === "range") {
            const { level, worst, best, range } = computed;
            expect([value, evaluation.range]).toEqual([null, range]);
            expect(range.lowest).toBeLessThan(range.highest);
            expect([level, computedLevel]).toEqual(worst === best ? [worst, worst] : [null, null]);
            continue;
          }
          if (value === null || computed.kind !== "thresholds") {
            expect([value, computed]).toEqual([null, { kind: "noScore" }]);
            continue;
          }
          const total = score.terms.reduce((sum, { weight }) => sum + weight, 0);
          const mean = score.terms.reduce((sum, { score: each, weight }) => sum + each * weight, 0) / total;
          expect(mean).toBeCloseTo(value, 12);
          expect(computed.level).toBe(computedLevel);
          expect([computed.from ?? 0, value, computed.below ?? 2]).toEqual(
            [computed.from ?? 0, value, computed.below ?? 2].sort((a, b) => a - b),
          );
        }
      },
    ),
  );
});

test("what may be on several steps makes a range, what is left out is counted, and what weighs nothing is no term", () => {
  const indicators = [
    indicator(assessed("attained")),
    indicator(assessed("notAttained"), { weight: 0 }),
    indicator(measured(0.8, { partlyLimit: null })),
    indicator(measured(0.6, { partlyLimit: null })),
    indicator(assessed(null)),
  ];
  expect(explained(goalOf([], { indicators })).score).toEqual({
    score: null,
    range: { lowest: 1 / 3, highest: 2 / 3 },
    terms: [{ level: "attained", score: 1, count: 1, weight: 1 }],
    isWeighted: true,
    withoutLevel: 3,
    leftOut: 1,
    uncertain: 2,
    countedAs: [],
  });
});

test("what weighs nothing decides no level either", () => {
  const indicators = [indicator(assessed("attained")), indicator(assessed("notAttained"), { weight: 0 })];
  const { computed } = explained(goalOf([], { indicators }), { goalLevelRule: "worst" });
  expect(computed).toEqual({ kind: "levels", level: "attained", rule: "worst" });
});
