import { roundHalfAwayFromZero } from "../numbers";
import { amountStep, amountValue } from "./amountStep";
import type { Nearly, TextAmount } from "./textAmount";
import type { PlacedFigure, ReconciliationFinding } from "./reconciliationFinding";
import type { Severity } from "./severity";

/** Tables are printed in whole tkr. */
const TKR = 1_000;

/**
 * An amount in running text against a figure of a table in tkr. Half a step of its last digit is fine (0,05 mnkr for
 * "9,1 mnkr", the limit included), and half a tkr for each row after the first that the figure is the sum of; up to
 * 1 tkr more than exact is rounding; else an error. `sign` is the one that is written or that a word gives (överskott,
 * underskott); without one only the sizes are compared. "Drygt" and "knappt" leave a whole step on their side, and
 * "cirka" on both; the step of a whole number is that of its last digit that is not 0.
 */
export function reconcileAmount(
  amount: TextAmount,
  sign: TextAmount["sign"],
  figure: PlacedFigure,
  nearly: Nearly | null = null,
): ReconciliationFinding & { readonly rule: "textAmount" } {
  const size = roundHalfAwayFromZero(Math.abs(amountValue(amount)), 2);
  const stated = sign === "minus" ? -size : size;
  const expected = (sign === null ? Math.abs(figure.value) : figure.value) * TKR;
  const difference = roundHalfAwayFromZero(stated - expected, 2);
  const slack = ((figure.places.length - 1) * TKR) / 2;
  const exact = Math.max(amountStep(amount), TKR) / 2 + slack;
  const severity: Severity =
    Math.abs(difference) <= exact ||
    (Math.sign(stated) === Math.sign(expected) && isNearly(amount, size - Math.abs(expected), nearly))
      ? "fine"
      : Math.abs(difference) <= TKR
        ? "rounding"
        : "error";
  return {
    rule: "textAmount",
    severity,
    stated: { value: stated, places: [{ kind: "text", start: amount.start, end: amount.end }] },
    expected: { value: expected, places: figure.places },
    difference,
  };
}

/** `more` is how much more the text says than the figure, by size. */
function isNearly(amount: TextAmount, more: number, nearly: Nearly | null): boolean {
  if (nearly === null) return false;
  const zeros = amount.decimals > 0 ? 0 : (/0*$/.exec(String(Math.abs(amount.value)))?.[0].length ?? 0);
  const step = amountStep(amount) * 10 ** zeros;
  switch (nearly) {
    case "above":
      return more <= 0 && more > -step;
    case "below":
      return more >= 0 && more < step;
    case "about":
      return Math.abs(more) <= step / 2;
  }
}
