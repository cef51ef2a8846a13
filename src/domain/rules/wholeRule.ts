import { rangeUnlessCertain, type ValueRange } from "./valueRange";

/** A goal's value as the whole is counted of it: a value, a range of them, or neither. */
export interface ValueOfGoal {
  readonly score: number | null;
  readonly range: ValueRange | null;
}

/** The rules for the whole that the goals come to: their ids, as the settings keep them. */
export const WHOLE_RULES = [
  /** The index: the mean of the goals' values. */
  "meanOfGoals",
  /** How many goals have each level, and no index: where the levels have no values that are known. */
  "counts",
] as const;
export type WholeRule = (typeof WHOLE_RULES)[number];

/** The index with what it rests on. */
export interface WholeDecision {
  /** 0–1; null when no goal has a value, and when it is a range. */
  readonly index: number | null;
  /** Where the index is known only to lie between two values; else null. */
  readonly range: ValueRange | null;
  readonly reason: {
    readonly kind: WholeRule;
    readonly goalsCounted: number;
    readonly goalsLeftOut: number;
  };
}

/**
 * The index for måluppfyllelse, 0–1: the mean of the goals' values — not of their levels, and not of the indicators
 * (2022: 44/45 = 0,98). Goals without a value are left out; null when no goal has one. A goal whose value is a range makes
 * the index one.
 */
export const MEAN_OF_GOALS = {
  id: "meanOfGoals",
  decide(goals: readonly ValueOfGoal[]): WholeDecision {
    const ranges = goals.flatMap(({ score, range }): readonly ValueRange[] =>
      range !== null ? [range] : score !== null ? [{ lowest: score, highest: score }] : [],
    );
    const goalsCounted = ranges.length;
    const mean = (valueOf: (range: ValueRange) => number): number =>
      ranges.reduce((total, range) => total + valueOf(range), 0) / goalsCounted;
    const lowest = mean((range) => range.lowest);
    const range =
      goalsCounted === 0 ? null : rangeUnlessCertain({ lowest, highest: mean(({ highest }) => highest) });
    return {
      index: goalsCounted === 0 || range !== null ? null : lowest,
      range,
      reason: { kind: "meanOfGoals", goalsCounted, goalsLeftOut: goals.length - goalsCounted },
    };
  },
} as const;

/** The whole that the goals come to by the rule in force. Where they are only counted there is no index, whatever their values. */
export function decideWhole(rule: WholeRule, goals: readonly ValueOfGoal[]): WholeDecision {
  const mean = MEAN_OF_GOALS.decide(goals);
  return rule === "meanOfGoals" ? mean : { index: null, range: null, reason: { ...mean.reason, kind: rule } };
}
