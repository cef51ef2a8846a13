import type { AttainmentLevel } from "./attainmentLevel";
import type { IndicatorEvaluation } from "./evaluation";
import type { ImprovementDirection, Measure } from "./followUp";
import { areLimitsReversed, type MissingLevelReason } from "./indicatorLevel";
import { isAtLeast, isSameNumber } from "./numbers";

/** Where a number is from a limit; on it and on its better side it has reached it. */
export type Side = "better" | "on" | "worse";

/** One part of an outcome against both limits. */
export interface ComparedPart {
  readonly value: number;
  readonly toTarget: Side;
  /** Null where no limit for partly is given. */
  readonly toPartlyLimit: Side | null;
}

/** The numbers that a level was found from. */
export interface ComparedNumbers {
  readonly direction: ImprovementDirection;
  readonly targetValue: number;
  readonly partlyLimit: number | null;
  /** In the order of the outcome; never empty. */
  readonly parts: readonly ComparedPart[];
}

/** Which of its limits an outcome has reached, and with how many of its parts. Each but the last gives one level. */
export const COMPARISONS = {
  allReachTarget: "attained",
  someReachTarget: "partlyAttained",
  /** No part reaches the target. */
  allReachPartlyLimit: "partlyAttained",
  /** No part reaches the target. */
  someReachPartlyLimit: "partlyAttained",
  noneReachesPartlyLimit: "notAttained",
  /** No part reaches the target, and no limit for partly tells the rest. */
  noneReachesTarget: null,
} as const satisfies Record<string, AttainmentLevel | null>;
export type Comparison = keyof typeof COMPARISONS;

/** Why an indicator, or one step of it, has its level or has none. */
export type LevelReason =
  | { readonly kind: "compared"; readonly comparison: Comparison; readonly numbers: ComparedNumbers }
  /** Without a number: the controller's own level counts. */
  | { readonly kind: "assessed"; readonly level: AttainmentLevel }
  /** The limit for partly is harder to reach than the target. */
  | {
      readonly kind: "limitsReversed";
      readonly direction: ImprovementDirection;
      readonly targetValue: number;
      readonly partlyLimit: number;
    }
  | {
      readonly kind: "missing";
      readonly missing: Exclude<MissingLevelReason, "missingPartlyLimit" | "limitsReversed">;
    };

/** The reason of an indicator's level, with which of its steps it is the level of. */
export interface IndicatorReason {
  readonly reason: LevelReason;
  /** Counted from 1; null for an indicator without steps. */
  readonly step: { readonly number: number; readonly of: number } | null;
}

/** Why an indicator has its level: that of the step that counts. */
export function explainIndicator(indicator: IndicatorEvaluation): IndicatorReason {
  const { steps, currentStep } = indicator;
  const step = steps.length > 1 ? { number: currentStep + 1, of: steps.length } : null;
  return { reason: explainLevel(indicator.step.measure), step };
}

/** Why a measure has its level or has none, told from the same numbers that `indicatorLevel` grades. */
export function explainLevel(measure: Measure): LevelReason {
  if (measure.kind === "qualitative") {
    return measure.assessedLevel === null
      ? { kind: "missing", missing: "missingAssessedLevel" }
      : { kind: "assessed", level: measure.assessedLevel };
  }
  const { direction, targetValue, partlyLimit, actualValue } = measure;
  if (direction === null) return { kind: "missing", missing: "missingDirection" };
  if (targetValue === null) return { kind: "missing", missing: "missingTargetValue" };
  if (actualValue === null || actualValue.parts.length === 0)
    return { kind: "missing", missing: "missingActualValue" };
  if (partlyLimit !== null && areLimitsReversed(measure))
    return { kind: "limitsReversed", direction, targetValue, partlyLimit };
  const parts = actualValue.parts.map((value) => ({
    value,
    toTarget: sideOf(value, targetValue, direction),
    toPartlyLimit: partlyLimit === null ? null : sideOf(value, partlyLimit, direction),
  }));
  const numbers = { direction, targetValue, partlyLimit, parts };
  return { kind: "compared", comparison: comparisonOf(numbers), numbers };
}

function sideOf(value: number, limit: number, direction: ImprovementDirection): Side {
  if (isSameNumber(value, limit)) return "on";
  return isAtLeast(value, limit) === (direction === "higherIsBetter") ? "better" : "worse";
}

function comparisonOf({ parts, partlyLimit }: ComparedNumbers): Comparison {
  const onTarget = parts.filter(({ toTarget }) => toTarget !== "worse").length;
  if (onTarget > 0) return onTarget === parts.length ? "allReachTarget" : "someReachTarget";
  if (partlyLimit === null) return "noneReachesTarget";
  const onPartlyLimit = parts.filter(({ toPartlyLimit }) => toPartlyLimit !== "worse").length;
  if (onPartlyLimit === 0) return "noneReachesPartlyLimit";
  return onPartlyLimit === parts.length ? "allReachPartlyLimit" : "someReachPartlyLimit";
}
