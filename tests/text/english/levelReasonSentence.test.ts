import fc from "fast-check";
import { explainLevel } from "../../domain/byThreeSteps";
import type { Measure } from "../../../src/domain/followUp";
import type { Unit } from "../../../src/workbook/cells/units";
import { anyMeasure, assessed, measured } from "../../domain/followUps";
import { expectGoodEnglish } from "../goodEnglish";
import { SWEDISH } from "../../../src/text/swedish";
import { ENGLISH } from "../../../src/text/english";

const { levelReasonSentence: inSwedish } = SWEDISH;
const { levelReasonSentence } = ENGLISH;

function sentence(measure: Measure, unit: Unit | null = "percent"): string {
  return levelReasonSentence({ reason: explainLevel(measure), step: null }, unit).replaceAll("\u00A0", " ");
}

const HIGHER = { targetValue: 0.9 };
const LOWER = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;

test.each([
  [measured(0.91, HIGHER), "91% ≥ 90%: reaches the target."],
  [measured(0.9, HIGHER), "90% = 90%: reaches the target exactly."],
  [measured(0.8, HIGHER), "70% ≤ 80% < 90%: reaches the limit for partly attained but not the target."],
  [measured([0.9, 0.94, 1], HIGHER), "90%, 94% and 100% ≥ 90%: all 3 parts reach the target."],
  [measured([0.9, 0.79], HIGHER), "79% < 90%: one part does not reach the target."],
  [measured([0.9, 0.79, 0.6], HIGHER), "79% and 60% < 90%: 2 of 3 parts do not reach the target."],
  [measured([0.9, 0.95, 0.6], HIGHER), "60% < 90%: 1 of 3 parts does not reach the target."],
  [
    measured([0.82, 0.12], HIGHER),
    "82% ≥ 70%: one part reaches the limit for partly attained, none reaches the target 90%.",
  ],
  [
    measured([0.6, 0.12], HIGHER),
    "60% and 12% < 70%: none of the parts reaches the limit for partly attained.",
  ],
  [
    measured(0.84, { partlyLimit: 0.85 }),
    "84% < 85%: does not reach the target, which is also the limit for partly attained.",
  ],
  [
    measured(0.84, { partlyLimit: null }),
    "84% < 85%: does not reach the target, and there is no limit for partly attained.",
  ],
  [
    measured([0.9, 0.5], { partlyLimit: null }),
    "50% < 85%: one part does not reach the target. There is no limit for partly attained, but the level is certain all the same.",
  ],
  [measured(0.2, LOWER), "20% ≤ 30%: reaches the target (lower is better)."],
  [
    measured(0.9, { partlyLimit: 0.95 }),
    "The limit for partly attained, 95%, is harder to reach than the target, 85%.",
  ],
  [measured(null), "The outcome is missing or cannot be read."],
  [assessed("attained"), "The indicator has no number. Your own assessment applies."],
])("%#: %s", (measure, text) => {
  expect(sentence(measure)).toBe(text);
});

test.each<[number, number, Unit | null, string]>([
  [4_100_000, 4_200_000, "tkr", "SEK 4,100 thousand < SEK 4,200 thousand"],
  [12.5, 20, "days", "12.5 days < 20 days"],
  [15, 20, "count", "15 < 20"],
  [0.8996, 0.9, "percent", "89.96% < 90%"],
])("%p against %p, in %s: %s", (value, targetValue, unit, numbers) => {
  const text = sentence(measured(value, { targetValue, partlyLimit: targetValue / 2 }), unit);
  expect(text).toContain(numbers);
});

test("the step that counts is named first", () => {
  const reason = explainLevel(measured(0.91, HIGHER));
  expect(levelReasonSentence({ reason, step: { number: 2, of: 3 } }, null)).toBe(
    "Milestone 2 of 3. 0.91 ≥ 0.9: reaches the target.",
  );
});

test("every reason is one line of good English, with the numbers and signs of the Swedish one", () => {
  const numbers = (text: string): readonly string[] | null => text.match(/[\d−.e+-]*\d|[<>=≤≥]/g);
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const text = sentence(measure, null);
      expectGoodEnglish(text.replace(/^−/, ""));
      expect(text).not.toContain("\n");
      const swedish = inSwedish({ reason: explainLevel(measure), step: null }, null);
      const asEnglish = swedish.replace(/(?<=\d)\u00A0(?=\d)/g, "").replace(/(?<=\d),(?=\d)/g, ".");
      expect(numbers(text.replace(/(?<=\d),(?=\d)/g, ""))).toEqual(numbers(asEnglish));
    }),
  );
});
