import fc from "fast-check";
import { evaluate } from "../../src/domain/evaluate";
import type { IndicatorEvaluation } from "../../src/domain/evaluation";
import {
  type ComparedNumbers,
  type Comparison,
  type LevelReason,
} from "../../src/domain/rules/indicatorRules";
import type { Side } from "../../src/domain/rules/side";
import { indicatorReason } from "../../src/domain/evaluation";
import { explainLevel } from "./byThreeSteps";
import type { Indicator, Measure } from "../../src/domain/followUp";
import { indicatorLevel } from "./byThreeSteps";
import { anyMeasure, assessed, followUpOf, goalOf, indicator, measured, milestone } from "./followUps";

const LOWER = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;

/** "worse/better": each part's side of the target and of the limit for partly. */
function sidesOf(reason: LevelReason): string[] {
  if (reason.kind !== "compared") return [reason.kind];
  const { comparison, numbers } = reason;
  return [comparison, ...numbers.parts.map((part) => `${part.toTarget}/${part.toPartlyLimit ?? "–"}`)];
}

test.each([
  ["above the target", measured(0.9), ["allReachTarget", "better/better"]],
  ["exactly on the target", measured(0.85), ["allReachTarget", "on/better"]],
  ["between the limits", measured(0.8), ["allReachPartlyLimit", "worse/better"]],
  ["exactly on the limit for partly", measured(0.7), ["allReachPartlyLimit", "worse/on"]],
  ["below both", measured(0.6), ["noneReachesPartlyLimit", "worse/worse"]],
  ["lower is better, low enough", measured(0.2, LOWER), ["allReachTarget", "better/better"]],
  ["lower is better, exactly on the target", measured(0.3, LOWER), ["allReachTarget", "on/better"]],
  ["lower is better, too high", measured(0.5, LOWER), ["noneReachesPartlyLimit", "worse/worse"]],
  ["equal limits, reached", measured(0.85, { partlyLimit: 0.85 }), ["allReachTarget", "on/on"]],
  ["equal limits, missed", measured(0.8, { partlyLimit: 0.85 }), ["noneReachesPartlyLimit", "worse/worse"]],
  ["one of two parts", measured([0.9, 0.79]), ["someReachTarget", "better/better", "worse/better"]],
  ["one part partly", measured([0.8, 0.6]), ["someReachPartlyLimit", "worse/better", "worse/worse"]],
  ["both parts partly", measured([0.82, 0.83]), ["allReachPartlyLimit", "worse/better", "worse/better"]],
  ["the target without a limit", measured(0.9, { partlyLimit: null }), ["allReachTarget", "better/–"]],
  [
    "one part on the target, without a limit",
    measured([0.85, 0.8], { partlyLimit: null }),
    ["someReachTarget", "on/–", "worse/–"],
  ],
  [
    "short of the target without a limit",
    measured(0.8, { partlyLimit: null }),
    ["noneReachesTarget", "worse/–"],
  ],
])("%s", (_, measure, sides) => {
  expect(sidesOf(explainLevel(measure))).toEqual(sides);
});

test("a sum in binary is on the limit that it equals", () => {
  expect(sidesOf(explainLevel(measured(0.1 + 0.2, { ...LOWER })))).toEqual(["allReachTarget", "on/better"]);
});

test("what is compared is given as it stands", () => {
  expect(explainLevel(measured([0.9, 0.79], { targetValue: 0.9 }))).toMatchObject({
    numbers: {
      direction: "higherIsBetter",
      targetValue: 0.9,
      partlyLimit: 0.7,
      parts: [{ value: 0.9 }, { value: 0.79 }],
    },
  });
});

test.each<[string, Measure, LevelReason]>([
  ["an assessment", assessed("partlyAttained"), { kind: "assessed", level: "partlyAttained" }],
  ["no assessment", assessed(null), { kind: "missing", missing: "missingAssessedLevel" }],
  ["no outcome", measured(null), { kind: "missing", missing: "missingActualValue" }],
  ["no parts", measured([]), { kind: "missing", missing: "missingActualValue" }],
  ["no target", measured(0.9, { targetValue: null }), { kind: "missing", missing: "missingTargetValue" }],
  ["no direction", measured(0.9, { direction: null }), { kind: "missing", missing: "missingDirection" }],
  [
    "limits that contradict each other",
    measured(0.9, { partlyLimit: 0.95 }),
    { kind: "limitsReversed", direction: "higherIsBetter", targetValue: 0.85, partlyLimit: 0.95 },
  ],
])("%s", (_, measure, reason) => {
  expect(explainLevel(measure)).toEqual(reason);
});

/** The level that each comparison gives on a scale of three steps; the two others need another number of steps. */
const LEVELS: Partial<Record<Comparison, string | null>> = {
  allReachTarget: "attained",
  someReachTarget: "partlyAttained",
  allReachPartlyLimit: "partlyAttained",
  someReachPartlyLimit: "partlyAttained",
  noneReachesPartlyLimit: "notAttained",
  noneReachesTarget: null,
};

/** What is true of each comparison, written down once more without the code that is tested. */
const IS_TRUE: Record<
  Comparison,
  (target: readonly boolean[], partly: readonly (boolean | null)[]) => boolean
> = {
  allReachTarget: (target) => target.every(Boolean),
  someReachTarget: (target) => target.some(Boolean) && !target.every(Boolean),
  allReachPartlyLimit: (target, partly) => !target.some(Boolean) && partly.every((each) => each === true),
  someReachPartlyLimit: (target, partly) =>
    !target.some(Boolean) && partly.includes(true) && partly.includes(false),
  noneReachesPartlyLimit: (target, partly) => !target.some(Boolean) && partly.every((each) => each === false),
  someReachTargetOthersUnknown: () => false,
  noneReachesOnlyLimit: () => false,
  noneReachesTarget: (target, partly) => !target.some(Boolean) && partly.every((each) => each === null),
};

function expectTrueSides({ direction, targetValue, partlyLimit, parts }: ComparedNumbers): void {
  const sideOf = (value: number, limit: number): Side => {
    if (value === limit) return "on";
    return value > limit === (direction === "higherIsBetter") ? "better" : "worse";
  };
  for (const { value, toTarget, toPartlyLimit } of parts) {
    expect(toTarget).toBe(sideOf(value, targetValue));
    expect(toPartlyLimit).toBe(partlyLimit === null ? null : sideOf(value, partlyLimit));
  }
}

test("whatever is measured, what the reason says is true, and it gives the level that the rules give", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const reason = explainLevel(measure);
      const { level, missing } = indicatorLevel(measure);
      seen.add(reason.kind === "compared" ? reason.comparison : reason.kind);
      if (reason.kind === "assessed") return expect(level).toBe(reason.level);
      if (reason.kind === "missing") return expect([level, missing]).toEqual([null, reason.missing]);
      if (reason.kind === "limitsReversed") return expect([level, missing]).toEqual([null, "limitsReversed"]);
      if (reason.kind !== "compared") throw new Error("Graded by another rule than the limits");
      const { comparison, numbers } = reason;
      expectTrueSides(numbers);
      const target = numbers.parts.map(({ toTarget }) => toTarget !== "worse");
      const partly = numbers.parts.map(({ toPartlyLimit }) => toPartlyLimit && toPartlyLimit !== "worse");
      expect(IS_TRUE[comparison](target, partly)).toBe(true);
      return expect(LEVELS[comparison]).toBe(level);
    }),
    { numRuns: 2000 },
  );
  expect([...seen].sort()).toEqual([...Object.keys(LEVELS), "assessed", "limitsReversed", "missing"].sort());
});

function evaluated(item: Indicator): IndicatorEvaluation {
  const [only] = evaluate(followUpOf([goalOf([], { indicators: [item] })])).goals[0]?.indicators ?? [];
  if (only === undefined) throw new Error("No indicator");
  return only;
}

test("of several steps the one that counts is explained, and which it is", () => {
  const steps = [milestone(measured(0.9)), milestone(measured(0.8))];
  const { reason, step } = indicatorReason(evaluated(indicator(measured(0.1), { milestones: steps })));
  expect(step).toEqual({ number: 2, of: 3 });
  expect(reason).toMatchObject({ comparison: "allReachPartlyLimit", numbers: { parts: [{ value: 0.8 }] } });
});

test("an indicator without steps has none to name", () => {
  expect(indicatorReason(evaluated(indicator(measured(0.9)))).step).toBeNull();
});
