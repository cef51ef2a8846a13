/** From where a variance against budget is to be explained; null for a measure that does not count. Neither: nothing is asked. */
export interface DeviationLimit {
  /** Kronor. */
  readonly kronor: number | null;
  /** Percent of the budget: 5 is five percent. */
  readonly percent: number | null;
}

export const NO_DEVIATION_LIMIT: DeviationLimit = { kronor: null, percent: null };

export function asksForComments({ kronor, percent }: DeviationLimit): boolean {
  return kronor !== null || percent !== null;
}

/**
 * Whether a variance is to be explained: at or over the limit, and where both amount and percent are set, both. Exactly on the
 * limit is over it. Against a budget of nothing any variance is more than any percent of it.
 */
export function isToBeExplained(
  { kronor, percent }: DeviationLimit,
  variance: number,
  budget: number,
): boolean {
  if (variance === 0 || (kronor === null && percent === null)) return false;
  const size = Math.abs(variance);
  const isLarge = kronor === null || size >= kronor;
  return isLarge && (percent === null || size * 100 >= percent * Math.abs(budget));
}
