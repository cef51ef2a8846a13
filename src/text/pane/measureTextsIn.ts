import { isSameNumber, roundHalfAwayFromZero } from "../../domain/numbers";
import { toHeld, type Unit } from "../../workbook/cells/units";

/** As many as `numberInUnit` tells apart for a number below 1. */
const MOST_DECIMALS = 12;

/** Tells how numbers of one unit are written where the values are held against the limits. */
export type MeasureTexts = (
  values: readonly number[],
  limits: readonly number[],
  unit: Unit | null,
) => (held: number) => string;

/**
 * Numbers of one unit as they are held against limits in a sentence, in any language. A percent has at most one decimal and
 * other numbers three, unless a number would look the same as a limit that it is not on: 89,96 % against 90 % is
 * "89,96 %". A count stands without its unit, as in a column of numbers.
 */
export function measureTextsIn(numberInUnit: (held: number, unit: Unit | null) => string): MeasureTexts {
  return (values, limits, unit) => {
    const shown = unit === "count" ? null : unit;
    const rounded = (held: number, decimals: number): number =>
      toHeld(roundHalfAwayFromZero(held / toHeld(1, shown), decimals), shown);
    let decimals = shown === "percent" ? 1 : 3;
    const looksLikeLimit = (value: number): boolean =>
      limits.some(
        (limit) =>
          !isSameNumber(value, limit) && isSameNumber(rounded(value, decimals), rounded(limit, decimals)),
      );
    while (decimals < MOST_DECIMALS && values.some(looksLikeLimit)) decimals++;
    return (held) => numberInUnit(rounded(held, decimals), shown).replaceAll(" ", "\u00A0");
  };
}
