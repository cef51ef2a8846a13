import fc from "fast-check";
import { halfPoints } from "./byThreeSteps";
import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation } from "../../src/domain/evaluation";
import type { CommitteeGoal, FollowUp, Indicator, Measure } from "../../src/domain/followUp";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { anyFollowUp, anyLevel, anyShare, anyWeight, assessed, indicator, measured } from "./followUps";

const scoresOf = ({ goals }: Evaluation): number[] => goals.flatMap(({ score }) => score ?? []);

/** Both ends of each goal's value: the same twice where it is certain. */
const endsOf = ({ goals }: Evaluation): (readonly [lowest: number, highest: number])[] =>
  goals.flatMap(({ score, range }) => {
    if (range !== null) return [[range.lowest, range.highest] as const];
    return score === null ? [] : [[score, score] as const];
  });

test("the index is the mean of the goals' values, between the least and the greatest", () => {
  fc.assert(
    fc.property(anyFollowUp, (followUp) => {
      const evaluation = evaluate(followUp);
      const { index, range } = evaluation;
      const ends = endsOf(evaluation);
      if (ends.length === 0) return expect([index, range]).toEqual([null, null]);
      expect([index, range]).toContain(null);
      for (const [at, end] of [range?.lowest ?? index, range?.highest ?? index].entries()) {
        const scores = ends.map((both) => both[at] ?? NaN);
        const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
        expect(end).toBeCloseTo(mean, 12);
        expect(end).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-15);
        expect(end).toBeLessThanOrEqual(Math.max(...scores) + 1e-15);
      }
      return expect(range === null).toBe(ends.every(([lowest, highest]) => lowest === highest));
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
        const lowest = ({ index, range }: (typeof groups)[number] | Evaluation): number =>
          range?.lowest ?? index ?? 0;
        const weighted = sum((group) => lowest(group) * group.indexReason.goalsCounted);
        expect(weighted).toBeCloseTo(lowest(evaluation) * evaluation.indexReason.goalsCounted, 10);
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
      expect(valueless).toEqual(
        goals.filter(({ score, range }) => score === null && range === null).map(({ goal }) => goal.id),
      );
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

test("a range holds every completion of what is not known, and a level given in spite of it holds as well", () => {
  fc.assert(
    fc.property(anyFollowUp, anyShare, ({ goals }, distance) => {
      const before = evaluate({ goals });
      const after = evaluate({ goals: goals.map((goal) => completed(goal, distance)) });
      for (const [at, ends] of before.goals.entries()) {
        const then = after.goals[at];
        if (ends.range === null || then === undefined) continue;
        expect(then.score).not.toBeNull();
        expect(then.score).toBeGreaterThanOrEqual(ends.range.lowest - 1e-12);
        expect(then.score).toBeLessThanOrEqual(ends.range.highest + 1e-12);
        if (ends.computedLevel !== null) expect(then.computedLevel).toBe(ends.computedLevel);
      }
      if (before.range === null) return;
      expect(after.index).toBeGreaterThanOrEqual(before.range.lowest - 1e-12);
      expect(after.index).toBeLessThanOrEqual(before.range.highest + 1e-12);
    }),
  );
});

/** With a limit for partly, so far from the target, wherever one is missing. */
function completed(goal: CommitteeGoal, distance: number): CommitteeGoal {
  const withLimit = (measure: Measure): Measure => {
    if (measure.kind === "qualitative" || measure.partlyLimit !== null || measure.targetValue === null)
      return measure;
    const away = Math.abs(distance);
    const partlyLimit = measure.targetValue + (measure.direction === "lowerIsBetter" ? away : -away);
    return { ...measure, partlyLimit };
  };
  return {
    ...goal,
    indicators: goal.indicators.map((item) => ({
      ...item,
      measure: withLimit(item.measure),
      milestones: item.milestones.map((step) => ({ ...step, measure: withLimit(step.measure) })),
    })),
  };
}
