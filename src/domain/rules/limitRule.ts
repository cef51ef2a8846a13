import type { ImprovementDirection } from "../followUp";
import { isAtLeast, roundHalfAwayFromZero } from "../numbers";
import type { Scale } from "../scale/scale";

/**
 * What holds below the target where a row has no limit of its own. A limit on the row always goes first.
 *
 * `column`: nothing but the row's own limit. `none`: the same, and the controller has said that no rule is known. `share`: the lowest share of the target, in whole percent, of each step between
 * the worst and the best, the lowest first. `reachedOrNot`: what does not reach the target has the worst level.
 */
export type LimitRule =
  | { readonly kind: "column" }
  | { readonly kind: "none" }
  | { readonly kind: "share"; readonly percents: readonly number[] }
  | { readonly kind: "reachedOrNot" };

/** A rule that says what holds without a limit on the row. */
export type RuleOfWorkbook = Exclude<LimitRule, { readonly kind: "column" | "none" }>;

export const LIMITS_ON_ROWS: LimitRule = { kind: "column" };

/**
 * The share of its target that an outcome is, in whole percent, rounded half away from zero as it is published; where lower
 * is better target ÷ outcome. Null where there is no share: of a target that is not above zero, and of no outcome to divide by.
 */
export function percentOfTarget(
  value: number,
  targetValue: number,
  direction: ImprovementDirection,
): number | null {
  const [part, whole] = direction === "higherIsBetter" ? [value, targetValue] : [targetValue, value];
  if (targetValue <= 0 || whole <= 0) return null;
  return roundHalfAwayFromZero((part / whole) * 100, 0);
}

/** How many steps are worse than that of a number that does not reach its target; null where the rule cannot tell. */
export function rankBelowTarget(
  rule: RuleOfWorkbook,
  value: number,
  targetValue: number,
  direction: ImprovementDirection,
  { steps }: Scale,
): number | null {
  if (rule.kind === "reachedOrNot") return 0;
  const percent = percentOfTarget(value, targetValue, direction);
  if (percent === null || rule.percents.length !== steps.length - 2) return null;
  return rule.percents.findLastIndex((limit) => isAtLeast(percent, limit)) + 1;
}

/** Whether a rule's shares have room: above zero, each higher than the one before, none above the target itself. */
export function arePercentsInOrder(percents: readonly number[]): boolean {
  return (
    percents.length > 0 &&
    percents.every((percent, at) => percent > (percents[at - 1] ?? 0) && percent <= 100)
  );
}
