/** The lowest goal value (0–1) that gives each level; below `partly` the goal is not attained. */
export interface LevelThresholds {
  readonly attained: number;
  readonly partly: number;
}

/** How a goal's level follows from its indicators. */
export const GOAL_LEVEL_RULES = [
  /** From the goal's value by the thresholds (the rule in use since 2020). */
  "thresholds",
  /** Attained when no indicator is "ej" and at least half are attained; not attained when all are "ej" (the older rule). */
  "noneNotAttainedAndHalfAttained",
  /** Attained only when every indicator is; not attained when all are "ej". */
  "allAttained",
  /** The level of the worst indicator. */
  "worst",
] as const;
export type GoalLevelRule = (typeof GOAL_LEVEL_RULES)[number];

/** What an indicator without a level does to its goal. */
export const MISSING_DATA_RULES = [
  /** Left out of the mean, and said so. */
  "leaveOut",
  "countAsNotAttained",
  "countAsPartlyAttained",
  /** The goal gets no value until all its indicators have a level. */
  "blockGoal",
] as const;
export type MissingDataRule = (typeof MISSING_DATA_RULES)[number];

export interface EvaluationSettings {
  readonly thresholds: LevelThresholds;
  readonly goalLevelRule: GoalLevelRule;
  readonly missingDataRule: MissingDataRule;
}

/** Whether each level has room below the next: 0 < partly < attained ≤ 1. */
export function areThresholdsInOrder({ attained, partly }: LevelThresholds): boolean {
  return 0 < partly && partly < attained && attained <= 1;
}

export const DEFAULT_SETTINGS: EvaluationSettings = {
  thresholds: { attained: 0.75, partly: 0.25 },
  goalLevelRule: "thresholds",
  missingDataRule: "leaveOut",
};
