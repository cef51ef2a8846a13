import type { IndicatorReason } from "../../../domain/evaluation";
import type { Comparison, LevelReason } from "../../../domain/rules/indicatorRules";
import type { ImprovementDirection } from "../../../domain/followUp";
import type { Unit } from "../../../workbook/cells/units";
import { shownComparison, type ShownComparison } from "../shownComparison";
import { enumeration } from "./enumeration";
import { measureTexts } from "./measureText";

type ReasonOf<Kind extends LevelReason["kind"]> = Extract<LevelReason, { readonly kind: Kind }>;

/** "Milestone 2 of 3. 79% < 90%: one part does not reach the target.": why an indicator has its level. */
export function levelReasonSentence({ reason, step }: IndicatorReason, unit: Unit | null): string {
  // As in issueSentence: the pairing of kind and reason is lost through the index.
  const sentence = SENTENCES[reason.kind] as (reason: LevelReason, unit: Unit | null) => string;
  const stepText = step === null ? "" : `Milestone ${step.number} of ${step.of}. `;
  return stepText + sentence(reason, unit);
}

const SENTENCES: {
  readonly [Kind in LevelReason["kind"]]: (reason: ReasonOf<Kind>, unit: Unit | null) => string;
} = {
  compared({ comparison, numbers }, unit) {
    const shown = shownComparison({ measureTexts, enumeration }, comparison, numbers, unit);
    const between =
      shown.between.length === 0 ? "" : ` The limits between them are even: ${enumeration(shown.between)}.`;
    const missed = shown.isLimitMissed
      ? " There is no limit for partly attained, but the level is certain all the same."
      : "";
    return `${shown.inequality}: ${COMPARED[comparison](shown)}${directionText(numbers.direction)}.${between}${missed}`;
  },
  byLimitRule({ rule, direction, targetValue, parts }, unit) {
    const text = measureTexts(
      parts.map(({ value }) => value),
      [targetValue],
      unit,
    );
    const values = enumeration(parts.map(({ value }) => text(value)));
    const target = `the target ${text(targetValue)}`;
    if (rule.kind === "reachedOrNot")
      return `${values} against ${target}${directionText(direction)}: what does not reach the target has the lowest level.`;
    const percents = enumeration(parts.map(({ percent }) => `${percent ?? "–"}\u00A0per cent`));
    const limits = enumeration(rule.percents.map((percent) => `${percent}\u00A0per cent`));
    return `${values} is ${percents} of ${target}${directionText(direction)}. Below the target the limit is ${limits}.`;
  },
  assessed: () => "The indicator has no number. Your own assessment applies.",
  limitsReversed({ direction, targetValue, partlyLimit }, unit) {
    const text = measureTexts([partlyLimit], [targetValue], unit);
    return `The limit for partly attained, ${text(partlyLimit)}, is harder to reach than the target, ${text(targetValue)}${directionText(direction)}.`;
  },
  missing: ({ missing }) => MISSING[missing],
};

const MISSING: Record<ReasonOf<"missing">["missing"], string> = {
  missingActualValue: "The outcome is missing or cannot be read.",
  missingTargetValue: "The target is missing or cannot be read.",
  missingDirection: "The direction is missing, so it cannot be said whether higher or lower is better.",
  missingAssessedLevel: "The indicator has no number, and your own assessment is missing.",
};

/** What is less usual is said. */
function directionText(direction: ImprovementDirection): string {
  return direction === "lowerIsBetter" ? " (lower is better)" : "";
}

/** What the numbers mean; without a full stop. */
const COMPARED: Record<Comparison, (shown: ShownComparison) => string> = {
  allReachTarget: (shown) => `${all(shown)} the target${precisely(shown)}`,
  someReachTarget(shown) {
    const verb = shown.parts === 1 ? "does" : "do";
    return `${some(shown)} ${verb} not reach the target`;
  },
  allReachPartlyLimit: (shown) =>
    `${all(shown)} the limit for partly attained${precisely(shown)} but not the target`,
  someReachPartlyLimit(shown) {
    const verb = shown.parts === 1 ? "reaches" : "reach";
    return `${some(shown)} ${verb} the limit for partly attained, none reaches the target ${shown.target}`;
  },
  noneReachesPartlyLimit: (shown) =>
    `${none(shown)} ${shown.isOneLimit ? "the target, which is also the limit for partly attained" : "the limit for partly attained"}`,
  someReachTargetOthersUnknown(shown) {
    const verb = shown.parts === 1 ? "does" : "do";
    return `${some(shown)} ${verb} not reach the target, and there is no limit for partly attained`;
  },
  noneReachesOnlyLimit: (shown) => `${none(shown)} the target`,
  noneReachesTarget: (shown) => `${none(shown)} the target, and there is no limit for partly attained`,
};

function all({ of }: ShownComparison): string {
  if (of === 1) return "reaches";
  return of === 2 ? "both parts reach" : `all ${of} parts reach`;
}

function some({ parts, of }: ShownComparison): string {
  return of === 2 ? "one part" : `${parts} of ${of} parts`;
}

function none({ of }: ShownComparison): string {
  return of === 1 ? "does not reach" : "none of the parts reaches";
}

function precisely({ isPrecise }: ShownComparison): string {
  return isPrecise ? " exactly" : "";
}
