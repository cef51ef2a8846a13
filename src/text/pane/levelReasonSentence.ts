import type { IndicatorReason } from "../../domain/evaluation";
import type { Comparison, LevelReason } from "../../domain/rules/indicatorRules";
import type { ImprovementDirection } from "../../domain/followUp";
import type { Unit } from "../../workbook/cells/units";
import { enumeration } from "../make/enumeration";
import { measureTexts } from "./measureText";
import { shownComparison, type ShownComparison } from "./shownComparison";

type ReasonOf<Kind extends LevelReason["kind"]> = Extract<LevelReason, { readonly kind: Kind }>;

/**
 * Why an indicator has its level, in one line with the numbers that were compared: "79 % < 90 %: ena delen når inte
 * målvärdet." Of an indicator with steps it begins with the one that counts: "Etapp 2 av 3."
 *
 * @param unit the unit that the workbook shows the numbers in
 */
export function levelReasonSentence({ reason, step }: IndicatorReason, unit: Unit | null): string {
  // As in issueSentence: the pairing of kind and reason is lost through the index.
  const sentence = SENTENCES[reason.kind] as (reason: LevelReason, unit: Unit | null) => string;
  const stepText = step === null ? "" : `Etapp ${step.number} av ${step.of}. `;
  return stepText + sentence(reason, unit);
}

const SENTENCES: {
  readonly [Kind in LevelReason["kind"]]: (reason: ReasonOf<Kind>, unit: Unit | null) => string;
} = {
  compared({ comparison, numbers }, unit) {
    const shown = shownComparison({ measureTexts, enumeration }, comparison, numbers, unit);
    const between =
      shown.between.length === 0 ? "" : ` Däremellan ligger gränserna jämnt: ${enumeration(shown.between)}.`;
    const missed = shown.isLimitMissed ? " Gränsen för delvis saknas, men nivån är ändå säker." : "";
    return `${shown.inequality}: ${COMPARED[comparison](shown)}${directionText(numbers.direction)}.${between}${missed}`;
  },
  byLimitRule({ rule, direction, targetValue, parts }, unit) {
    const text = measureTexts(
      parts.map(({ value }) => value),
      [targetValue],
      unit,
    );
    const values = enumeration(parts.map(({ value }) => text(value)));
    const target = `målvärdet ${text(targetValue)}`;
    if (rule.kind === "reachedOrNot")
      return `${values} mot ${target}${directionText(direction)}: det som inte når målvärdet har den lägsta nivån.`;
    const percents = enumeration(parts.map(({ percent }) => `${percent ?? "–"}\u00A0procent`));
    const limits = enumeration(rule.percents.map((percent) => `${percent}\u00A0procent`));
    return `${values} är ${percents} av ${target}${directionText(direction)}. Under målvärdet gäller gränsen ${limits}.`;
  },
  assessed: () => "Indikatorn har inget tal. Din egen bedömning gäller.",
  limitsReversed({ direction, targetValue, partlyLimit }, unit) {
    const text = measureTexts([partlyLimit], [targetValue], unit);
    return `Gränsen för delvis, ${text(partlyLimit)}, är svårare att nå än målvärdet, ${text(targetValue)}${directionText(direction)}.`;
  },
  missing: ({ missing }) => MISSING[missing],
};

const MISSING: Record<ReasonOf<"missing">["missing"], string> = {
  missingActualValue: "Utfallet saknas eller går inte att läsa.",
  missingTargetValue: "Målvärdet saknas eller går inte att läsa.",
  missingDirection: "Riktningen saknas, så det går inte att säga om högre eller lägre är bättre.",
  missingAssessedLevel: "Indikatorn har inget tal, och din egen bedömning saknas.",
};

/** What is less usual is said. */
function directionText(direction: ImprovementDirection): string {
  return direction === "lowerIsBetter" ? " (lägre är bättre)" : "";
}

/** What the numbers mean; without a full stop. */
const COMPARED: Record<Comparison, (shown: ShownComparison) => string> = {
  allReachTarget: (shown) => `${all(shown)}når målvärdet${precisely(shown)}`,
  someReachTarget: (shown) => `${some(shown)} når inte målvärdet`,
  allReachPartlyLimit: (shown) => `${all(shown)}når gränsen för delvis${precisely(shown)} men inte målvärdet`,
  someReachPartlyLimit: (shown) =>
    `${some(shown)} når gränsen för delvis, ingen når målvärdet ${shown.target}`,
  noneReachesPartlyLimit: (shown) =>
    `${none(shown)}${shown.isOneLimit ? "målvärdet, som också är gränsen för delvis" : "gränsen för delvis"}`,
  someReachTargetOthersUnknown: (shown) => `${some(shown)} når inte målvärdet, och gränsen för delvis saknas`,
  noneReachesOnlyLimit: (shown) => `${none(shown)}målvärdet`,
  noneReachesTarget: (shown) => `${none(shown)}målvärdet, och gränsen för delvis saknas`,
};

function all({ of }: ShownComparison): string {
  if (of === 1) return "";
  return of === 2 ? "båda delarna " : `alla ${of} delar `;
}

function some({ parts, of }: ShownComparison): string {
  return of === 2 ? "ena delen" : `${parts} av ${of} delar`;
}

function none({ of }: ShownComparison): string {
  return of === 1 ? "når inte " : "ingen av delarna når ";
}

function precisely({ isPrecise }: ShownComparison): string {
  return isPrecise ? " precis" : "";
}
