import type { Measure } from "./followUp";
import { decideLevel } from "./rules/indicatorRules";
import { rankOf } from "./scale/scale";
import type { EvaluationSettings } from "./settings";

/** An indicator's level against that of the period before. */
export type LevelChange = "better" | "worse" | "same";

/**
 * Whether the level of a step differs from the one that its previous outcome gives against the limits of now: limits that
 * were changed since make no change of level. Null where either level is not known, and for a qualitative measure, of
 * which no previous outcome tells.
 */
export function levelChange(
  measure: Measure,
  { scale, limitRule }: Pick<EvaluationSettings, "scale" | "limitRule">,
): LevelChange | null {
  if (measure.kind === "qualitative") return null;
  const { level: now } = decideLevel(measure, scale, limitRule);
  const { level: before } = decideLevel({ ...measure, actualValue: measure.previousValue }, scale, limitRule);
  if (now === null || before === null) return null;
  if (now === before) return "same";
  return rankOf(scale, now) > rankOf(scale, before) ? "better" : "worse";
}
