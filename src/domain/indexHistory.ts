import { evaluate } from "./evaluate";
import type { CommitteeGoal, FollowUp, Indicator, Measure, Milestone } from "./followUp";
import { ownStep } from "./milestones";
import { DEFAULT_SETTINGS, type EvaluationSettings } from "./settings";

/** The index as it was at a former follow-up, with what it rests on. */
export interface PeriodIndex {
  /** Year and month in which the period ends ("2021-12"). */
  readonly period: string;
  /** Null when no goal has a value of that period, and when it is known only to lie between two. */
  readonly index: number | null;
  /** The goals that stand now, and how many of them have a value of that period. */
  readonly goalCount: number;
  readonly goalsWithValue: number;
  /** The indicators that stand now, how many of them have a level of that period, and how many of those were given it then. */
  readonly indicatorCount: number;
  readonly gradedIndicatorCount: number;
  readonly reportedIndicatorCount: number;
  /** Whether it may stand beside today's index: it is known, at least half of the goals have a value, and half of the indicators a level. */
  readonly isComparable: boolean;
}

/**
 * The index of each former period that anything is kept of, the earliest first. The level that an indicator was given then
 * counts as it is; where none is kept, the outcome of the period is graded by the target and the limit that stand now, for
 * those of former periods are not kept. Goals, weights, milestones and settings are those of now as well. A goal of which
 * nothing is kept was not followed up in that period and is left out, whatever a missing level else does to a goal.
 *
 * @param until the last year and month that may be former ("2022-08"): what is of a later one is not told
 */
export function indexHistory(
  { goals }: FollowUp,
  until: string,
  settings: EvaluationSettings = DEFAULT_SETTINGS,
): readonly PeriodIndex[] {
  const periods = new Set(goals.flatMap(periodsOf).filter((period) => period <= until));
  return [...periods].sort().map((period) => periodIndex(goals, period, settings));
}

function periodIndex(
  goals: readonly CommitteeGoal[],
  period: string,
  settings: EvaluationSettings,
): PeriodIndex {
  const known = goals.filter((goal) => periodsOf(goal).includes(period));
  const then = evaluate({ goals: known.map((goal) => goalAt(goal, period)) }, settings);
  const graded = then.goals.flatMap(({ indicators }) => indicators).filter(({ level }) => level !== null);
  const goalsWithValue = then.goals.filter(({ score }) => score !== null).length;
  const indicatorCount = goals.reduce((count, { indicators }) => count + indicators.length, 0);
  return {
    period,
    index: then.index,
    goalCount: goals.length,
    goalsWithValue,
    indicatorCount,
    gradedIndicatorCount: graded.length,
    reportedIndicatorCount: graded.filter(({ step }) => step.measure.kind === "qualitative").length,
    isComparable:
      then.index !== null && goalsWithValue * 2 >= goals.length && graded.length * 2 >= indicatorCount,
  };
}

function periodsOf({ indicators }: CommitteeGoal): readonly string[] {
  return indicators
    .flatMap((indicator) => [...indicator.milestones, ownStep(indicator)])
    .flatMap(({ measure }) => [
      ...measure.formerLevels,
      ...(measure.kind === "quantitative" ? measure.history : []),
    ])
    .map(({ period }) => period);
}

function goalAt(goal: CommitteeGoal, period: string): CommitteeGoal {
  const stepAt = <Step extends Indicator | Milestone>(step: Step): Step => ({
    ...step,
    measure: measureAt(step.measure, period),
  });
  return {
    ...goal,
    // What was decided then is not kept, and changes no value.
    decided: null,
    indicators: goal.indicators.map((indicator) => ({
      ...stepAt(indicator),
      milestones: indicator.milestones.map(stepAt),
    })),
  };
}

/** A level that was given then is one that nothing is left to grade of: it makes the measure qualitative. */
function measureAt(measure: Measure, period: string): Measure {
  const reported = measure.formerLevels.find((each) => each.period === period);
  if (reported !== undefined || measure.kind === "qualitative")
    return { kind: "qualitative", assessedLevel: reported?.level ?? null, formerLevels: [] };
  const former = measure.history.find((each) => each.period === period);
  // What the controller says is of now.
  const then = { ...measure, actualValue: former?.reading ?? null, previousValue: null };
  delete then.own;
  return then;
}
