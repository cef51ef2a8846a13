import type {
  AttainmentSummary,
  Evaluation,
  GoalEvaluation,
  GoalGroup,
  OverarchingGroup,
} from "../evaluation";
import { fewGraded, type GradedShare } from "../rules/fewGraded";
import { countLevels, levelsPresent, type LevelCounts } from "../scale/levelCounts";
import { bestLevel, type AttainmentLevel, type Scale } from "../scale/scale";
import { GROUPINGS, type Grouping } from "./figureSource";

/** The goals of one grouping, group by group. */
export interface GroupedGoals {
  readonly grouping: Grouping;
  readonly groups: readonly GoalGroup[];
}

/** The controller's expectation of an indicator, in their own words. */
export interface ForecastFact {
  readonly indicatorId: string;
  readonly title: string;
  readonly forecast: string;
}

/** A goal that is to be named. */
export interface NamedGoal {
  readonly id: string;
  readonly nr: string;
  readonly title: string;
  readonly level: AttainmentLevel | null;
  /** Another level than the computed one was decided. */
  readonly isDecided: boolean;
  /** Why, in the controller's own words; null where nothing was decided or written. */
  readonly motivation: string | null;
  readonly indicatorCount: number;
  readonly indicatorLevels: LevelCounts;
  readonly forecasts: readonly ForecastFact[];
}

/** The controller's expectation of a goal, in their own words. */
export interface GoalForecastFact {
  readonly goalId: string;
  readonly nr: string;
  readonly title: string;
  readonly forecast: string;
}

/** An overarching goal with its level, and what the controller has written of it; null for nothing. */
export interface OverarchingFact {
  readonly name: string;
  readonly level: AttainmentLevel;
  /** Another level than the computed one was decided. */
  readonly isDecided: boolean;
  readonly motivation: string | null;
  readonly forecast: string | null;
}

export interface GoalFacts {
  readonly all: AttainmentSummary;
  /** Goals without a value are not in the index. */
  readonly areAllInIndex: boolean;
  readonly groupings: readonly GroupedGoals[];
  readonly named: readonly NamedGoal[];
  /** Of each goal that has one. */
  readonly forecasts: readonly GoalForecastFact[];
  /** Those that have a level. */
  readonly overarching: readonly OverarchingFact[];
  /** Goals whose value rests on less than half of their indicators. */
  readonly onFew: readonly (GradedShare & { readonly title: string })[];
}

/**
 * The goals as a summary tells them; null where no goal has a level. A grouping is told when it says more than the
 * whole: the goals have different levels, there are at least two groups, and one of them has at least two goals. Named
 * are the goals that are not attained, those without a level, and those attained by decision alone.
 */
export function goalFacts(evaluation: Evaluation): GoalFacts | null {
  const { index, range, indexReason, goalCount, levels, computedLevels, goals } = evaluation;
  const { scale } = evaluation.settings;
  const best = bestLevel(scale);
  if (levels.none === goalCount) return null;
  const groupsOf: Record<Grouping, readonly GoalGroup[]> = {
    origin: evaluation.byOrigin,
    goalArea: evaluation.byGoalArea,
    overarchingGoal: evaluation.byOverarchingGoal,
    committee: evaluation.byCommittee,
  };
  const isUniform = levelsPresent(scale, levels).length === 1;
  const groupings = GROUPINGS.map((grouping) => ({ grouping, groups: groupsOf[grouping] }));
  return {
    all: { index, range, indexReason, goalCount, levels, computedLevels },
    areAllInIndex: indexReason.goalsLeftOut === 0,
    groupings: isUniform
      ? []
      : groupings.filter(({ groups }) => groups.length > 1 && groups.some((group) => group.goalCount > 1)),
    onFew: goals.flatMap((goal) => {
      const few = fewGraded(goal);
      return few === null ? [] : [{ title: goal.goal.title, ...few }];
    }),
    forecasts: goals.flatMap(({ goal: { id, nr, title, forecast } }) =>
      forecast === undefined ? [] : [{ goalId: id, nr, title, forecast }],
    ),
    overarching: evaluation.byOverarchingGoal.flatMap(overarchingFact),
    named: goals
      .filter(({ level, computedLevel }) => level !== best || computedLevel !== best)
      .map((goal) => namedGoal(goal, scale)),
  };
}

function overarchingFact(group: OverarchingGroup): readonly OverarchingFact[] {
  const { name, level, computedLevel, motivation, forecast } = group;
  if (name === null || level === null) return [];
  return [{ name, level, isDecided: level !== computedLevel, motivation, forecast }];
}

function namedGoal({ goal, level, computedLevel, indicators }: GoalEvaluation, scale: Scale): NamedGoal {
  return {
    id: goal.id,
    nr: goal.nr,
    title: goal.title,
    level,
    isDecided: level !== computedLevel,
    motivation: level === computedLevel ? null : (goal.decided?.motivation ?? null),
    indicatorCount: indicators.length,
    indicatorLevels: countLevels(
      scale,
      indicators.map((each) => each.level),
    ),
    forecasts: indicators.flatMap(({ indicator: { id, title, forecast } }) =>
      forecast === "" ? [] : [{ indicatorId: id, title, forecast }],
    ),
  };
}
