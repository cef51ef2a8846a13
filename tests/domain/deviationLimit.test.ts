import { asksForComments, isToBeExplained, NO_DEVIATION_LIMIT } from "../../src/domain/deviationLimit";

test.each([
  ["exactly on the amount", { kronor: 1000, percent: null }, -1000, -50_000, true],
  ["a krona under it", { kronor: 1000, percent: null }, 999, -50_000, false],
  ["exactly on the percent", { kronor: null, percent: 2 }, -1000, -50_000, true],
  ["under the percent", { kronor: null, percent: 2 }, 999, -50_000, false],
  ["both, and only the amount is reached", { kronor: 1000, percent: 5 }, 2000, -50_000, false],
  ["both are reached", { kronor: 1000, percent: 5 }, -2500, -50_000, true],
  ["a budget of nothing", { kronor: null, percent: 5 }, -1, 0, true],
  ["no variance, whatever the limit", { kronor: 0, percent: 0 }, 0, 0, false],
  ["no limit", NO_DEVIATION_LIMIT, -1e9, 0, false],
])("%s", (_, limit, variance, budget, expected) => {
  expect(isToBeExplained(limit, variance, budget)).toBe(expected);
});

test("a limit of one measure asks, and none asks nothing", () => {
  expect(asksForComments({ kronor: 0, percent: null })).toBe(true);
  expect(asksForComments({ kronor: null, percent: 1 })).toBe(true);
  expect(asksForComments(NO_DEVIATION_LIMIT)).toBe(false);
});
