import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import type { GoalEvaluation, IndicatorEvaluation } from "../../src/domain/evaluation";
import type { Aim, CommitteeGoal, QuantitativeMeasure } from "../../src/domain/followUp";
import { GOAL_LEVEL_RULES, isComputed } from "../../src/domain/rules/goalRules";
import { decideLevel } from "../../src/domain/rules/indicatorRules";
import { LIMITS_ON_ROWS, type LimitRule } from "../../src/domain/rules/limitRule";
import { WHOLE_RULES } from "../../src/domain/rules/wholeRule";
import { levelAt, rankOf, type Scale } from "../../src/domain/scale/scale";
import { DEFAULT_SETTINGS, defaultThresholds, type EvaluationSettings } from "../../src/domain/settings";
import { anyShare, anyWeight, assessed, followUpOf, goalOf, indicator, measured } from "./followUps";
import { EVERY_SCALE } from "./scale/scales";

/** Every kind of rule for what does not reach its target, as a workbook with this scale can have it. */
function limitRulesOf({ steps }: Scale): readonly LimitRule[] {
  const between = steps.length - 2;
  const falling = Array.from({ length: between }, (_, at) => (between - at) * 4);
  const rising = Array.from({ length: between }, (_, at) => 90 - (between - at) * 10);
  return [
    LIMITS_ON_ROWS,
    { kind: "none" },
    { kind: "reachedOrNot" },
    { kind: "share", percents: [...rising, 98] },
    ...(between === 0
      ? []
      : [
          { kind: "share", percents: rising } as const,
          { kind: "distance", distances: falling, in: "percentagePoints" } as const,
          { kind: "distance", distances: falling.map((each) => each / 100), in: "units" } as const,
        ]),
  ];
}

const anyDirection = fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const);

/** A target, and how far below it partly ends; some rows have no limit of their own. */
const anyLimits = fc
  .record({
    direction: anyDirection,
    targetValue: anyShare,
    room: fc.option(fc.integer({ min: 0, max: 400 })),
  })
  .map(({ direction, targetValue, room }) => ({
    direction,
    targetValue,
    partlyLimit:
      room === null ? null : targetValue + ((direction === "higherIsBetter" ? -1 : 1) * room) / 1000,
    pointSize: 0.01,
  }));

const anyOutcome = fc.array(anyShare, { minLength: 1, maxLength: 3 });

/** The ranks that a measure may have, the same twice where one is known; null where nothing is known of it. */
function ranksOf(
  measure: QuantitativeMeasure,
  scale: Scale,
  rule: LimitRule,
): readonly [number, number] | null {
  const { level, possible } = decideLevel(measure, scale, rule);
  if (level !== null) return [rankOf(scale, level), rankOf(scale, level)];
  return possible && [rankOf(scale, possible.worst), rankOf(scale, possible.best)];
}

/** Neither the worst nor the best that it may be is worse than it was. */
function expectNoWorse(
  measure: QuantitativeMeasure,
  better: QuantitativeMeasure,
  scale: Scale,
  rule: LimitRule,
): void {
  const [before, after] = [ranksOf(measure, scale, rule), ranksOf(better, scale, rule)];
  expect(after === null).toBe(before === null);
  expect(after?.[0] ?? 0).toBeGreaterThanOrEqual(before?.[0] ?? 0);
  expect(after?.[1] ?? 0).toBeGreaterThanOrEqual(before?.[1] ?? 0);
}

const RULES_OF_SCALES = EVERY_SCALE.flatMap((scale) =>
  limitRulesOf(scale).map((rule) => [scale.id, JSON.stringify(rule), scale, rule] as const),
);
const RUNS = { numRuns: 30 };

describe.each(RULES_OF_SCALES)("on the scale %s by the rule %s", (_, __, scale, rule) => {
  const best = scale.steps.length - 1;

  test("a better outcome never has a worse level, whatever limits the row has", () => {
    fc.assert(
      fc.property(anyOutcome, anyLimits, fc.nat(), fc.nat({ max: 600 }), (parts, limits, at, more) => {
        const part = at % parts.length;
        const towardsBetter = limits.direction === "higherIsBetter" ? more / 1000 : -more / 1000;
        const better = parts.with(part, (parts[part] ?? 0) + towardsBetter);
        expectNoWorse(measured(parts, limits), measured(better, limits), scale, rule);
      }),
      RUNS,
    );
  });

  /** The best step may begin at a share of the target below the whole of it. */
  const beginsBelowTarget = rule.kind === "share" && rule.percents.length === best && best > 1;

  test("what reaches the target has the best level, and what does not has none where the rule does not say so", () => {
    fc.assert(
      fc.property(anyShare, anyLimits, (value, limits) => {
        const ranks = ranksOf(measured(value, limits), scale, rule);
        const isReached =
          limits.direction === "higherIsBetter" ? value >= limits.targetValue : value <= limits.targetValue;
        if (isReached) expect(ranks).toEqual([best, best]);
        else if (!beginsBelowTarget) expect(ranks?.[1]).toBeLessThan(best);
      }),
      RUNS,
    );
  });

  test("nearer to a range is never worse", () => {
    fc.assert(
      fc.property(
        anyShare,
        fc.nat({ max: 300 }),
        fc.nat({ max: 900 }),
        fc.nat({ max: 100 }),
        fc.boolean(),
        (lowest, width, away, nearer, isBelow) => {
          const highest = lowest + width / 1000;
          const aim: Aim = { kind: "range", lowest, highest };
          const at = (distance: number): QuantitativeMeasure =>
            measured(isBelow ? lowest - distance / 1000 : highest + distance / 1000, {
              aim,
              pointSize: 0.01,
            });
          // Nearer is the same side of the range or in it, never past its other end.
          expectNoWorse(at(away), at(Math.max(away * (nearer / 100), -width)), scale, rule);
          expect(ranksOf(at(0), scale, rule)).toEqual([best, best]);
        },
      ),
      RUNS,
    );
  });
});

describe.each(EVERY_SCALE.map((scale) => [scale.id, scale] as const))("on the scale %s", (_, scale) => {
  const best = scale.steps.length - 1;

  test("against what it is compared with, better is never worse, and as good is enough where it may be", () => {
    fc.assert(
      fc.property(
        anyOutcome,
        anyShare,
        anyDirection,
        fc.boolean(),
        fc.nat({ max: 600 }),
        (parts, targetValue, direction, mustBeBetter, more) => {
          const aim: Aim = { kind: "comparison", with: "Riket", mustBeBetter };
          const facts = { aim, targetValue, direction };
          const towardsBetter = direction === "higherIsBetter" ? more / 1000 : -more / 1000;
          const better = parts.map((part) => part + towardsBetter);
          expectNoWorse(measured(parts, facts), measured(better, facts), scale, LIMITS_ON_ROWS);
          const equal = ranksOf(measured(targetValue, facts), scale, LIMITS_ON_ROWS);
          expect(equal).toEqual(mustBeBetter ? [0, 0] : [best, best]);
        },
      ),
      RUNS,
    );
  });

  test("the best group is the best level, and another the worst", () => {
    const inGroup = (isBest: boolean) => {
      const aim: Aim = { kind: "group", with: "Placering", group: "Bästa", isBest };
      return ranksOf(measured(0.5, { aim }), scale, LIMITS_ON_ROWS);
    };
    expect([inGroup(true), inGroup(false)]).toEqual([
      [best, best],
      [0, 0],
    ]);
  });
});

/** An indicator with its level given, known to miss its target by it is not known how much, or with nothing known. */
const anyIndicatorOn = ({ steps }: Scale) =>
  fc
    .record({
      kind: fc.constantFrom("given", "given", "measured", "unknown", "unknown", "missing"),
      rank: fc.nat({ max: steps.length - 1 }),
      value: anyShare,
      weight: fc.oneof(fc.constant(1), anyWeight, fc.constant(0)),
    })
    .map(({ kind, rank, value, weight }) => {
      if (kind === "given") return indicator(assessed(steps[rank]?.id ?? ""), { weight });
      if (kind === "missing") return indicator(assessed(null), { weight });
      return indicator(measured(value, { partlyLimit: kind === "unknown" ? null : 0.7 }), { weight });
    });

const anyFollowUpOn = (scale: Scale) =>
  fc
    .array(
      fc
        .array(anyIndicatorOn(scale), { minLength: 1, maxLength: 5 })
        .map((indicators) => goalOf([], { indicators })),
      { minLength: 1, maxLength: 4 },
    )
    .map(followUpOf);

/** A goal's value and the rank of its level, each from the worst to the best that it may be; null where it has none. */
function endsOf({ score, range, reason: { computed } }: GoalEvaluation, scale: Scale) {
  const value = range ?? (score === null ? null : { lowest: score, highest: score });
  if (computed.kind === "range") {
    return { value, worst: rankOf(scale, computed.worst), best: rankOf(scale, computed.best) };
  }
  const rank =
    computed.kind === "levels" || computed.kind === "thresholds" ? rankOf(scale, computed.level) : null;
  return { value, worst: rank, best: rank };
}

/** Every way of grading a goal on a scale. */
const WAYS = EVERY_SCALE.flatMap((scale) =>
  GOAL_LEVEL_RULES.filter(isComputed).map((goalLevelRule): readonly [string, string, EvaluationSettings] => [
    scale.id,
    goalLevelRule,
    { ...DEFAULT_SETTINGS, scale, thresholds: defaultThresholds(scale), goalLevelRule },
  ]),
);

describe.each(WAYS)("on the scale %s with goals by %s", (_, __, settings) => {
  const { scale } = settings;
  const MARGIN = 1e-12;

  /** The same with every level that is not known one of those that it may be. */
  const completed = (goal: GoalEvaluation, choices: readonly number[]): CommitteeGoal => ({
    ...goal.goal,
    indicators: goal.indicators.map(({ indicator: item, possible }: IndicatorEvaluation, at) => {
      if (possible === null) return item;
      const [lowest, highest] = [rankOf(scale, possible.worst), rankOf(scale, possible.best)];
      const rank = lowest + ((choices[at % choices.length] ?? 0) % (highest - lowest + 1));
      return { ...item, measure: assessed(levelAt(scale, rank)) };
    }),
  });

  test("an interval of a goal's value, its level and the index holds every completion of what is not known", () => {
    const anyChoices = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        anyFollowUpOn(scale),
        anyChoices,
        fc.constantFrom(...WHOLE_RULES),
        (followUp, choices, wholeRule) => {
          const before = evaluate(followUp, { ...settings, wholeRule });
          const after = evaluate(
            { goals: before.goals.map((goal) => completed(goal, choices)) },
            { ...settings, wholeRule },
          );
          for (const [at, goal] of before.goals.entries()) {
            const then = after.goals[at];
            const [ends, known] = [endsOf(goal, scale), then && endsOf(then, scale)];
            expect(then?.range).toBeNull();
            if (ends.value === null) {
              expect(then?.score).toBeNull();
              continue;
            }
            expect(then?.score).toBeGreaterThanOrEqual(ends.value.lowest - MARGIN);
            expect(then?.score).toBeLessThanOrEqual(ends.value.highest + MARGIN);
            expect(known?.worst).toBeGreaterThanOrEqual(ends.worst ?? NaN);
            expect(known?.best).toBeLessThanOrEqual(ends.best ?? NaN);
            if (goal.computedLevel !== null) expect(then?.computedLevel).toBe(goal.computedLevel);
          }
          if (wholeRule === "counts") return expect([before.index, before.range]).toEqual([null, null]);
          if (after.index === null) return expect([before.index, before.range]).toEqual([null, null]);
          expect(after.index).toBeGreaterThanOrEqual((before.range?.lowest ?? before.index ?? NaN) - MARGIN);
          return expect(after.index).toBeLessThanOrEqual(
            (before.range?.highest ?? before.index ?? NaN) + MARGIN,
          );
        },
      ),
      RUNS,
    );
  });

  // By the other rules for what is missing a level that is known may be lower than what it was counted as.
  test("better outcomes never give a goal a worse value or level, or the whole a worse index", () => {
    fc.assert(
      fc.property(
        anyFollowUpOn(scale),
        fc.constantFrom("leaveOut" as const, "countAsNotAttained" as const),
        fc.constantFrom(...limitRulesOf(scale)),
        fc.nat({ max: 600 }),
        (followUp, missingDataRule, limitRule, more) => {
          const way = { ...settings, missingDataRule, limitRule };
          const before = evaluate(followUp, way);
          const raised = followUp.goals.map((goal) => ({
            ...goal,
            indicators: goal.indicators.map((item) => {
              const { measure } = item;
              if (measure.kind !== "quantitative" || measure.actualValue === null) return item;
              const parts = measure.actualValue.parts.map((part) => part + more / 1000);
              return { ...item, measure: { ...measure, actualValue: { parts } } };
            }),
          }));
          const after = evaluate({ goals: raised }, way);
          for (const [at, goal] of before.goals.entries()) {
            const then = after.goals[at];
            const [old, now] = [endsOf(goal, scale), then && endsOf(then, scale)];
            expect(now?.value === null).toBe(old.value === null);
            expect(now?.value?.lowest ?? 0).toBeGreaterThanOrEqual((old.value?.lowest ?? 0) - MARGIN);
            expect(now?.value?.highest ?? 0).toBeGreaterThanOrEqual((old.value?.highest ?? 0) - MARGIN);
            expect(now?.worst ?? 0).toBeGreaterThanOrEqual(old.worst ?? 0);
            expect(now?.best ?? 0).toBeGreaterThanOrEqual(old.best ?? 0);
          }
          expect(after.range?.lowest ?? after.index ?? 0).toBeGreaterThanOrEqual(
            (before.range?.lowest ?? before.index ?? 0) - MARGIN,
          );
        },
      ),
      RUNS,
    );
  });
});
