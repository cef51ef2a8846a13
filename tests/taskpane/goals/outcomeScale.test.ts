import { LIMITS_ON_ROWS } from "../../../src/domain/rules/limitRule";
import fc from "fast-check";
import type { QuantitativeMeasure } from "../../../src/domain/followUp";
import { decideLevel } from "../../../src/domain/rules/indicatorRules";
import { THREE_STEPS } from "../../../src/domain/scale/threeSteps";
import { outcomeScale, type OutcomeScale } from "../../../src/taskpane/goals/outcomeScale";
import { measured } from "../../domain/followUps";

function barOf(measure: QuantitativeMeasure, levels: readonly string[]): OutcomeScale | null {
  return outcomeScale(measure, levels, decideLevel(measure, THREE_STEPS, LIMITS_ON_ROWS).reason, THREE_STEPS);
}

function positions(measure: QuantitativeMeasure): readonly (number | null)[] {
  const scale = barOf(measure, []);
  if (scale === null) throw new Error("There is no scale");
  return [...scale.parts.map(({ position }) => position), scale.target, scale.lowerLimits[0] ?? null];
}

function expectPositions(found: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(found.map((position) => position?.toFixed(3) ?? null)).toEqual(
    wanted.map((position) => position?.toFixed(3) ?? null),
  );
}

test("outcome, target and limit lie on one scale from zero, with some room at both ends", () => {
  // 0 at 0.05 / 1.1, the highest number at 1.05 / 1.1.
  expectPositions(positions(measured(100, { targetValue: 50, partlyLimit: 0 })), [
    1.05 / 1.1,
    0.5,
    0.05 / 1.1,
  ]);
});

test("where lower is better the scale is mirrored", () => {
  const lower = { direction: "lowerIsBetter", targetValue: 50, partlyLimit: null } as const;
  expectPositions(positions(measured([100, 0], lower)), [0.05 / 1.1, 1.05 / 1.1, 0.5, null]);
});

test("numbers below zero and nothing but zeros have a place too", () => {
  expectPositions(positions(measured(-10, { targetValue: 0, partlyLimit: null })), [
    0.05 / 1.1,
    1.05 / 1.1,
    null,
  ]);
  expectPositions(positions(measured(0, { targetValue: 0, partlyLimit: 0 })), Array(3).fill(0.05 / 1.1));
});

test("each part has its own level", () => {
  expect(barOf(measured([90, 10]), ["attained", "notAttained"])?.parts.map(({ tone }) => tone)).toEqual([
    "good",
    "poor",
  ]);
});

test.each<[string, QuantitativeMeasure]>([
  ["outcome", measured(null)],
  ["target", measured(1, { targetValue: null })],
  ["direction", measured(1, { direction: null })],
])("without %s there is no bar", (_, measure) => {
  expect(barOf(measure, [])).toBeNull();
});

test("whatever the numbers, each is on the scale, and better is never further to the left", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const direction = fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const);
  fc.assert(
    fc.property(number, number, number, direction, (outcome, targetValue, partlyLimit, way) => {
      const measure = measured(outcome, { direction: way, targetValue, partlyLimit });
      const [at = 0, target, limit] = positions(measure).map((position) => position ?? 0);
      for (const position of [at, target, limit]) {
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1);
      }
      const isBetter = way === "higherIsBetter" ? outcome >= targetValue : outcome <= targetValue;
      expect(isBetter ? at >= (target ?? 0) : at <= (target ?? 0)).toBe(true);
    }),
  );
});
