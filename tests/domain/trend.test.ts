import fc from "fast-check";
import { assessTrend, trend, type Trend, type TrendAssessment } from "../../src/domain/trend";
import { anyShare } from "./followUps";

test.each([
  ["79 %", "90 %", [0.79], [0.9], "increasing"],
  ["90 %", "79 %", [0.9], [0.79], "decreasing"],
  ["90 %", "90 %", [0.9], [0.9], "unchanged"],
  ["30 %", "a sum in binary of 30 %", [0.3], [0.1 + 0.2], "unchanged"],
  ["0", "−1", [0], [-1], "decreasing"],
  ["90 % / 79 %", "92 % / 80 %", [0.9, 0.79], [0.92, 0.8], "increasing"],
  ["90 % / 79 %", "90 % / 80 %", [0.9, 0.79], [0.9, 0.8], "increasing"],
  ["90 % / 79 %", "92 % / 70 %", [0.9, 0.79], [0.92, 0.7], "mixed"],
  ["90 % / 79 %", "90 %", [0.9, 0.79], [0.9], null],
] as const)("from %s to %s", (_, __, before, now, expected) => {
  expect(trend({ parts: before }, { parts: now })).toBe(expected);
});

test("without a previous outcome, or without this one, there is no trend", () => {
  expect(trend(null, { parts: [0.9] })).toBeNull();
  expect(trend({ parts: [0.9] }, null)).toBeNull();
  expect(trend(null, null)).toBeNull();
});

test.each([
  ["increasing", "higherIsBetter", "improving"],
  ["increasing", "lowerIsBetter", "deteriorating"],
  ["decreasing", "higherIsBetter", "deteriorating"],
  ["decreasing", "lowerIsBetter", "improving"],
  ["increasing", null, null],
  ["unchanged", "lowerIsBetter", "unchanged"],
  ["unchanged", null, "unchanged"],
  ["mixed", "higherIsBetter", "mixed"],
  ["mixed", null, "mixed"],
] as const)("%s where %s is %s", (movement, direction, assessment) => {
  expect(assessTrend(movement, direction)).toBe(assessment);
});

const OPPOSITE: Record<Trend, Trend> = {
  increasing: "decreasing",
  decreasing: "increasing",
  unchanged: "unchanged",
  mixed: "mixed",
};
const WORSE_FOR_BETTER: Record<TrendAssessment, TrendAssessment> = {
  improving: "deteriorating",
  deteriorating: "improving",
  unchanged: "unchanged",
  mixed: "mixed",
};
const anyReading = fc.array(anyShare, { minLength: 1, maxLength: 3 }).map((parts) => ({ parts }));
const anyDirection = fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const);

test("backwards in time the trend is the opposite, and so is what is said of it", () => {
  fc.assert(
    fc.property(anyReading, anyReading, anyDirection, (before, now, direction) => {
      const forwards = trend(before, now);
      const backwards = trend(now, before);
      if (forwards === null) return expect(backwards).toBeNull();
      expect(backwards).toBe(OPPOSITE[forwards]);
      const good = assessTrend(forwards, direction);
      return expect(assessTrend(OPPOSITE[forwards], direction)).toBe(good && WORSE_FOR_BETTER[good]);
    }),
  );
});

test("nothing moves against itself", () => {
  fc.assert(fc.property(anyReading, (reading) => expect(trend(reading, reading)).toBe("unchanged")));
});
