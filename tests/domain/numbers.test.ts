import fc from "fast-check";
import { isAtLeast, isSameNumber, roundHalfAwayFromZero } from "../../src/domain/numbers";

test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [3.5, 0, 4],
  [2.4999, 0, 2],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [0.285, 2, 0.29],
  [0.975, 2, 0.98],
  [0.985, 2, 0.99],
  [0.6875, 3, 0.688],
  [0.375, 3, 0.375],
  [44 / 45, 2, 0.98],
  [19 / 27, 4, 0.7037],
  [-592514.5, 0, -592515],
  [0.0049, 2, 0],
  [1e-300, 2, 0],
  [5e-324, 2, 0],
  [1e15, 2, 1e15],
  [1e21, 2, 1e21],
  [-1e300, 2, -1e300],
  [123456789012.345, 2, 123456789012.35],
  [0, 2, 0],
])("%p rounded to %p decimals is %p", (value, decimals, rounded) => {
  expect(roundHalfAwayFromZero(value, decimals)).toBe(rounded);
});

test("nothing rounds to negative zero", () => {
  expect(roundHalfAwayFromZero(-0, 2)).toBe(0);
  expect(roundHalfAwayFromZero(-0.004, 2)).toBe(0);
});

test("what is no number stays so", () => {
  expect(roundHalfAwayFromZero(Infinity, 2)).toBe(Infinity);
  expect(roundHalfAwayFromZero(NaN, 2)).toBeNaN();
});

test("a mean that is exactly half rounds up even where its sum in binary falls short", () => {
  const mean = (5 / 8 + 11 / 12 + 1 / 3) / 3;
  expect(mean).toBeLessThan(0.625);
  expect(roundHalfAwayFromZero(mean, 2)).toBe(0.63);
});

/** A decimal number by its digits: 1005 with 3 decimals is 1,005. At most 15 digits, as Excel keeps. */
const anyDecimal = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
  decimals: fc.integer({ min: 0, max: 12 }),
});

test("rounds as whole-number arithmetic on the written digits does", () => {
  fc.assert(
    fc.property(anyDecimal, fc.integer({ min: 0, max: 6 }), ({ digits, decimals }, kept) => {
      const value = Number(`${digits}e-${decimals}`);
      const size = digits < 0n ? -digits : digits;
      const unit = 10n ** BigInt(Math.max(0, decimals - kept));
      // Whole steps of the kept decimals, and one more when at least half a step is left over.
      const steps = size / unit + ((size % unit) * 2n >= unit && unit > 1n ? 1n : 0n);
      const expected = Number(`${digits < 0n ? "-" : ""}${steps}e-${Math.min(decimals, kept)}`);
      expect(roundHalfAwayFromZero(value, kept) + 0).toBe(expected + 0);
    }),
    { numRuns: 2000 },
  );
});

test("rounding mirrors in zero, keeps order and moves by at most half a step", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), anyDecimal, (a, { digits, decimals }) => {
      const b = Number(`${digits}e-${decimals}`);
      expect(roundHalfAwayFromZero(-a, 2) + 0).toBe(-roundHalfAwayFromZero(a, 2) + 0);
      expect(roundHalfAwayFromZero(Math.min(a, b), 2)).toBeLessThanOrEqual(
        roundHalfAwayFromZero(Math.max(a, b), 2),
      );
      expect(Math.abs(roundHalfAwayFromZero(a, 2) - a)).toBeLessThanOrEqual(0.005 + 1e-6);
    }),
  );
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [0.3, 0.1 + 0.2, true],
  [0.799999999999999, 0.8, false],
  [0.7999999999999999, 0.8, true],
  [-1, -1, true],
  [0, -0, true],
  [-0.9, -0.8, false],
])("%p is at least %p, as Excel compares: %p", (a, b, isIt) => {
  expect(isAtLeast(a, b)).toBe(isIt);
});

test("sameness is being at least as large in both directions", () => {
  const near = fc.tuple(fc.double({ noNaN: true }), fc.constantFrom(1, 1 + 2 ** -52, 1 + 1e-14, 1.1));
  fc.assert(
    fc.property(near, ([value, factor]) => {
      const other = value * factor;
      expect(isSameNumber(value, other)).toBe(isAtLeast(value, other) && isAtLeast(other, value));
    }),
  );
  expect(isSameNumber(0.1 + 0.2, 0.3)).toBe(true);
  expect(isSameNumber(0.85, 0.8500000001)).toBe(false);
});
