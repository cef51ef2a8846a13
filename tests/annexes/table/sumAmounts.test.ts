import fc from "fast-check";
import { sumAmounts } from "../../../src/domain/sumAmounts";

test("ören do not drift: a million of 0,10 kr is 100 000 kr", () => {
  expect(sumAmounts(Array<number>(1_000_000).fill(0.1))).toBe(100_000);
});

test("a small amount is not lost beside large ones", () => {
  expect(sumAmounts([1e15, 0.25, -1e15])).toBe(0.25);
  expect(sumAmounts([0.25, 1e15, -1e15])).toBe(0.25);
});

test("the sum of none is 0", () => {
  expect(sumAmounts([])).toBe(0);
});

test("the order does not matter", () => {
  const anyOren = fc.integer({ min: -1e12, max: 1e12 }).map((oren) => oren / 100);
  fc.assert(
    fc.property(fc.array(anyOren), (amounts) => {
      expect(sumAmounts(amounts.toReversed())).toBeCloseTo(sumAmounts(amounts), 4);
    }),
  );
});
