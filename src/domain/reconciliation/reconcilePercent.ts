import { roundHalfAwayFromZero } from "../numbers";
import { amountStep } from "./amountStep";
import type { Nearly, TextAmount } from "./textAmount";
import type { PercentBase, PlacedFigure, ReconciliationFinding } from "./reconciliationFinding";

/** The base of a percentage, and the part of it. */
export interface PercentFigures extends Readonly<Partial<Record<PercentBase, PlacedFigure>>> {
  readonly part: PlacedFigure;
}

const BASES = ["actual", "budget", "previous"] as const satisfies readonly PercentBase[];

/**
 * A percentage in running text: tried of each base that is given, by size. It is fine when it is within half a step of its
 * last digit by the base that the text names (by any, where it names none); else an error, with the base that fits. "Drygt" and
 * "knappt" leave a whole step on their side, and "cirka" on both. Null where the base that the text names is not given.
 */
export function reconcilePercent(
  amount: TextAmount,
  statedBase: PercentBase | null,
  figures: PercentFigures,
  nearly: Nearly | null = null,
): (ReconciliationFinding & { readonly rule: "percentBase" }) | null {
  const shares = BASES.flatMap((base) => {
    const of = figures[base];
    return of === undefined ? [] : [{ base, of, share: Math.abs(figures.part.value / of.value) * 100 }];
  });
  const stated = Math.abs(amount.value);
  const fitting = shares.filter(({ share }) => isWithin(stated - share, amountStep(amount), nearly));
  const fittingBases = fitting.map(({ base }) => base);
  const fits = statedBase === null ? fittingBases.length > 0 : fittingBases.includes(statedBase);
  const base = statedBase ?? fittingBases[0] ?? "budget";
  const held = shares.find((each) => each.base === base);
  if (held === undefined) return null;
  const expected = held.share;
  return {
    rule: "percentBase",
    severity: fits ? "fine" : "error",
    stated: { value: stated, places: [{ kind: "text", start: amount.start, end: amount.end }] },
    expected: { value: expected, places: [...figures.part.places, ...held.of.places] },
    difference: stated - expected,
    statedBase,
    fittingBases,
  };
}

/** `more` is how much more the text says than the figure. */
function isWithin(more: number, step: number, nearly: Nearly | null): boolean {
  const rounded = roundHalfAwayFromZero(more, 9);
  if (Math.abs(rounded) <= step / 2) return true;
  switch (nearly) {
    case null:
      return false;
    case "above":
      return rounded <= 0 && rounded > -step;
    case "below":
      return rounded >= 0 && rounded < step;
    case "about":
      return Math.abs(rounded) <= step;
  }
}
