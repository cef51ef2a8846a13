import type { GoalLevelRule } from "./rules/goalRules";
import { LIMITS_ON_ROWS, type LimitRule } from "./rules/limitRule";
import type { MissingDataRule } from "./rules/missingDataRules";
import type { Scale } from "./scale/scale";
import { THREE_STEPS } from "./scale/threeSteps";

/** How a follow-up is assessed. */
export interface EvaluationSettings {
  readonly scale: Scale;
  /** The lowest goal value (0–1) of each step above the worst, the lowest first. */
  readonly thresholds: readonly number[];
  readonly goalLevelRule: GoalLevelRule;
  readonly missingDataRule: MissingDataRule;
  /** What holds below the target where a row has no limit of its own. */
  readonly limitRule: LimitRule;
}

/** Whether each step has room: a limit for each step above the worst, 0 < first < next … ≤ 1. */
export function areThresholdsInOrder(thresholds: readonly number[], { steps }: Scale): boolean {
  return (
    thresholds.length === steps.length - 1 &&
    thresholds.every((limit, at) => limit > (thresholds[at - 1] ?? 0) && limit <= 1)
  );
}

/** The limits until others are set: midway between the scores of neighbouring steps. Of three even steps 0,25 and 0,75. */
export function defaultThresholds({ steps: [worst, ...others], fullPoints }: Scale): readonly number[] {
  let below = worst.points;
  return others.map(({ points }) => {
    const limit = (below + points) / (2 * fullPoints);
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
};
