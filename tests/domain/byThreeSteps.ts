import { LIMITS_ON_ROWS } from "../../src/domain/rules/limitRule";
import { evaluate } from "../../src/domain/evaluate";
import type { GoalEvaluation, GoalReason } from "../../src/domain/evaluation";
import type { IndicatorLimits, Measure } from "../../src/domain/followUp";
import { decideGoal, type GoalLevelRule } from "../../src/domain/rules/goalRules";
import { decideLevel, type IndicatorDecision, type LevelReason } from "../../src/domain/rules/indicatorRules";
import type { MissingDataRule } from "../../src/domain/rules/missingDataRules";
import { MEAN_OF_GOALS } from "../../src/domain/rules/wholeRule";
import * as scale from "../../src/domain/scale/scale";
import { THREE_STEPS } from "../../src/domain/scale/threeSteps";
import { THREE_STEP_WORDS } from "../../src/workbook/scale/threeStepWords";
import { levelChange as changeOn, type LevelChange } from "../../src/domain/levelChange";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { assessed, followUpOf, goalOf, indicator, measured } from "./followUps";

/** The rules on the default scale, each as a test looks at it. */

export const ATTAINMENT_LEVELS = ["notAttained", "partlyAttained", "attained"] as const;
export const LEVEL_WORDINGS = THREE_STEP_WORDS.wordings;

export interface WeightedLevel {
  readonly level: string | null;
  readonly weight: number;
}

export function halfPoints(level: string): number {
  return scale.rankOf(THREE_STEPS, level);
}

export function levelScore(level: string): number {
  return scale.levelScore(THREE_STEPS, level);
}

export function indicatorLevel(measure: Measure): Omit<IndicatorDecision, "reason" | "possible"> {
  const { level, partLevels, missing } = decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS);
  return { level, partLevels, missing };
}

export function explainLevel(measure: Measure): LevelReason {
  return decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS).reason;
}

/** One number against its limits, whichever way they stand. */
export function gradeValue(value: number, limits: IndicatorLimits): string | null {
  return decideLevel(measured(value, limits), THREE_STEPS, LIMITS_ON_ROWS).level;
}

export function explainGoal(evaluation: GoalEvaluation): GoalReason {
  return evaluation.reason;
}

export function levelFromScore(score: number, thresholds: readonly number[]): string | null {
  return goalLevel(score, [], "thresholds", thresholds);
}

export function goalLevel(
  score: number | null,
  levels: readonly string[],
  rule: GoalLevelRule,
  thresholds: readonly number[],
): string | null {
  return decideGoal(rule, {
    score,
    range: null,
    worst: levels,
    best: levels,
    thresholds,
    scale: THREE_STEPS,
  }).level;
}

export function goalScore(
  indicators: readonly WeightedLevel[],
  missingDataRule: MissingDataRule,
): number | null {
  const weighted = indicators.map(({ level, weight }) => indicator(assessed(level), { weight }));
  const { goals } = evaluate(followUpOf([goalOf([], { indicators: weighted })]), {
    ...DEFAULT_SETTINGS,
    missingDataRule,
  });
  return goals[0]?.score ?? null;
}

export function attainmentIndex(goalScores: readonly (number | null)[]): number | null {
  return MEAN_OF_GOALS.decide(goalScores.map((score) => ({ score, range: null }))).index;
}

export function levelChange(measure: Measure): LevelChange | null {
  return changeOn(measure, DEFAULT_SETTINGS);
}
