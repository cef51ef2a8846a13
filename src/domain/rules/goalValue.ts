import type { Indicator } from "../followUp";
import { levelScore, rankOf, stepOf, type AttainmentLevel, type Scale } from "../scale/scale";
import type { MissingLevelReason } from "./indicatorRules";
import type { PossibleLevels } from "./possibleRanks";
import { missingVerdict, type MissingDataRule } from "./missingDataRules";
import { rangeUnlessCertain, type ValueRange } from "./valueRange";

/** An indicator as its goal's value is computed from it. */
export interface GradedIndicator {
  readonly indicator: Indicator;
  readonly level: AttainmentLevel | null;
  readonly missing: MissingLevelReason | null;
  readonly possible: PossibleLevels | null;
}

/** The indicators on one step that weigh something: how many, and their weight together. */
export interface ScoreTerm {
  readonly level: AttainmentLevel;
  readonly score: number;
  readonly count: number;
  readonly weight: number;
}

/** Indicators without a level that are counted at the same score all the same. */
export interface CountedAs {
  readonly score: number;
  readonly count: number;
}

/** Why a goal has its value: the weighted mean of its indicators' scores. */
export interface GoalScoreReason {
  /** Null for a goal without a value, or with a range of them. */
  readonly score: number | null;
  /** Where the value is known only to lie between two; else null. */
  readonly range: ValueRange | null;
  /** Of the indicators whose level is known or counted as one. The best first; empty where no indicator counts. */
  readonly terms: readonly ScoreTerm[];
  /** True where a weight is not 1. */
  readonly isWeighted: boolean;
  /** How many indicators have no level, how many of those do not count, and at what the others count. */
  readonly withoutLevel: number;
  readonly leftOut: number;
  /** How many count as a range, because how far they are from their target is not known. */
  readonly uncertain: number;
  readonly countedAs: readonly CountedAs[];
}

/** A goal's value, with why, and the levels that it rests on. */
export interface GoalValue {
  /** Share 0–1; null for a goal without a value, or with a range of them. */
  readonly score: number | null;
  /** Where the value is known only to lie between two; else null. */
  readonly range: ValueRange | null;
  /** The levels of the indicators that weigh something, given or counted as: the worst and the best that they may be. */
  readonly worst: readonly AttainmentLevel[];
  readonly best: readonly AttainmentLevel[];
  /** True where an indicator without a level takes the value from the goal. */
  readonly isBlocked: boolean;
  readonly reason: GoalScoreReason;
}

/**
 * A goal's value: the weighted mean of its indicators' scores. Points are summed as whole numbers and divided once, so
 * 0, 0, 1 and 0,5 give exactly 0,375. What an indicator without a level does, `rule` says; null when no indicator counts. An
 * indicator that is known not to reach its target, but not how far from it, makes the value a range.
 */
export function goalValue(
  indicators: readonly GradedIndicator[],
  rule: MissingDataRule,
  scale: Scale,
): GoalValue {
  let lowestPoints = 0;
  let highestPoints = 0;
  let weights = 0;
  let isBlocked = false;
  let leftOut = 0;
  let uncertain = 0;
  const worst: AttainmentLevel[] = [];
  const best: AttainmentLevel[] = [];
  const count = (indicator: Indicator, from: AttainmentLevel, to: AttainmentLevel): void => {
    lowestPoints += stepOf(scale, from).points * indicator.weight;
    highestPoints += stepOf(scale, to).points * indicator.weight;
    weights += indicator.weight;
    if (indicator.weight === 0) return;
    worst.push(from);
    best.push(to);
  };
  const terms = new Map<AttainmentLevel, ScoreTerm>();
  const countedAs = new Map<AttainmentLevel, number>();
  for (const { indicator, level, missing, possible } of indicators) {
    let counted = level;
    if (counted === null) {
      const verdict = missingVerdict(rule, { indicator, missing, possible, scale });
      if (verdict.kind === "between") {
        uncertain += 1;
        count(indicator, verdict.worst, verdict.best);
        continue;
      }
      if (verdict.kind !== "countedAs") {
        if (verdict.kind === "blocks") isBlocked = true;
        leftOut += 1;
        continue;
      }
      counted = verdict.level;
      countedAs.set(counted, (countedAs.get(counted) ?? 0) + 1);
    }
    count(indicator, counted, counted);
    if (indicator.weight === 0) continue;
    const term = terms.get(counted) ?? {
      level: counted,
      score: levelScore(scale, counted),
      count: 0,
      weight: 0,
    };
    terms.set(counted, { ...term, count: term.count + 1, weight: term.weight + indicator.weight });
  }
  const hasValue = !isBlocked && weights > 0;
  const lowest = lowestPoints / (scale.fullPoints * weights);
  const highest = highestPoints / (scale.fullPoints * weights);
  const range = hasValue ? rangeUnlessCertain({ lowest, highest }) : null;
  const score = hasValue && range === null ? lowest : null;
  return {
    score,
    range,
    worst,
    best,
    isBlocked,
    reason: {
      score,
      range,
      terms: [...terms.values()].sort(({ level: a }, { level: b }) => rankOf(scale, b) - rankOf(scale, a)),
      isWeighted: indicators.some(({ indicator }) => indicator.weight !== 1),
      withoutLevel: indicators.filter(({ level }) => level === null).length,
      leftOut,
      uncertain,
      countedAs: [...countedAs].map(([level, count]) => ({ score: levelScore(scale, level), count })),
    },
  };
}
