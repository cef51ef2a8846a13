import type { ImprovementDirection, Reading } from "./followUp";
import { isSameNumber } from "./numbers";

/** How the outcome moved since the previous one. "mixed": its parts moved in different directions. */
export type Trend = "increasing" | "decreasing" | "unchanged" | "mixed";
/** Whether that movement is good or bad. */
export type TrendAssessment = "improving" | "deteriorating" | "unchanged" | "mixed";

/**
 * This outcome against the previous one, part by part in the order they are written. Parts that stand still do not
 * speak against those that move. Null when there is nothing before, or the parts are not equally many.
 */
export function trend(previous: Reading | null, actual: Reading | null): Trend | null {
  if (previous === null || actual === null || previous.parts.length !== actual.parts.length) return null;
  const moves = new Set<Trend>();
  for (const [index, now] of actual.parts.entries()) {
    const before = previous.parts[index];
    if (before === undefined || isSameNumber(before, now)) continue;
    moves.add(now > before ? "increasing" : "decreasing");
  }
  if (moves.size > 1) return "mixed";
  const [only = "unchanged"] = moves;
  return only;
}

/** Good or bad follows the direction: more is better, or less is. Null when the direction is not known. */
export function assessTrend(movement: Trend, direction: ImprovementDirection | null): TrendAssessment | null {
  if (movement === "unchanged" || movement === "mixed") return movement;
  if (direction === null) return null;
  return (movement === "increasing") === (direction === "higherIsBetter") ? "improving" : "deteriorating";
}
