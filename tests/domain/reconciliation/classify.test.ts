import fc from "fast-check";
import { roundHalfAwayFromZero } from "../../../src/domain/numbers";
import { classifyDifference } from "../../../src/domain/reconciliation/classifyDifference";
import { classifyTotal } from "../../../src/domain/reconciliation/classifyTotal";
import { SEVERITIES } from "../../../src/domain/reconciliation/severity";

test.each([
  [0, 1, "fine"],
  [1, 1, "rounding"],
  [2, 1, "error"],
  [1, 3, "rounding"],
  [-1, 3, "rounding"],
  [2, 3, "error"],
  // ⌈3·√(5/12)⌉ = 2 and (4+1)/2 = 2,5
  [2, 4, "rounding"],
  [3, 4, "error"],
  // ⌈3·√(10/12)⌉ = 3 and (9+1)/2 = 5
  [3, 9, "rounding"],
  [-4, 9, "check"],
  [5, 9, "error"],
  // ⌈3·√(22/12)⌉ = 5 and (21+1)/2 = 11
  [5, 21, "rounding"],
  [6, 21, "check"],
  [10, 21, "check"],
  [11, 21, "error"],
  [0, 0, "fine"],
] as const)("a total that differs by %d from %d rows: %s", (difference, count, severity) => {
  expect(classifyTotal(difference, count)).toBe(severity);
});

test.each([
  [0, "fine"],
  [1, "rounding"],
  [-1, "rounding"],
  [2, "error"],
  [-117, "error"],
] as const)("the same figure twice, %d apart: %s", (difference, severity) => {
  expect(classifyDifference(difference)).toBe(severity);
});

test("rounding alone is never an error, nor is a variance of rounded figures", () => {
  const anyKronor = fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1, maxLength: 40 });
  const tkr = (kronor: number): number => roundHalfAwayFromZero(kronor / 1000, 0);
  fc.assert(
    fc.property(anyKronor, (rows) => {
      const total = rows.reduce((sum, kronor) => sum + kronor, 0);
      const difference = tkr(total) - rows.reduce((sum, kronor) => sum + tkr(kronor), 0);
      expect(classifyTotal(difference, rows.length)).not.toBe("error");
      const [a = 0, b = 0] = rows;
      expect(classifyDifference(tkr(a - b) - (tkr(a) - tkr(b)))).not.toBe("error");
    }),
  );
});

test("a larger difference is never better", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 60 }), (difference, count) => {
      const rank = (size: number): number => SEVERITIES.indexOf(classifyTotal(size, count));
      expect(rank(difference + 1)).toBeGreaterThanOrEqual(rank(difference));
    }),
  );
});
