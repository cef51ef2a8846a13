import fc from "fast-check";
import type { PeriodReading, QuantitativeMeasure } from "../../src/domain/followUp";
import { forecastProposal, HORIZON_MONTHS } from "../../src/domain/forecastProposal";
import { gradeValue } from "../../src/domain/indicatorLevel";
import { anyPeriod, anyShare, measured } from "./followUps";

const at = (period: string, ...parts: number[]): PeriodReading => ({ period, reading: { parts } });
const by = (period: string) => ({ kind: "reachedBy", period }) as const;
const [REACHED, NOT_REACHED] = [{ kind: "reached" }, { kind: "notReached" }] as const;
const LOWER = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;

/** Target 85 % where nothing else is said. */
function proposal(
  before: PeriodReading,
  now: PeriodReading,
  overrides: Partial<QuantitativeMeasure> = {},
): ReturnType<typeof forecastProposal> {
  const { parts } = now.reading;
  return forecastProposal(measured(parts, { history: [before], ...overrides }), now.period);
}

test.each([
  ["5 more in a year, 5 to go", at("2021-12", 0.75), at("2022-12", 0.8), {}, by("2023-12")],
  ["10 more in a year, 5 to go", at("2021-12", 0.7), at("2022-12", 0.8), {}, by("2023-06")],
  ["1 more a month, 5 to go", at("2022-07", 0.79), at("2022-08", 0.8), {}, by("2023-01")],
  ["1 more in 8 months, 1 to go", at("2021-12", 0.83), at("2022-08", 0.84), {}, by("2023-04")],
  ["part of a month is a month", at("2021-12", 0.77), at("2022-12", 0.8), {}, by("2024-08")],
  ["a little to go is a month", at("2021-12", 0.7), at("2022-12", 0.849), {}, by("2023-01")],
  ["lower is better", at("2021-12", 0.5), at("2022-12", 0.4), LOWER, by("2023-12")],
  ["below zero", at("2021-12", -4), at("2022-12", -2), { targetValue: 0, partlyLimit: null }, by("2023-12")],
  ["on the target", at("2021-12", 0.8), at("2022-12", 0.85), {}, REACHED],
  ["past the target", at("2021-12", 0.8), at("2022-12", 0.95), {}, REACHED],
  ["past the target and falling", at("2021-12", 0.95), at("2022-12", 0.9), {}, REACHED],
  ["low enough", at("2021-12", 0.4), at("2022-12", 0.2), LOWER, REACHED],
  ["unchanged", at("2021-12", 0.8), at("2022-12", 0.8), {}, NOT_REACHED],
  ["unchanged but for binary fractions", at("2021-12", 0.3), at("2022-12", 0.1 + 0.2), {}, NOT_REACHED],
  ["falling", at("2021-12", 0.82), at("2022-12", 0.8), {}, NOT_REACHED],
  ["rising where lower is better", at("2021-12", 0.4), at("2022-12", 0.5), LOWER, NOT_REACHED],
  ["ten years", at("2021-12", 0.745), at("2022-12", 0.755), { targetValue: 0.855 }, by("2032-12")],
  ["more than ten years", at("2021-12", 0.74), at("2022-12", 0.75), { targetValue: 0.851 }, NOT_REACHED],
] as const)("%s", (_, before, now, limits, expected) => {
  expect(proposal(before, now, limits)).toEqual(expected);
});

test.each([
  ["the last to arrive decides", [0.7, 0.8], [0.75, 0.82], by("2024-12")],
  ["one is there already", [0.9, 0.75], [0.9, 0.8], by("2023-12")],
  ["all are there", [0.9, 0.8], [0.86, 0.9], REACHED],
  ["one stands still", [0.7, 0.75], [0.7, 0.8], NOT_REACHED],
  ["one falls back just when the other arrives", [0.95, 0.75], [0.9, 0.8], by("2023-12")],
  ["one has fallen back before the other arrives", [0.96, 0.75], [0.9, 0.8], NOT_REACHED],
] as const)("several parts must be there at the same time: %s", (_, before, now, expected) => {
  expect(proposal(at("2021-12", ...before), at("2022-12", ...now))).toEqual(expected);
});

test("the line goes through the latest former reading and this one", () => {
  const history = [at("2019-12", 0.2), at("2021-12", 0.75), at("2022-12", 0.1), at("2023-12", 0.1)];
  expect(forecastProposal(measured(0.8, { history }), "2022-12")).toEqual(by("2023-12"));
});

test.each([
  ["no outcome", measured(null, { history: [at("2021-12", 0.7)] })],
  ["an outcome without parts", measured([], { history: [at("2021-12")] })],
  ["nothing before", measured(0.8)],
  ["only a previous outcome without a period", measured(0.8, { previousValue: { parts: [0.7] } })],
  ["nothing before this period", measured(0.8, { history: [at("2022-12", 0.7)] })],
  ["another number of parts before", measured(0.8, { history: [at("2021-12", 0.7, 0.7)] })],
  ["no direction", measured(0.8, { history: [at("2021-12", 0.7)], direction: null })],
  ["no target", measured(0.8, { history: [at("2021-12", 0.7)], targetValue: null })],
  ["limits that contradict", measured(0.8, { history: [at("2021-12", 0.7)], partlyLimit: 0.95 })],
  ["a former period that is none", measured(0.8, { history: [at("2021-13", 0.7)] })],
  ["a former period that is a year", measured(0.8, { history: [at("2021", 0.7)] })],
])("it cannot be said with %s", (_, measure) => {
  expect(forecastProposal(measure, "2022-12")).toBeNull();
});

test("nor without a readable period", () => {
  expect(forecastProposal(measured(0.8, { history: [at("2021-12", 0.7)] }), "augusti")).toBeNull();
});

const anyCase = fc
  .record({
    start: fc.integer({ min: 0, max: 24 }),
    months: fc.integer({ min: 1, max: 36 }),
    before: anyShare,
    now: anyShare,
    targetValue: anyShare,
    direction: fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const),
  })
  .map(({ start, months, ...rest }) => ({ ...rest, months, from: month(start), to: month(start + months) }));

function month(since2020: number): string {
  return `${2020 + Math.floor(since2020 / 12)}-${String((since2020 % 12) + 1).padStart(2, "0")}`;
}

function monthsBetween(from: string, to: string): number {
  const number = (period: string): number => Number(period.slice(0, 4)) * 12 + Number(period.slice(5));
  return number(to) - number(from);
}

test("it is the first month in which the line, reckoned in whole numbers, is on the target", () => {
  fc.assert(
    fc.property(anyCase, ({ before, now, months, from, to, targetValue, direction }) => {
      const limits = { targetValue, direction, partlyLimit: null };
      const whole = (share: number): number => Math.round(share * 1000);
      const isReached = (later: number): boolean => {
        const line = whole(now) * months + (whole(now) - whole(before)) * later;
        return gradeValue(line, { ...limits, targetValue: whole(targetValue) * months }) === "attained";
      };
      const first = Array.from({ length: HORIZON_MONTHS + 1 }, (_, later) => later).find(isReached);
      const found = proposal(at(from, before), at(to, now), limits);
      if (first === undefined) return expect(found).toEqual(NOT_REACHED);
      if (first === 0) return expect(found).toEqual(REACHED);
      if (found?.kind !== "reachedBy") throw new Error(`${found?.kind} where month ${first} reaches`);
      return expect(monthsBetween(to, found.period)).toBe(first);
    }),
    { numRuns: 1000 },
  );
});

test("mirrored in zero with the direction turned it is the same", () => {
  fc.assert(
    fc.property(anyCase, ({ before, now, from, to, targetValue, direction }) => {
      const turned = direction === "higherIsBetter" ? "lowerIsBetter" : "higherIsBetter";
      const limits = { targetValue, direction, partlyLimit: null };
      expect(
        proposal(at(from, -before), at(to, -now), {
          ...limits,
          targetValue: -targetValue,
          direction: turned,
        }),
      ).toEqual(proposal(at(from, before), at(to, now), limits));
    }),
  );
});

test("the order of the parts changes nothing, and a part more never makes it earlier", () => {
  const anyPair = fc.tuple(anyShare, anyShare);
  fc.assert(
    fc.property(fc.array(anyPair, { minLength: 2, maxLength: 3 }), anyPeriod, (pairs, period) => {
      const of = (these: readonly (readonly [number, number])[]) =>
        proposal(
          at("2014-12", ...these.map(([before]) => before)),
          at(period, ...these.map(([, now]) => now)),
          {
            partlyLimit: null,
          },
        );
      expect(of(pairs.toReversed())).toEqual(of(pairs));
      const rank = (found: ReturnType<typeof of>): string =>
        found?.kind === "reachedBy" ? found.period : found?.kind === "reached" ? "0" : "9";
      expect(rank(of(pairs)) >= rank(of(pairs.slice(1)))).toBe(true);
    }),
  );
});
