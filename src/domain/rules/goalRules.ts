import { isAtLeast } from "../numbers";
import {
  bestLevel,
  combinedRank,
  levelAt,
  rankOf,
  ranksOfScore,
  worstLevel,
  type AttainmentLevel,
  type Scale,
} from "../scale/scale";
import type { ValueRange } from "./valueRange";

/** How a goal's level follows from its indicators: the ids of the rules, as the settings keep them. */
export const GOAL_LEVEL_RULES = [
  "thresholds",
  "noneNotAttainedAndHalfAttained",
  "allAttained",
  "worst",
  "majority",
  "share",
  "own",
  "none",
] as const;
export type GoalLevelRule = (typeof GOAL_LEVEL_RULES)[number];

/** The facts that a rule may look at. */
export interface GoalFacts {
  /** The goal's value, 0–1. */
  readonly score: number;
  /** The levels of the indicators that count; not empty. */
  readonly levels: readonly AttainmentLevel[];
  /** The lowest value of each step above the worst, as the settings have them. */
  readonly thresholds: readonly number[];
  readonly scale: Scale;
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
      readonly rule: LevelsRule;
    }
  /** The goal's value is a range: the level where it is the same at both ends, and null where it is not. */
  | {
      readonly kind: "range";
      readonly level: AttainmentLevel | null;
      readonly worst: AttainmentLevel;
      readonly best: AttainmentLevel;
      readonly range: ValueRange;
    }
  | { readonly kind: "noScore" }
  /** No level is computed: the controller's own counts, or goals have none. */
  | { readonly kind: "notComputed"; readonly rule: UncomputedRule };

/** A goal's computed level together with why it has it. */
export interface GoalDecision {
  readonly level: AttainmentLevel | null;
  readonly reason: ComputedLevelReason;
}

/** The decision of a rule on a goal that has a value. */
interface DecidedByRule extends GoalDecision {
  readonly level: AttainmentLevel;
}

/** A rule by which no level is computed. */
export type UncomputedRule = "own" | "none";
export type ComputedRule = Exclude<GoalLevelRule, UncomputedRule>;

export function isComputed(rule: GoalLevelRule): rule is ComputedRule {
  return rule !== "own" && rule !== "none";
}

/** A rule that looks at the indicators' levels instead of the goal's value. */
export type LevelsRule = Exclude<ComputedRule, "thresholds">;

/** The rules that look at the indicators' levels instead of the goal's value. */
const BY_LEVELS: Record<LevelsRule, (facts: GoalFacts) => AttainmentLevel> = {
  /** The best when no indicator has the worst level and at least half have the best (the older rule); else as `allAttained`. */
  noneNotAttainedAndHalfAttained({ levels, scale }) {
    const best = bestLevel(scale);
    const atBest = levels.filter((level) => level === best).length;
    if (!levels.includes(worstLevel(scale)) && atBest * 2 >= levels.length) return best;
    return combined(levels, scale);
  },
  /** The best only when every indicator has it, the worst when all have that; else one between. */
  allAttained: ({ levels, scale }) => combined(levels, scale),
  /** The level of the worst indicator. */
  worst: ({ levels, scale }) => levelAt(scale, Math.min(...ranksOf(levels, scale))),
  /** The best level that at least half of the indicators have reached. */
  majority({ levels, scale }) {
    const bestFirst = [...ranksOf(levels, scale)].sort((one, other) => other - one);
    return levelAt(scale, bestFirst[Math.ceil(levels.length / 2) - 1] ?? 0);
  },
  /** The share of the indicators that have the best level, held against the limits of the goal's value. */
  share({ levels, thresholds, scale }) {
    const best = bestLevel(scale);
    return levelAt(
      scale,
      rankOfValue(levels.filter((level) => level === best).length / levels.length, thresholds),
    );
  },
};

/** Decides a goal's level and says why, in one place. */
const GOAL_RULES: Record<ComputedRule, (facts: GoalFacts) => DecidedByRule> = {
  /**
   * From the goal's value: the best step whose limit it reaches (the rule in use since 2020). Of steps with the same score
   * that which is nearest to the mean of the indicators' ranks, rounded down.
   */
  thresholds({ score, levels, thresholds, scale }) {
    const { lowest, highest } = ranksOfScore(scale, rankOfValue(score, thresholds));
    const rank = lowest === highest ? lowest : Math.max(lowest, Math.min(highest, meanRank(levels, scale)));
    const level = levelAt(scale, rank);
    const [from = null, below = null] = [thresholds[lowest - 1], thresholds[highest]];
    return { level, reason: { kind: "thresholds", level, score, from, below } };
  },
  noneNotAttainedAndHalfAttained: (facts) => byLevels("noneNotAttainedAndHalfAttained", facts),
  allAttained: (facts) => byLevels("allAttained", facts),
  worst: (facts) => byLevels("worst", facts),
  majority: (facts) => byLevels("majority", facts),
  share: (facts) => byLevels("share", facts),
};

/** The grounds for a goal's level: its value or the range of it, and the worst and the best that its indicators may be. */
export interface ValueToDecide extends Pick<GoalFacts, "thresholds" | "scale"> {
  readonly score: number | null;
  readonly range: ValueRange | null;
  readonly worst: readonly AttainmentLevel[];
  readonly best: readonly AttainmentLevel[];
}

/**
 * A goal's computed level by the rule in force; none for a goal without a value. No rule gives a better level for worse
 * indicators, so a level that is the same at both ends of a range is certain.
 */
export function decideGoal(rule: GoalLevelRule, value: ValueToDecide): GoalDecision {
  const { score, range, thresholds, scale } = value;
  if (!isComputed(rule)) return { level: null, reason: { kind: "notComputed", rule } };
  const decide = (at: number, levels: readonly AttainmentLevel[]): DecidedByRule =>
    GOAL_RULES[rule]({ score: at, levels, thresholds, scale });
  if (range !== null) {
    const { level: worst } = decide(range.lowest, value.worst);
    const { level: best } = decide(range.highest, value.best);
    const level = worst === best ? worst : null;
    return { level, reason: { kind: "range", level, worst, best, range } };
  }
  if (score === null) return { level: null, reason: { kind: "noScore" } };
  return decide(score, value.worst);
}

function byLevels(rule: LevelsRule, facts: GoalFacts): DecidedByRule {
  const level = BY_LEVELS[rule](facts);
  return { level, reason: { kind: "levels", level, rule } };
}

/** How many steps are worse than the best whose limit a value reaches. */
function rankOfValue(value: number, thresholds: readonly number[]): number {
  return thresholds.findLastIndex((limit) => isAtLeast(value, limit)) + 1;
}

function meanRank(levels: readonly AttainmentLevel[], scale: Scale): number {
  return Math.floor(ranksOf(levels, scale).reduce((sum, rank) => sum + rank, 0) / levels.length);
}

function combined(levels: readonly AttainmentLevel[], scale: Scale): AttainmentLevel {
  return levelAt(scale, combinedRank(scale, ranksOf(levels, scale)));
}

function ranksOf(levels: readonly AttainmentLevel[], scale: Scale): readonly number[] {
  return levels.map((level) => rankOf(scale, level));
}
