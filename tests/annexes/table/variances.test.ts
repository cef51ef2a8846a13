import { inThousands } from "../../../src/annexes/kit/table/thousands";
import { budgetVariance, remainingBudget, volumeVariance } from "../../../src/annexes/kit/table/variances";

test("more cost than budgeted is worse, more income is better", () => {
  expect(budgetVariance(-710_696, -698_304)).toBe(-12_392);
  expect(budgetVariance(118_182, 96_699)).toBe(21_483);
});

test("more hours than planned is plus, whatever one thinks of it", () => {
  expect(volumeVariance(133_941, 153_420)).toBe(-19_479);
});

test("of an investment, what is left is plus", () => {
  expect(remainingBudget(734, 1500)).toBe(766);
});

test.each([
  [1_499, 1],
  [1_500, 2],
  [-1_500, -2],
  [-500, -1],
  [499, 0],
  [-499, 0],
  [-592_514_000, -592_514],
])("%d kr is %d tkr", (kronor, thousands) => {
  expect(inThousands(kronor)).toBe(thousands);
});
