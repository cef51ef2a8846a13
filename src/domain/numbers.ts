/**
 * Tells whether `a` is at least `b` when both are taken with 15 significant digits, as Excel compares.
 * A sum such as 0.1 + 0.2 therefore reaches a limit of 0.3 exactly, and being on a limit counts as reaching it.
 */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b || toExcelPrecision(a) >= toExcelPrecision(b);
}

/** Tells whether two numbers are the same to the 15 significant digits that Excel keeps. */
export function isSameNumber(a: number, b: number): boolean {
  return a === b || toExcelPrecision(a) === toExcelPrecision(b);
}

function toExcelPrecision(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Rounds half away from zero to a number of decimals, as Excel's ROUND: 2.5 → 3, −2.5 → −3, 1.005 → 1.01.
 * Works with whole numbers on the 15 significant digits that Excel shows, because neither 1.005 nor a mean such as
 * (5/8 + 11/12 + 1/3) / 3 = 0.625 has an exact binary form.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = "", exponent] = Math.abs(value).toExponential(14).split("e");
  const significand = BigInt(digits.replace(".", ""));
  const dropped = 14 - Number(exponent) - decimals;
  if (dropped <= 0) return value;
  const unit = 10n ** BigInt(dropped);
  const rounded = Number(`${(2n * significand + unit) / (2n * unit)}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
