/** The index with what it rests on. */
export interface WholeDecision {
  /** 0–1; null when no goal has a value. */
  readonly index: number | null;
  readonly reason: {
    readonly kind: "meanOfGoals";
    readonly goalsCounted: number;
    readonly goalsLeftOut: number;
  };
}

/**
 * The index for måluppfyllelse, 0–1: the mean of the goals' values — not of their levels, and not of the indicators
 * (2022: 44/45 = 0,98). Goals without a value are left out; null when no goal has one.
 */
export const MEAN_OF_GOALS = {
  id: "meanOfGoals",
  decide(goalScores: readonly (number | null)[]): WholeDecision {
    const scores = goalScores.filter((score) => score !== null);
    const goalsCounted = scores.length;
    const sum = scores.reduce((total, score) => total + score, 0);
    return {
      index: goalsCounted === 0 ? null : sum / goalsCounted,
      reason: { kind: "meanOfGoals", goalsCounted, goalsLeftOut: goalScores.length - goalsCounted },
    };
  },
} as const;
