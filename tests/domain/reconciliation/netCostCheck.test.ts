import { checkNetCost } from "../../../src/domain/reconciliation/netCostCheck";

test.each([
  ["the same to the krona", -592_514_000, 592_514_000, 0.5, 0, false],
  ["the same with the cost's own sign", -592_514_000, -592_514_000, 0.5, 0, false],
  ["the same as far as the figure tells", -592_514_000, 592_500_000, 50_000, 0, false],
  ["another", -592_514_000, 592_400_000, 50_000, 114_000, false],
  ["of the same size, but an income", 592_514_000, 592_514_000, 0.5, 1_185_028_000, true],
  ["nothing, and nothing", 0, 0, 0.5, 0, false],
])("%s", (_, ledger, typed, within, difference, isTurned) => {
  expect(checkNetCost(ledger, typed, within)).toEqual({
    ledger,
    figure: typed === 0 ? 0 : -Math.abs(typed),
    difference,
    isTurned,
  });
});
