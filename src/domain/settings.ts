import type { GoalLevelRule } from "./rules/goalRules";
import type { LevelSource } from "./rules/levelSource";
import { LIMITS_ON_ROWS, type LimitRule } from "./rules/limitRule";
import type { MissingDataRule } from "./rules/missingDataRules";
import type { WholeRule } from "./rules/wholeRule";
import type { Scale } from "./scale/scale";
import { THREE_STEPS } from "./scale/threeSteps";

/** How a follow-up is assessed. */
export interface EvaluationSettings {
  readonly scale: Scale;
  /** The lowest goal value (0–1) of each step above the worst, the lowest first. */
  readonly thresholds: readonly number[];
  readonly goalLevelRule: GoalLevelRule;
  readonly missingDataRule: MissingDataRule;
  /** The rule below the target where a row has no limit of its own. */
  readonly limitRule: LimitRule;
  /** Whose level counts where an indicator has both a number and a level of the controller's own. */
  readonly levelSource: LevelSource;
  /** The sentence on how the goals come to one index. */
  readonly wholeRule: WholeRule;
}

/**
 * Whether each step has room: a limit for each step above the worst, 0 < first < next … ≤ 1. A step with the same score as
 * the one below it has that one's limit.
 */
export function areThresholdsInOrder(thresholds: readonly number[], { steps }: Scale): boolean {
  return (
    thresholds.length === steps.length - 1 &&
    thresholds.every((limit, at) => {
      const below = thresholds[at - 1] ?? 0;
      const isSameScore = steps[at + 1]?.points === steps[at]?.points;
      return isSameScore ? limit === below : limit > below && limit <= 1;
    })
  );
}

/**
 * The limits until others are set: midway between the scores of neighbouring steps, and of a step with the same score as the
 * one below it that one's. Of three even steps 0,25 and 0,75.
 */
export function defaultThresholds({ steps: [worst, ...others], fullPoints }: Scale): readonly number[] {
  let below = worst.points;
  let limit = 0;
  return others.map(({ points }) => {
    if (points !== below) limit = (below + points) / (2 * fullPoints);
    below = points;
    return limit;
  });
}

export const DEFAULT_SETTINGS: EvaluationSettings = {
  scale: THREE_STEPS,
  thresholds: defaultThresholds(THREE_STEPS),
  goalLevelRule: "thresholds",
  missingDataRule: "leaveOut",
  limitRule: LIMITS_ON_ROWS,
  levelSource: "unsaid",
  wholeRule: "meanOfGoals",
};
