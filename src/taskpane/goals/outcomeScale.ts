import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { QuantitativeMeasure } from "../../domain/followUp";

/** Where an outcome's parts, the target and the limit for partly lie on one scale, from 0 (worst) to 1 (best). */
export interface OutcomeScale {
  readonly parts: readonly { readonly position: number; readonly level: AttainmentLevel | null }[];
  readonly target: number;
  /** Null where no limit for partly is given. */
  readonly partlyLimit: number | null;
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
): OutcomeScale | null {
  if (direction === null || targetValue === null || actualValue === null) return null;
  const numbers = [0, targetValue, ...(partlyLimit === null ? [] : [partlyLimit]), ...actualValue.parts];
  const lowest = Math.min(...numbers);
  // All are zero: anywhere on the scale will do.
  const length = Math.max(...numbers) - lowest || 1;
  const positionOf = (value: number): number => {
    const position = (ROOM + (value - lowest) / length) / (1 + 2 * ROOM);
    return direction === "higherIsBetter" ? position : 1 - position;
  };
  return {
    parts: actualValue.parts.map((part, index) => ({
      position: positionOf(part),
      level: partLevels[index] ?? null,
    })),
    target: positionOf(targetValue),
    partlyLimit: partlyLimit === null ? null : positionOf(partlyLimit),
  };
}
