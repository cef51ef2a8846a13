import type { AttainmentLevel } from "./attainmentLevel";
import type { LevelCounts } from "./attainmentIndex";
import type { Finding } from "./finding";
import type { CommitteeGoal, Indicator, Milestone } from "./followUp";
import type { MissingLevelReason } from "./indicatorLevel";
import type { EvaluationSettings } from "./settings";
import type { Trend, TrendAssessment } from "./trend";

/** One step of an indicator, graded by itself. */
export interface StepEvaluation {
  /** A milestone, or the indicator's own measure under the indicator's id. */
  readonly step: Milestone;
  readonly level: AttainmentLevel | null;
  readonly levelScore: 0 | 0.5 | 1 | null;
  /** Of each part of the outcome, in order; null for one that lacks a limit. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
  /** What is missing or contradictory; may be present beside a level that is certain all the same. */
  readonly missing: MissingLevelReason | null;
  readonly trend: Trend | null;
  readonly trendAssessment: TrendAssessment | null;
}

/** An indicator's step, level and trend are those of its current step; its own where it has no milestones. */
export interface IndicatorEvaluation extends StepEvaluation {
  readonly indicator: Indicator;
  /** In the order in which they are to be reached, the indicator's own measure last. */
  readonly steps: readonly StepEvaluation[];
  /** Which of `steps` counts. */
  readonly currentStep: number;
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
  /** The rules that it follows. */
  readonly settings: EvaluationSettings;
  readonly goals: readonly GoalEvaluation[];
  readonly indicatorCount: number;
  /** Indicators with a level. */
  readonly gradedIndicatorCount: number;
  /** In the order in which the groups first stand; empty where no goal has the property. */
  readonly byOrigin: readonly GoalGroup[];
  readonly byGoalArea: readonly GoalGroup[];
  readonly byOverarchingGoal: readonly GoalGroup[];
  readonly byCommittee: readonly GoalGroup[];
  readonly findings: readonly Finding[];
}
