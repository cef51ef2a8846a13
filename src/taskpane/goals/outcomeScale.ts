import type { QuantitativeMeasure } from "../../domain/followUp";
import type { LevelReason } from "../../domain/rules/indicatorRules";
import { stepOf, type AttainmentLevel, type Scale, type Tone } from "../../domain/scale/scale";

/** Where an outcome's parts, the target and the limits below it lie on one scale, from 0 (worst) to 1 (best). */
export interface OutcomeScale {
  readonly parts: readonly { readonly position: number; readonly tone: Tone | null }[];
  readonly target: number;
  /** Those of the steps between the best and the worst, the easiest first; none where no limit for partly is given. */
  readonly lowerLimits: readonly number[];
}

/** The part of the scale that is left free at each end, so that what lies there can be seen. */
const ROOM = 0.05;

/**
 * The bar of an outcome against its limits. The scale holds zero and every number; where lower is better it is mirrored, so that
 * further to the right is always better. Null without an outcome, a target or a direction.
 */
export function outcomeScale(
  { direction, targetValue, partlyLimit, actualValue }: QuantitativeMeasure,
  partLevels: readonly (AttainmentLevel | null)[],
  reason: LevelReason,
  scale: Scale,
): OutcomeScale | null {
  if (direction === null || targetValue === null || actualValue === null) return null;
  const between = reason.kind === "compared" ? reason.numbers.between : [];
  const lowerLimits = partlyLimit === null || scale.steps.length === 2 ? [] : [partlyLimit, ...between];
  const numbers = [0, targetValue, ...lowerLimits, ...actualValue.parts];
  const lowest = Math.min(...numbers);
  // All are zero: anywhere on the scale will do.
  const length = Math.max(...numbers) - lowest || 1;
  const positionOf = (value: number): number => {
    const position = (ROOM + (value - lowest) / length) / (1 + 2 * ROOM);
    return direction === "higherIsBetter" ? position : 1 - position;
  };
  return {
    parts: actualValue.parts.map((part, index) => {
      const level = partLevels[index] ?? null;
      return { position: positionOf(part), tone: level === null ? null : stepOf(scale, level).tone };
    }),
    target: positionOf(targetValue),
    lowerLimits: lowerLimits.map(positionOf),
  };
}
