import { halfPoints, type AttainmentLevel } from "./attainmentLevel";
import type { IndicatorLimits, Measure } from "./followUp";
import { isAtLeast } from "./numbers";

/** Why an indicator has no level. */
export type MissingLevelReason =
  | "missingActualValue"
  | "missingDirection"
  | "missingTargetValue"
  | "missingPartlyLimit"
  | "limitsReversed"
  | "missingAssessedLevel";

export interface IndicatorLevel {
  readonly level: AttainmentLevel | null;
  /** The level of each part of the outcome, in order, null for one that lacks a limit; empty for a qualitative indicator or when nothing could be graded. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
  /** What is missing or contradictory; may be present beside a level that is certain all the same. */
  readonly missing: MissingLevelReason | null;
}

/**
 * An indicator's level. A qualitative one has the level that the controller gave it. A quantitative one is graded
 * part by part: all parts attained gives attained, all not attained gives not attained, anything between gives partly.
 * No level is ever guessed: without an outcome, a target or a needed limit it is null, and `missing` says why.
 */
export function indicatorLevel(measure: Measure): IndicatorLevel {
  if (measure.kind === "qualitative") {
    const missing = measure.assessedLevel === null ? "missingAssessedLevel" : null;
    return { level: measure.assessedLevel, partLevels: [], missing };
  }
  if (measure.direction === null) return withoutLevel("missingDirection");
  if (measure.targetValue === null) return withoutLevel("missingTargetValue");
  if (measure.actualValue === null) return withoutLevel("missingActualValue");
  if (areLimitsReversed(measure)) return withoutLevel("limitsReversed");

  const missing = measure.partlyLimit === null ? "missingPartlyLimit" : null;
  const partLevels = measure.actualValue.parts.map((part) => gradeValue(part, measure));
  const known = partLevels.filter((level) => level !== null);
  if (known.length < partLevels.length) {
    // Below the target without a limit for partly: beside a part that is attained, partly is certain whichever it is.
    return known.length > 0
      ? { level: "partlyAttained", partLevels, missing }
      : withoutLevel("missingPartlyLimit");
  }
  const level = combineParts(known);
  return level === null ? withoutLevel("missingActualValue") : { level, partLevels, missing };
}

function withoutLevel(missing: MissingLevelReason): IndicatorLevel {
  return { level: null, partLevels: [], missing };
}

/**
 * One number against its limits. Higher is better: at or above the target 1, at or above the limit for partly 0,5,
 * else 0; lower is better is the mirror image. Null when the target is not reached and no limit for partly is given.
 */
export function gradeValue(value: number, limits: IndicatorLimits): AttainmentLevel | null {
  if (limits.targetValue === null || limits.direction === null) return null;
  if (reaches(value, limits.targetValue, limits)) return "attained";
  if (limits.partlyLimit === null) return null;
  return reaches(value, limits.partlyLimit, limits) ? "partlyAttained" : "notAttained";
}

function reaches(value: number, limit: number, { direction }: IndicatorLimits): boolean {
  return direction === "higherIsBetter" ? isAtLeast(value, limit) : isAtLeast(limit, value);
}

/** A limit for partly that is harder to reach than the target contradicts it. Equal limits leave no room for partly, and are allowed. */
export function areLimitsReversed(limits: IndicatorLimits): boolean {
  if (limits.targetValue === null || limits.partlyLimit === null) return false;
  return !reaches(limits.targetValue, limits.partlyLimit, limits);
}

/** Null for an outcome without parts. */
function combineParts(partLevels: readonly AttainmentLevel[]): AttainmentLevel | null {
  const points = new Set(partLevels.map(halfPoints));
  const [only] = partLevels;
  if (only === undefined) return null;
  return points.size === 1 ? only : "partlyAttained";
}
