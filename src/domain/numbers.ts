/**
 * Tells whether `a` is at least `b` when both are taken with 15 significant digits, as Excel compares.
 * A sum such as 0.1 + 0.2 therefore reaches a limit of 0.3 exactly, and being on a limit counts as reaching it.
 */
export function isAtLeast(a: number, b: number): boolean {
  return toExcelPrecision(a) >= toExcelPrecision(b);
}

/** Tells whether two numbers are the same to the 15 significant digits that Excel keeps. */
export function isSameNumber(a: number, b: number): boolean {
  return toExcelPrecision(a) === toExcelPrecision(b);
}

function toExcelPrecision(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Rounds half away from zero to a number of decimals, as Excel's ROUND: 2.5 → 3, −2.5 → −3, 1.005 → 1.01.
 * Works on the shortest decimal text of the number, because 1.005 has no exact binary form.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const scaled = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${scaled}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
