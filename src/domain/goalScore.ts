import { halfPoints, type AttainmentLevel } from "./attainmentLevel";
import type { MissingDataRule } from "./settings";

export interface WeightedLevel {
  readonly level: AttainmentLevel | null;
  readonly weight: number;
}

/**
 * A goal's value, 0–1: the weighted mean of its indicators' scores (0 · 0,5 · 1). Half points are summed as whole
 * numbers and divided once, so 0, 0, 1 and 0,5 give exactly 0,375. Indicators without a level follow `rule`;
 * null when no indicator counts.
 */
export function goalScore(indicators: readonly WeightedLevel[], rule: MissingDataRule): number | null {
  let points = 0;
  let weights = 0;
  for (const { level, weight } of indicators) {
    const counted = level ?? substituteLevel(rule);
    if (counted === null) {
      if (rule === "blockGoal") return null;
      continue;
    }
    points += halfPoints(counted) * weight;
    weights += weight;
  }
  return weights > 0 ? points / (2 * weights) : null;
}

/** The level that the rule puts in the place of a missing one, or null for none. */
export function substituteLevel(rule: MissingDataRule): AttainmentLevel | null {
  switch (rule) {
    case "countAsNotAttained":
      return "notAttained";
    case "countAsPartlyAttained":
      return "partlyAttained";
    case "leaveOut":
    case "blockGoal":
      return null;
  }
}
