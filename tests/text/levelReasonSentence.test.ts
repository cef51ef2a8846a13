import fc from "fast-check";
import { explainLevel } from "../domain/byThreeSteps";
import type { Measure } from "../../src/domain/followUp";
import type { Unit } from "../../src/workbook/cells/units";
import { anyMeasure, assessed, measured } from "../domain/followUps";
import { expectGoodSwedish } from "./goodSwedish";
import { SWEDISH } from "../../src/text/swedish";

const { levelReasonSentence } = SWEDISH;

function sentence(measure: Measure, unit: Unit | null = "percent"): string {
  return levelReasonSentence({ reason: explainLevel(measure), step: null }, unit).replaceAll("\u00A0", " ");
}

const HIGHER = { targetValue: 0.9 };
const LOWER = { direction: "lowerIsBetter", targetValue: 0.3, partlyLimit: 0.4 } as const;

test.each([
  [measured(0.91, HIGHER), "91 % ≥ 90 %: når målvärdet."],
  [measured(0.9, HIGHER), "90 % = 90 %: når målvärdet precis."],
  [measured(0.8, HIGHER), "70 % ≤ 80 % < 90 %: når gränsen för delvis men inte målvärdet."],
  [measured(0.7, HIGHER), "70 % = 70 % < 90 %: når gränsen för delvis precis men inte målvärdet."],
  [measured(0.6, HIGHER), "60 % < 70 %: når inte gränsen för delvis."],
  [measured([0.9, 0.94], HIGHER), "90 % och 94 % ≥ 90 %: båda delarna når målvärdet."],
  [measured([0.9, 0.94, 1], HIGHER), "90 %, 94 % och 100 % ≥ 90 %: alla 3 delar når målvärdet."],
  [measured([0.9, 0.79], HIGHER), "79 % < 90 %: ena delen når inte målvärdet."],
  [measured([0.9, 0.79, 0.6], HIGHER), "79 % och 60 % < 90 %: 2 av 3 delar når inte målvärdet."],
  [
    measured([0.82, 0.83], HIGHER),
    "70 % ≤ 82 % och 83 % < 90 %: båda delarna når gränsen för delvis men inte målvärdet.",
  ],
  [
    measured([0.82, 0.12], HIGHER),
    "82 % ≥ 70 %: ena delen når gränsen för delvis, ingen når målvärdet 90 %.",
  ],
  [measured([0.6, 0.12], HIGHER), "60 % och 12 % < 70 %: ingen av delarna når gränsen för delvis."],
  [
    measured(0.84, { partlyLimit: 0.85 }),
    "84 % < 85 %: når inte målvärdet, som också är gränsen för delvis.",
  ],
  [measured(0.84, { partlyLimit: null }), "84 % < 85 %: når inte målvärdet, och gränsen för delvis saknas."],
  [
    measured([0.6, 0.5], { partlyLimit: null }),
    "60 % och 50 % < 85 %: ingen av delarna når målvärdet, och gränsen för delvis saknas.",
  ],
  [
    measured([0.9, 0.5], { partlyLimit: null }),
    "50 % < 85 %: ena delen når inte målvärdet. Gränsen för delvis saknas, men nivån är ändå säker.",
  ],
  [measured(0.2, LOWER), "20 % ≤ 30 %: når målvärdet (lägre är bättre)."],
  [measured(0.3, LOWER), "30 % = 30 %: når målvärdet precis (lägre är bättre)."],
  [measured(0.35, LOWER), "30 % < 35 % ≤ 40 %: når gränsen för delvis men inte målvärdet (lägre är bättre)."],
  [measured(0.5, LOWER), "50 % > 40 %: når inte gränsen för delvis (lägre är bättre)."],
  [measured(0.9, { partlyLimit: 0.95 }), "Gränsen för delvis, 95 %, är svårare att nå än målvärdet, 85 %."],
  [measured(null), "Utfallet saknas eller går inte att läsa."],
  [measured(0.9, { targetValue: null }), "Målvärdet saknas eller går inte att läsa."],
  [
    measured(0.9, { direction: null }),
    "Riktningen saknas, så det går inte att säga om högre eller lägre är bättre.",
  ],
  [assessed("attained"), "Indikatorn har inget tal. Din egen bedömning gäller."],
  [assessed(null), "Indikatorn har inget tal, och din egen bedömning saknas."],
])("%#: %s", (measure, text) => {
  expect(sentence(measure)).toBe(text);
});

test.each<[number, number, Unit | null, string]>([
  [0.8, 0.9, null, "0,8 < 0,9"],
  [4_100_000, 4_200_000, "tkr", "4 100 tkr < 4 200 tkr"],
  [18, 20, "days", "18 dagar < 20 dagar"],
  [15, 20, "count", "15 < 20"],
  [2 / 3, 0.7, "percent", "66,7 % < 70 %"],
  [2 / 3, 0.7, null, "0,667 < 0,7"],
  [0.8996, 0.9, "percent", "89,96 % < 90 %"],
  [0.89996, 0.9, null, "0,89996 < 0,9"],
])("%p against %p, in %s: %s", (value, targetValue, unit, numbers) => {
  const text = sentence(measured(value, { targetValue, partlyLimit: targetValue / 2 }), unit);
  expect(text).toContain(numbers);
});

test("the step that counts is named first", () => {
  const reason = explainLevel(measured(0.91, HIGHER));
  expect(levelReasonSentence({ reason, step: { number: 2, of: 3 } }, null)).toBe(
    "Etapp 2 av 3. 0,91 ≥ 0,9: når målvärdet.",
  );
});

test("every reason is one line of good Swedish", () => {
  fc.assert(
    fc.property(anyMeasure, (measure) => {
      const text = sentence(measure);
      expectGoodSwedish(text.replace(/^−/, ""));
      expect(text).not.toContain("\n");
    }),
  );
});

test("no number looks like a limit that it is not on", () => {
  const anyNumber = fc.double({ min: 0.5, max: 1, noNaN: true });
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 1, max: 1000 }), (target, step) => {
      const below = target - step * 1e-11;
      const text = sentence(measured(below, { targetValue: target, partlyLimit: null }));
      const [value, limit] = text.split(":")[0]?.split(" < ") ?? [];
      expect(limit).toBeDefined();
      expect(value).not.toBe(limit);
    }),
  );
});
