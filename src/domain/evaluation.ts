import type { Finding } from "./finding";
import type { CommitteeGoal, DecidedLevel, Indicator, Milestone, OwnLevel } from "./followUp";
import type { ComputedLevelReason } from "./rules/goalRules";
import type { GoalScoreReason } from "./rules/goalValue";
import type { IndicatorDecision, LevelReason, MissingLevelReason } from "./rules/indicatorRules";
import type { PossibleLevels } from "./rules/possibleRanks";
import type { ValueRange } from "./rules/valueRange";
import type { WholeDecision } from "./rules/wholeRule";
import type { LevelCounts } from "./scale/levelCounts";
import type { AttainmentLevel } from "./scale/scale";
import type { EvaluationSettings } from "./settings";
import type { Trend, TrendAssessment } from "./trend";

/** One step of an indicator, graded by itself. */
export interface StepEvaluation {
  /** A milestone, or the indicator's own measure under the indicator's id. */
  readonly step: Milestone;
  readonly level: AttainmentLevel | null;
  /** Where the level is not known but it is known that the target is not reached: what it may be. Null for all else. */
  readonly possible: PossibleLevels | null;
  readonly levelScore: number | null;
  /** Of each part of the outcome, in order; null for one that lacks a limit. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
  /** The finding that something is missing or contradictory; may be present beside a level that is certain all the same. */
  readonly missing: MissingLevelReason | null;
  readonly reason: LevelReason;
  /** The level that its number gives, where the controller's own level counts instead; the same where it does not. */
  readonly computed: Pick<IndicatorDecision, "level" | "possible">;
  readonly trend: Trend | null;
  readonly trendAssessment: TrendAssessment | null;
}

/** The reason of an indicator's level, with which of its steps it is the level of. */
export interface IndicatorReason {
  readonly reason: LevelReason;
  /** Counted from 1; null for an indicator without steps. */
  readonly step: { readonly number: number; readonly of: number } | null;
}

/** An indicator's step, level and trend are those of its current step; its own where it has no milestones. */
export interface IndicatorEvaluation extends StepEvaluation {
  readonly indicator: Indicator;
  /** In the order in which they are to be reached, the indicator's own measure last. */
  readonly steps: readonly StepEvaluation[];
  /** Which of `steps` counts. */
  readonly currentStep: number;
}

/** Why an indicator has its level: that of the step that counts. */
export function indicatorReason({ reason, steps, currentStep }: IndicatorEvaluation): IndicatorReason {
  return { reason, step: steps.length > 1 ? { number: currentStep + 1, of: steps.length } : null };
}

/** The workbook's word for that an indicator is not assessed; null for one that is, or of which nothing is said. */
export function notAssessedWord({ reason }: Pick<StepEvaluation, "reason">): string | null {
  return reason.kind === "notAssessed" ? reason.word : null;
}

/** Why a goal has its value and its level; a decided level stands beside the computed one and replaces it. */
export interface GoalReason {
  readonly score: GoalScoreReason;
  readonly computed: ComputedLevelReason;
  readonly decided: DecidedLevel | null;
  /** The goal's own level, where it counts. */
  readonly own: OwnLevel | null;
}

export interface GoalEvaluation {
  readonly goal: CommitteeGoal;
  readonly indicators: readonly IndicatorEvaluation[];
  /** Share 0–1; null for a goal without a value, or with a range of them. */
  readonly score: number | null;
  /** Where the value is known only to lie between two; else null. */
  readonly range: ValueRange | null;
  readonly computedLevel: AttainmentLevel | null;
  readonly decidedLevel: AttainmentLevel | null;
  /** The decided level where there is one, else the goal's own where that counts, else the computed. */
  readonly level: AttainmentLevel | null;
  /** The workbook's word for that the goal is not assessed: its own, or that of all its indicators. Null for all else. */
  readonly notAssessed: string | null;
  readonly reason: GoalReason;
}

/** The figures of a set of goals: all of them, or those of one group. */
export interface AttainmentSummary {
  /** Null where no goal has a value, and where the index is a range. */
  readonly index: number | null;
  /** Where the index is known only to lie between two values; else null. */
  readonly range: ValueRange | null;
  readonly indexReason: WholeDecision["reason"];
  readonly goalCount: number;
  /** By the level that stands: decided before computed. */
  readonly levels: LevelCounts;
  readonly computedLevels: LevelCounts;
}

export interface GoalGroup extends AttainmentSummary {
  /** The group's name; null for the goals that have none. */
  readonly name: string | null;
}

/** An overarching goal: what the goals that serve it come to, and what the controller has decided of it. */
export interface OverarchingGroup extends GoalGroup {
  /** By the goals' own rule, from the value and the levels of the goals; null where that gives none. */
  readonly computedLevel: AttainmentLevel | null;
  readonly decidedLevel: AttainmentLevel | null;
  /** The decided level where there is one, else the computed. */
  readonly level: AttainmentLevel | null;
  /** In the controller's words, as the forecast is; null for nothing. */
  readonly motivation: string | null;
  readonly forecast: string | null;
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
  readonly byOverarchingGoal: readonly OverarchingGroup[];
  readonly byCommittee: readonly GoalGroup[];
  readonly findings: readonly Finding[];
}

/** How many goals have a level that the controller has decided. */
export function countDecided({ goals }: Pick<Evaluation, "goals">): number {
  return goals.filter(({ decidedLevel }) => decidedLevel !== null).length;
}
