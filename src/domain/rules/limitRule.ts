import type { ImprovementDirection } from "../followUp";
import { isAtLeast, roundHalfAwayFromZero } from "../numbers";
import type { Scale } from "../scale/scale";
import { reaches } from "./side";

/** The measure of a distance to the target: percentage points, or the row's own unit. */
export const DISTANCE_UNITS = ["percentagePoints", "units"] as const;
export type DistanceUnit = (typeof DISTANCE_UNITS)[number];

/**
 * The rule below the target where a row has no limit of its own. A limit on the row always goes first.
 *
 * `column`: nothing but the row's own limit. `none`: the same, and the controller has said that no rule is known.
 * `reachedOrNot`: what does not reach the target has the worst level.
 */
export type LimitRule =
  | { readonly kind: "column" }
  | { readonly kind: "none" }
  /**
   * The lowest share of the target, in whole percent, of each step above the worst, the lowest first. The best has 100 where
   * it is not among them.
   */
  | { readonly kind: "share"; readonly percents: readonly number[] }
  /** The longest distance to the target, that distance included, of each step between the worst and the best, the longest first. */
  | { readonly kind: "distance"; readonly distances: readonly number[]; readonly in: DistanceUnit }
  | { readonly kind: "reachedOrNot" };

/** A rule that says what holds without a limit on the row. */
export type RuleOfWorkbook = Exclude<LimitRule, { readonly kind: "column" | "none" }>;

export const LIMITS_ON_ROWS: LimitRule = { kind: "column" };

/** A number that does not reach its target. */
export interface MissedTarget {
  readonly value: number;
  readonly targetValue: number;
  readonly direction: ImprovementDirection;
  /** The size of a percentage point among the row's numbers: 0.01 of shares; null where they are no percent. */
  readonly pointSize: number | null;
}

/**
 * The share of its target that an outcome is, in whole percent, rounded half away from zero as it is published; where lower
 * is better target ÷ outcome. Null where there is no share: of a target that is not above zero, and of no outcome to divide by.
 */
export function percentOfTarget({
  value,
  targetValue,
  direction,
}: Omit<MissedTarget, "pointSize">): number | null {
  const [part, whole] = direction === "higherIsBetter" ? [value, targetValue] : [targetValue, value];
  if (targetValue <= 0 || whole <= 0) return null;
  return roundHalfAwayFromZero((part / whole) * 100, 0);
}

/** How many steps are worse than that of a number that does not reach its target; null where the rule cannot tell. */
export function rankBelowTarget(rule: RuleOfWorkbook, missed: MissedTarget, { steps }: Scale): number | null {
  const best = steps.length - 1;
  switch (rule.kind) {
    case "reachedOrNot":
      return 0;
    case "share": {
      const percent = percentOfTarget(missed);
      const { length } = rule.percents;
      if (percent === null || length < best - 1 || length > best) return null;
      return rule.percents.findLastIndex((limit) => isAtLeast(percent, limit)) + 1;
    }
    case "distance": {
      const { value, targetValue, direction } = missed;
      const size = rule.in === "units" ? 1 : missed.pointSize;
      if (size === null || rule.distances.length !== best - 1) return null;
      const towardsWorse = direction === "higherIsBetter" ? -size : size;
      return (
        rule.distances.findLastIndex((longest) =>
          reaches(value, targetValue + towardsWorse * longest, direction),
        ) + 1
      );
    }
  }
}

/** Whether a rule's shares have room: above zero, each higher than the one before, none above the target itself. */
export function arePercentsInOrder(percents: readonly number[]): boolean {
  return (
    percents.length > 0 &&
    percents.every((percent, at) => percent > (percents[at - 1] ?? 0) && percent <= 100)
  );
}

/** Whether a rule's distances have room: above zero, each shorter than the one before. */
export function areDistancesInOrder(distances: readonly number[]): boolean {
  return (
    distances.length > 0 &&
    distances.every((distance, at) => distance > 0 && distance < (distances[at - 1] ?? Infinity))
  );
}
