import type { AttainmentLevel } from "./attainmentLevel";
import type { GoalEvaluation } from "./evaluation";
import type { DecidedLevel } from "./followUp";
import { substituteLevel } from "./goalScore";
import { isAtLeast } from "./numbers";
import type { EvaluationSettings, GoalLevelRule } from "./settings";

/** Why a goal has its value: the weighted mean of its indicators' scores. */
export interface GoalScoreReason {
  /** Null for a goal without a value. */
  readonly score: number | null;
  /** The sum of the weights of the indicators at each level; with equal weights of 1 their number. */
  readonly weights: Readonly<Record<AttainmentLevel, number>>;
  /** True where a weight is not 1. */
  readonly isWeighted: boolean;
  /** How many indicators have no level, and whether they are counted at one all the same. */
  readonly withoutLevel: number;
  readonly countedAs: AttainmentLevel | null;
}

/** Why a goal has its computed level. */
export type ComputedLevelReason =
  /** Its value lies from `from` up to but not on `below`; null where the scale ends. */
  | {
      readonly kind: "thresholds";
      readonly level: AttainmentLevel;
      readonly score: number;
      readonly from: number | null;
      readonly below: number | null;
    }
  /** By a rule that looks at the indicators' levels instead of the goal's value. */
  | {
      readonly kind: "levels";
      readonly level: AttainmentLevel;
      readonly rule: Exclude<GoalLevelRule, "thresholds">;
    }
  | { readonly kind: "noScore" };

/** Why a goal has its value and its level; a decided level stands beside the computed one and replaces it. */
export interface GoalReason {
  readonly score: GoalScoreReason;
  readonly computed: ComputedLevelReason;
  readonly decided: DecidedLevel | null;
}

/** @param settings those that the goal was evaluated with */
export function explainGoal(evaluation: GoalEvaluation, settings: EvaluationSettings): GoalReason {
  return {
    score: explainScore(evaluation, settings),
    computed: explainComputedLevel(evaluation, settings),
    decided: evaluation.goal.decided,
  };
}

function explainScore(
  { indicators, score }: GoalEvaluation,
  { missingDataRule }: EvaluationSettings,
): GoalScoreReason {
  const countedAs = substituteLevel(missingDataRule);
  const weights = { notAttained: 0, partlyAttained: 0, attained: 0 };
  for (const { indicator, level } of indicators) {
    const counted = level ?? countedAs;
    if (counted !== null) weights[counted] += indicator.weight;
  }
  return {
    score,
    weights,
    isWeighted: indicators.some(({ indicator }) => indicator.weight !== 1),
    withoutLevel: indicators.filter(({ level }) => level === null).length,
    countedAs,
  };
}

function explainComputedLevel(
  { score, computedLevel: level }: GoalEvaluation,
  { goalLevelRule: rule, thresholds }: EvaluationSettings,
): ComputedLevelReason {
  if (score === null || level === null) return { kind: "noScore" };
  if (rule !== "thresholds") return { kind: "levels", level, rule };
  const limits = [thresholds.partly, thresholds.attained];
  const from = limits.findLast((limit) => isAtLeast(score, limit)) ?? null;
  const below = limits.find((limit) => !isAtLeast(score, limit)) ?? null;
  return { kind: "thresholds", level, score, from, below };
}
