/**
 * Money with income positive and cost negative, kronor: actual − budget. Positive is better than budget.
 * (Resultatrapport, Verksamhetens utfall och resultat, Politisk verksamhet, Riktade statsbidrag.)
 */
export function budgetVariance(actual: number, budget: number): number {
  return actual - budget;
}

/** Volumes (hours, places, households): actual − budget. Positive is more than planned, neither good nor bad. (Verksamhetsmått.) */
export function volumeVariance(actual: number, budget: number): number {
  return actual - budget;
}

/** Investments, written positive, kronor: budget − actual. Positive is money left. (Investeringar.) */
export function remainingBudget(actual: number, budget: number): number {
  return budget - actual;
}
