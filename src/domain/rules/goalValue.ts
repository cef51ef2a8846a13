import type { Indicator } from "../followUp";
import { levelScore, stepOf, type AttainmentLevel, type Scale } from "../scale/scale";
import type { MissingLevelReason } from "./indicatorRules";
import { missingVerdict, type MissingDataRule } from "./missingDataRules";

/** An indicator as its goal's value is computed from it. */
export interface GradedIndicator {
  readonly indicator: Indicator;
  readonly level: AttainmentLevel | null;
  readonly missing: MissingLevelReason | null;
}

/** The weight of all indicators with the same score; with equal weights of 1 their number. */
export interface ScoreTerm {
  readonly score: number;
  readonly weight: number;
}

/** Indicators without a level that are counted at the same score all the same. */
export interface CountedAs {
  readonly score: number;
  readonly count: number;
}

/** Why a goal has its value: the weighted mean of its indicators' scores. */
export interface GoalScoreReason {
  /** Null for a goal without a value. */
  readonly score: number | null;
  /** The highest score first; empty where no indicator counts. */
  readonly terms: readonly ScoreTerm[];
  /** True where a weight is not 1. */
  readonly isWeighted: boolean;
  /** How many indicators have no level, how many of those do not count, and at what the others count. */
  readonly withoutLevel: number;
  readonly leftOut: number;
  readonly countedAs: readonly CountedAs[];
}

/** A goal's value, with why, and the levels that it rests on. */
export interface GoalValue {
  /** Share 0–1; null for a goal without a value. */
  readonly score: number | null;
  /** The levels of the indicators that weigh something, given or counted as. */
  readonly levels: readonly AttainmentLevel[];
  /** True where an indicator without a level takes the value from the goal. */
  readonly isBlocked: boolean;
  readonly reason: GoalScoreReason;
}

/**
 * A goal's value: the weighted mean of its indicators' scores. Points are summed as whole numbers and divided once, so
 * 0, 0, 1 and 0,5 give exactly 0,375. What an indicator without a level does, `rule` says; null when no indicator counts.
 */
export function goalValue(
  indicators: readonly GradedIndicator[],
  rule: MissingDataRule,
  scale: Scale,
): GoalValue {
  let points = 0;
  let weights = 0;
  let isBlocked = false;
  let leftOut = 0;
  const levels: AttainmentLevel[] = [];
  const weightOf = new Map<AttainmentLevel, number>();
  const countedAs = new Map<AttainmentLevel, number>();
  for (const { indicator, level, missing } of indicators) {
    let counted = level;
    if (counted === null) {
      const verdict = missingVerdict(rule, { indicator, missing, scale });
      if (verdict.kind !== "countedAs") {
        if (verdict.kind === "blocks") isBlocked = true;
        leftOut += 1;
        continue;
      }
      counted = verdict.level;
      countedAs.set(counted, (countedAs.get(counted) ?? 0) + 1);
    }
    points += stepOf(scale, counted).points * indicator.weight;
    weights += indicator.weight;
    weightOf.set(counted, (weightOf.get(counted) ?? 0) + indicator.weight);
    if (indicator.weight > 0) levels.push(counted);
  }
  const score = isBlocked || weights === 0 ? null : points / (scale.fullPoints * weights);
  return {
    score,
    levels,
    isBlocked,
    reason: {
      score,
      terms: scoresOf(weightOf, scale)
        .map(([at, weight]) => ({ score: at, weight }))
        .filter(({ weight }) => weight > 0),
      isWeighted: indicators.some(({ indicator }) => indicator.weight !== 1),
      withoutLevel: indicators.filter(({ level }) => level === null).length,
      leftOut,
      countedAs: scoresOf(countedAs, scale).map(([at, count]) => ({ score: at, count })),
    },
  };
}

/** What is summed by level, by score instead: the highest first. */
function scoresOf(
  sums: ReadonlyMap<AttainmentLevel, number>,
  scale: Scale,
): readonly (readonly [score: number, sum: number])[] {
  return [...sums]
    .map(([level, sum]) => [levelScore(scale, level), sum] as const)
    .sort(([one], [other]) => other - one);
}
