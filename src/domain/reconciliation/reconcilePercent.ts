import { roundHalfAwayFromZero } from "../numbers";
import { amountStep } from "./amountStep";
import type { TextAmount } from "./textAmount";
import type { PercentBase, PlacedFigure, ReconciliationFinding } from "./reconciliationFinding";

/** What a percentage is a part of, and what the part is. */
export interface PercentFigures extends Readonly<Record<PercentBase, PlacedFigure>> {
  readonly part: PlacedFigure;
}

const BASES = ["actual", "budget"] as const satisfies readonly PercentBase[];

/**
 * A percentage in running text: tried of the actual figure and of the budget, by size. It is fine when it is within half
 * a step of its last digit by the base that the text names (by either, where it names none); else an error, with the
 * base that fits.
 */
export function reconcilePercent(
  amount: TextAmount,
  statedBase: PercentBase | null,
  figures: PercentFigures,
): ReconciliationFinding & { readonly rule: "percentBase" } {
  const shareOf = (base: PercentBase): number => Math.abs(figures.part.value / figures[base].value) * 100;
  const stated = Math.abs(amount.value);
  const fittingBases = BASES.filter(
    (base) => roundHalfAwayFromZero(Math.abs(stated - shareOf(base)), 9) <= amountStep(amount) / 2,
  );
  const fits = statedBase === null ? fittingBases.length > 0 : fittingBases.includes(statedBase);
  const base = statedBase ?? fittingBases[0] ?? "budget";
  const expected = shareOf(base);
  return {
    rule: "percentBase",
    severity: fits ? "fine" : "error",
    stated: { value: stated, places: [{ kind: "text", start: amount.start, end: amount.end }] },
    expected: { value: expected, places: [...figures.part.places, ...figures[base].places] },
    difference: stated - expected,
    statedBase,
    fittingBases,
  };
}
