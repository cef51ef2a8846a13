import type { AttainmentLevel } from "./attainmentLevel";
import type { LevelCounts } from "./attainmentIndex";
import type { Finding } from "./finding";
import type { CommitteeGoal, Indicator } from "./followUp";
import type { Trend, TrendAssessment } from "./trend";

export interface IndicatorEvaluation {
  readonly indicator: Indicator;
  readonly level: AttainmentLevel | null;
  readonly levelScore: 0 | 0.5 | 1 | null;
  /** Of each part of the outcome, in order; null for one that lacks a limit. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
  readonly trend: Trend | null;
  readonly trendAssessment: TrendAssessment | null;
}

export interface GoalEvaluation {
  readonly goal: CommitteeGoal;
  readonly indicators: readonly IndicatorEvaluation[];
  /** Share 0–1; null for a goal without a value. */
  readonly score: number | null;
  readonly computedLevel: AttainmentLevel | null;
  readonly decidedLevel: AttainmentLevel | null;
  /** The decided level where there is one, else the computed. */
  readonly level: AttainmentLevel | null;
}

/** The figures of a set of goals: all of them, or those of one group. */
export interface AttainmentSummary {
  readonly index: number | null;
  readonly goalCount: number;
  /** By the level that stands: decided before computed. */
  readonly levels: LevelCounts;
  readonly computedLevels: LevelCounts;
}

export interface GoalGroup extends AttainmentSummary {
  /** The group's name; null for the goals that have none. */
  readonly name: string | null;
}

export interface Evaluation extends AttainmentSummary {
  readonly goals: readonly GoalEvaluation[];
  readonly indicatorCount: number;
  /** Indicators with a level. */
  readonly gradedIndicatorCount: number;
  /** In the order in which the groups first stand; empty where no goal has the property. */
  readonly byOrigin: readonly GoalGroup[];
  readonly byGoalArea: readonly GoalGroup[];
  readonly findings: readonly Finding[];
}
