import fc from "fast-check";
import { halfPoints, levelScore } from "./byThreeSteps";
import { gradeValue, indicatorLevel } from "./byThreeSteps";
import { anyLevelOrNone, anyShare, assessed, measured } from "./followUps";

const HIGHER = { direction: "higherIsBetter", targetValue: 0.85, partlyLimit: 0.7 } as const;
const LOWER = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;

test.each([
  ["85 % reaches 85 % exactly", HIGHER, 0.85, "attained"],
  ["84,9 % falls short of 85 %", HIGHER, 0.849, "partlyAttained"],
  ["70 % reaches the limit for partly exactly", HIGHER, 0.7, "partlyAttained"],
  ["69,9 % falls short of both", HIGHER, 0.699, "notAttained"],
  ["30 % is low enough exactly", LOWER, 0.3, "attained"],
  ["30,1 % is not", LOWER, 0.301, "partlyAttained"],
  ["40 % is the limit for partly exactly", LOWER, 0.4, "partlyAttained"],
  ["40,1 % is above both", LOWER, 0.401, "notAttained"],
  [
    "a sum in binary reaches the limit it equals",
    { ...HIGHER, targetValue: 0.3, partlyLimit: 0.2 },
    0.1 + 0.2,
    "attained",
  ],
  ["equal limits leave no room for partly", { ...HIGHER, partlyLimit: 0.85 }, 0.84, "notAttained"],
  ["reached without a limit for partly", { ...HIGHER, partlyLimit: null }, 0.9, "attained"],
  ["not reached without a limit for partly", { ...HIGHER, partlyLimit: null }, 0.8, null],
  ["no target", { ...HIGHER, targetValue: null }, 0.9, null],
  ["no direction", { ...HIGHER, direction: null }, 0.9, null],
] as const)("%s", (_, limits, value, level) => {
  expect(gradeValue(value, limits)).toBe(level);
});

test.each([
  ["90 % / 94 % against 85 %", [0.9, 0.94], "attained"],
  ["90 % / 79 %", [0.9, 0.79], "partlyAttained"],
  ["90 % / 12 %", [0.9, 0.12], "partlyAttained"],
  ["82 % / 83 %: two partly", [0.82, 0.83], "partlyAttained"],
  ["82 % / 12 %: partly and not", [0.82, 0.12], "partlyAttained"],
  ["60 % / 12 %", [0.6, 0.12], "notAttained"],
] as const)("several parts: %s", (_, parts, level) => {
  const result = indicatorLevel(measured(parts));
  expect(result).toMatchObject({ level, missing: null });
  expect(result.partLevels).toEqual(parts.map((part) => gradeValue(part, HIGHER)));
});

test.each([
  ["outcome", measured(null), "missingActualValue"],
  ["outcome, in a reading without parts", measured([]), "missingActualValue"],
  ["direction", measured(0.9, { direction: null }), "missingDirection"],
  ["target", measured(0.9, { targetValue: null }), "missingTargetValue"],
  ["limit for partly, target not reached", measured(0.8, { partlyLimit: null }), "missingPartlyLimit"],
  ["limit, no part reaching the target", measured([0.8, 0.7], { partlyLimit: null }), "missingPartlyLimit"],
  ["sense in the limits", measured(0.9, { partlyLimit: 0.95 }), "limitsReversed"],
  ["sense, lower is better", measured(0.1, { ...LOWER, partlyLimit: 0.2 }), "limitsReversed"],
  ["assessment of a qualitative one", assessed(null), "missingAssessedLevel"],
] as const)("without %s there is no level, and it is said", (_, measure, missing) => {
  expect(indicatorLevel(measure)).toEqual({ level: null, partLevels: [], missing });
});

test("a reached target is certain without a limit for partly, and what is missing is said all the same", () => {
  const result = indicatorLevel(measured(0.9, { partlyLimit: null }));
  expect(result).toEqual({ level: "attained", partLevels: ["attained"], missing: "missingPartlyLimit" });
});

test("a part that reaches the target beside one that does not is partly, whatever the limit for partly is", () => {
  const result = indicatorLevel(measured([0.9, 0.8], { partlyLimit: null }));
  expect(result).toEqual({
    level: "partlyAttained",
    partLevels: ["attained", null],
    missing: "missingPartlyLimit",
  });
  for (const partlyLimit of [0.7, 0.85]) {
    expect(indicatorLevel(measured([0.9, 0.8], { partlyLimit })).level).toBe("partlyAttained");
  }
});

test("a qualitative indicator has the level it was given", () => {
  fc.assert(
    fc.property(anyLevelOrNone, (level) => expect(indicatorLevel(assessed(level)).level).toBe(level)),
  );
});

const anyLimits = fc.record({
  direction: fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const),
  targetValue: fc.option(anyShare, { freq: 9 }),
  partlyLimit: fc.option(anyShare, { freq: 9 }),
});
const anyParts = fc.array(anyShare, { minLength: 1, maxLength: 4 });

test("an outcome exactly on a limit gets the better level in both directions", () => {
  fc.assert(
    fc.property(anyShare, anyShare, fc.boolean(), (one, other, isHigher) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const limits = isHigher
        ? measured(high, { targetValue: high, partlyLimit: low })
        : measured(low, { direction: "lowerIsBetter", targetValue: low, partlyLimit: high });
      expect(indicatorLevel(limits).level).toBe("attained");
      const onPartly = indicatorLevel({ ...limits, actualValue: { parts: [isHigher ? low : high] } });
      expect(onPartly.level).toBe(low === high ? "attained" : "partlyAttained");
    }),
  );
});

test("all parts 1 give 1, all 0 give 0, everything else 0,5", () => {
  fc.assert(
    fc.property(anyParts, anyLimits, (parts, limits) => {
      const { level, partLevels } = indicatorLevel(measured(parts, limits));
      if (level === null) return expect(partLevels).toEqual([]);
      const points = partLevels.map((part) => (part === null ? null : halfPoints(part)));
      const isAll = (point: number): boolean => points.every((each) => each === point);
      expect(partLevels).toHaveLength(parts.length);
      return expect(levelScore(level)).toBe(isAll(2) ? 1 : isAll(0) ? 0 : 0.5);
    }),
  );
});

test("one part is graded as the number alone", () => {
  fc.assert(
    fc.property(anyShare, anyLimits, (part, limits) => {
      const { level, missing } = indicatorLevel(measured(part, limits));
      if (missing !== "limitsReversed") expect(level).toBe(gradeValue(part, limits));
    }),
  );
});

test("mirrored numbers with the mirrored direction give the same levels", () => {
  const mirror = (value: number | null): number | null => (value === null ? null : -value);
  fc.assert(
    fc.property(anyParts, anyLimits, (parts, limits) => {
      const mirrored = measured(
        parts.map((part) => -part),
        {
          direction: limits.direction === "higherIsBetter" ? "lowerIsBetter" : "higherIsBetter",
          targetValue: mirror(limits.targetValue),
          partlyLimit: mirror(limits.partlyLimit),
        },
      );
      expect(indicatorLevel(mirrored)).toEqual(indicatorLevel(measured(parts, limits)));
    }),
  );
});

test("a better part never gives a worse level", () => {
  fc.assert(
    fc.property(anyParts, anyLimits, fc.nat(3), fc.nat(500), (parts, limits, at, permille) => {
      const step = (limits.direction === "higherIsBetter" ? 1 : -1) * (permille / 1000);
      const better = parts.map((part, index) => (index === at % parts.length ? part + step : part));
      const before = indicatorLevel(measured(parts, limits)).level;
      const after = indicatorLevel(measured(better, limits)).level;
      if (before !== null && after !== null)
        expect(halfPoints(after)).toBeGreaterThanOrEqual(halfPoints(before));
      if (before !== null) expect(after).not.toBeNull();
    }),
  );
});
