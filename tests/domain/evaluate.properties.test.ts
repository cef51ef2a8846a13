import fc from "fast-check";
import { halfPoints } from "./byThreeSteps";
import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation } from "../../src/domain/evaluation";
import type { FollowUp, Indicator } from "../../src/domain/followUp";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { anyFollowUp, anyLevel, anyWeight, assessed, indicator, measured } from "./followUps";

const scoresOf = ({ goals }: Evaluation): number[] => goals.flatMap(({ score }) => score ?? []);

test("the index is the mean of the goals' values, between the least and the greatest", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      const evaluation = evaluate(followUp);
      const scores = scoresOf(evaluation);
      if (scores.length === 0) return expect(evaluation.index).toBeNull();
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      expect(evaluation.index).toBeCloseTo(mean, 12);
      expect(evaluation.index).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-15);
      return expect(evaluation.index).toBeLessThanOrEqual(Math.max(...scores) + 1e-15);
    }),
  );
});

test("the order of the goals does not change the index", () => {
  fc.assert(
    fc.property(anyFollowUp, ({ goals }) => {
      const index = evaluate({ goals }).index ?? -1;
      expect(evaluate({ goals: goals.toReversed() }).index ?? -1).toBeCloseTo(index, 12);
    }),
  );
});

test("decided levels change no value and no index", () => {
  fc.assert(
    fc.property(anyFollowUp, fc.option(anyLevel), ({ goals }, level) => {
      const decided = level === null ? null : { level, motivation: null };
      const otherwise = evaluate({ goals: goals.map((goal) => ({ ...goal, decided })) });
      const evaluation = evaluate({ goals });
      expect(scoresOf(otherwise)).toEqual(scoresOf(evaluation));
      expect(otherwise.index).toBe(evaluation.index);
      expect(otherwise.computedLevels).toEqual(evaluation.computedLevels);
      if (level !== null) expect(otherwise.levels[level]).toBe(goals.length);
    }),
  );
});

test("an indicator without a level changes no value", () => {
  fc.assert(
    fc.property(anyFollowUp, anyWeight, ({ goals }, weight) => {
      const missing = { ...indicator(assessed(null), { weight }), id: "missing" };
      const more = goals.map((goal) => ({ ...goal, indicators: [missing, ...goal.indicators] }));
      expect(evaluate({ goals: more }).goals.map(({ score }) => score)).toEqual(
        evaluate({ goals }).goals.map(({ score }) => score),
      );
    }),
  );
});

const groupsOf = ({ byOrigin, byGoalArea, byOverarchingGoal, byCommittee }: Evaluation) => ({
  byOrigin,
  byGoalArea,
  byOverarchingGoal,
  byCommittee,
});

test("every goal is in one group of each kind, and the groups' figures add up to those of all goals", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      const evaluation = evaluate(followUp);
      for (const groups of Object.values(groupsOf(evaluation))) {
        if (groups.length === 0) continue;
        const sum = (of: (group: (typeof groups)[number]) => number): number =>
          groups.reduce((total, group) => total + of(group), 0);
        expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
        expect(sum(({ goalCount }) => goalCount)).toBe(evaluation.goalCount);
        for (const level of ["attained", "partlyAttained", "notAttained", "none"] as const) {
          expect(sum(({ levels }) => levels[level] ?? 0)).toBe(evaluation.levels[level]);
        }
        const valued = ({ goalCount, computedLevels }: (typeof groups)[number]): number =>
          goalCount - computedLevels.none;
        const weighted = sum((group) => (group.index ?? 0) * valued(group));
        expect(weighted).toBeCloseTo((evaluation.index ?? 0) * scoresOf(evaluation).length, 10);
      }
    }),
  );
});

test("without a level there is always a finding, and a finding that takes the level has none beside it", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      const { goals, findings } = evaluate(followUp);
      const without = goals
        .flatMap(({ indicators }) => indicators)
        .filter(({ level }) => level === null)
        .map((each) => each.step.id);
      const said = findings.flatMap((found) =>
        found.subject === "indicator" && found.verdict !== null ? [found.id] : [],
      );
      expect(said).toEqual(without);
      const valueless = findings.filter(({ code }) => code === "goalWithoutScore").map(({ id }) => id);
      expect(valueless).toEqual(goals.filter(({ score }) => score === null).map(({ goal }) => goal.id));
    }),
  );
});

/** Raises every outcome of the higher-is-better indicators; not of their milestones, as one that is reached gives way to the next. */
function raised(followUp: FollowUp, by: number): FollowUp {
  const raise = (item: Indicator): Indicator => {
    const { measure } = item;
    if (measure.kind === "qualitative" || measure.direction !== "higherIsBetter") return item;
    const parts = measure.actualValue?.parts.map((part) => part + by) ?? null;
    return { ...item, measure: measured(parts, { ...measure, actualValue: parts && { parts } }) };
  };
  return {
    goals: followUp.goals.map((goal) => ({ ...goal, indicators: goal.indicators.map(raise) })),
  };
}

test.each(["thresholds", "noneNotAttainedAndHalfAttained", "allAttained", "worst"] as const)(
  "raising outcomes where higher is better lowers no level, value or index: %s",
  (goalLevelRule) => {
    const settings = { ...DEFAULT_SETTINGS, goalLevelRule, missingDataRule: "countAsNotAttained" } as const;
    fc.assert(
      fc.property(anyFollowUp, fc.integer({ min: 0, max: 900 }), (followUp, permille) => {
        const before = evaluate(followUp, settings);
        const after = evaluate(raised(followUp, permille / 1000), settings);
        expect(after.index ?? 0).toBeGreaterThanOrEqual((before.index ?? 0) - 1e-12);
        for (const [at, goal] of before.goals.entries()) {
          const then = after.goals[at];
          expect(then?.score ?? 0).toBeGreaterThanOrEqual(goal.score ?? 0);
          if (goal.computedLevel === null || !then?.computedLevel) continue;
          expect(halfPoints(then.computedLevel)).toBeGreaterThanOrEqual(halfPoints(goal.computedLevel));
        }
      }),
    );
  },
);
