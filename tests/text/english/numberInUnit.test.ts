import type { Unit } from "../../../src/workbook/cells/units";
import { numberInUnit } from "../../../src/text/make/measures";

test.each<[number, Unit | null, string]>([
  [0.9, "percent", "90%"],
  [0.905, "percent", "90.5%"],
  [12.5, "days", "12.5 days"],
  [1, "days", "1 day"],
  [1, "fullTime", "1 full-time equivalent"],
  [4_200, "kr", "SEK 4,200"],
  [4_200_000, "tkr", "SEK 4,200 thousand"],
  [4_200_000, "mnkr", "SEK 4.2 million"],
  [20, "count", "20"],
  [-0.5, null, "−0.5"],
  [1_234_567.125, null, "1,234,567.125"],
])("%p in %s is written %j", (held, unit, text) => {
  expect(numberInUnit.en(held, unit)).toBe(text);
});
