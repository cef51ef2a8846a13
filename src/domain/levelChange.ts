import { halfPoints } from "./attainmentLevel";
import type { Measure } from "./followUp";
import { indicatorLevel } from "./indicatorLevel";

/** An indicator's level against that of the period before. */
export type LevelChange = "better" | "worse" | "same";

/**
 * Whether the level of a step differs from the one that its previous outcome gives against the limits of now: limits that
 * were changed since make no change of level. Null where either level is not known, and for a qualitative measure, of
 * which no previous outcome tells.
 */
export function levelChange(measure: Measure): LevelChange | null {
  if (measure.kind === "qualitative") return null;
  const { level: now } = indicatorLevel(measure);
  const { level: before } = indicatorLevel({ ...measure, actualValue: measure.previousValue });
  if (now === null || before === null) return null;
  if (now === before) return "same";
  return halfPoints(now) > halfPoints(before) ? "better" : "worse";
}
