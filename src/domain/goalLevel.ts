import { halfPoints, type AttainmentLevel } from "./attainmentLevel";
import { isAtLeast } from "./numbers";
import type { GoalLevelRule, LevelThresholds } from "./settings";

/** A goal's level from its value: at or above `attained`, at or above `partly`, else not attained. */
export function levelFromScore(score: number, thresholds: LevelThresholds): AttainmentLevel {
  if (isAtLeast(score, thresholds.attained)) return "attained";
  return isAtLeast(score, thresholds.partly) ? "partlyAttained" : "notAttained";
}

/** The rules that look at the indicators' levels instead of the goal's value. `levels` is not empty. */
const LEVEL_RULES: Record<
  Exclude<GoalLevelRule, "thresholds">,
  (levels: readonly AttainmentLevel[]) => AttainmentLevel
> = {
  noneNotAttainedAndHalfAttained(levels) {
    const attained = levels.filter((level) => level === "attained").length;
    if (!levels.includes("notAttained") && attained * 2 >= levels.length) return "attained";
    return bestOf(levels) === "notAttained" ? "notAttained" : "partlyAttained";
  },
  allAttained(levels) {
    if (levels.every((level) => level === "attained")) return "attained";
    return bestOf(levels) === "notAttained" ? "notAttained" : "partlyAttained";
  },
  worst(levels) {
    return levels.reduce((worst, level) => (halfPoints(level) < halfPoints(worst) ? level : worst));
  },
};

function bestOf(levels: readonly AttainmentLevel[]): AttainmentLevel {
  return levels.reduce((best, level) => (halfPoints(level) > halfPoints(best) ? level : best));
}

/**
 * A goal's computed level by the rule in force, or null for a goal without a value.
 * `levels` are those of its indicators that count.
 */
export function goalLevel(
  score: number | null,
  levels: readonly AttainmentLevel[],
  rule: GoalLevelRule,
  thresholds: LevelThresholds,
): AttainmentLevel | null {
  if (score === null) return null;
  return rule === "thresholds" ? levelFromScore(score, thresholds) : LEVEL_RULES[rule](levels);
}
