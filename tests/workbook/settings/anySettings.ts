import fc from "fast-check";
import { GOAL_LEVEL_RULES } from "../../../src/domain/rules/goalRules";
import { LEVEL_SOURCES } from "../../../src/domain/rules/levelSource";
import { WHOLE_RULES } from "../../../src/domain/rules/wholeRule";
import { MISSING_DATA_RULES } from "../../../src/domain/rules/missingDataRules";
import type { AddinSettings } from "../../../src/workbook/settings/addinSettings";

/**
 * Any id of a question but the three names that an object has of its own: what reads the settings leaves those out, so
 * that a text that somebody wrote never changes an object's prototype.
 */
const anyQuestionId = fc.string().filter((id) => !["__proto__", "prototype", "constructor"].includes(id));

/** Any settings that may be kept. */
export const anySettings: fc.Arbitrary<AddinSettings> = fc.record({
  version: fc.constant(1 as const),
  scale: fc.constant("threeSteps" as const),
  evaluation: fc.record({
    thresholds: fc
      .tuple(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 99 }))
      .filter(([attained, partly]) => partly < attained)
      .map(([attained, partly]) => [partly / 100, attained / 100]),
    goalLevelRule: fc.constantFrom(...GOAL_LEVEL_RULES),
    missingDataRule: fc.constantFrom(...MISSING_DATA_RULES),
    limitRule: fc.constantFrom(
      { kind: "column" as const },
      { kind: "none" as const },
      { kind: "share" as const, percents: [85] },
      { kind: "reachedOrNot" as const },
    ),
    levelSource: fc.constantFrom(...LEVEL_SOURCES),
    wholeRule: fc.constantFrom(...WHOLE_RULES),
  }),
  directions: fc.dictionary(
    fc.constantFrom("väntetid, dagar", "nöjda (%)", "olyckor"),
    fc.constantFrom("higherIsBetter" as const, "lowerIsBetter" as const),
    { noNullPrototype: true },
  ),
  slashes: fc.constantFrom("ofWhole" as const, "several" as const, null),
  footnotes: fc.constantFrom("raised" as const, "digits" as const, null),
  wording: fc.constantFrom("uppnått" as const, "uppfyllt" as const, null),
  reportUnit: fc.constantFrom("shownAsThousands" as const, "roundedToThousands" as const),
  amounts: fc.constantFrom("formulas" as const, "values" as const),
  yearShare: fc.constantFrom("hidden" as const, "shown" as const),
  deviationLimit: fc.record({
    kronor: fc.constantFrom(null, 0, 500_000),
    percent: fc.constantFrom(null, 2.5),
  }),
  recalculation: fc.constantFrom("straightAway" as const, "previewFirst" as const),
  hiddenFindings: fc.array(fc.record({ key: fc.string(), reason: fc.string() })),
  ledgerAnswers: fc.dictionary(anyQuestionId, fc.string()),
  reportTables: fc.dictionary(
    fc.constantFrom("Uppdrag", "Intern kontroll"),
    fc.constantFrom("assignments" as const, "actions" as const, "leftOut" as const),
    { noNullPrototype: true },
  ),
});
