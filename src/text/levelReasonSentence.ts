import type {
  ComparedNumbers,
  ComparedPart,
  Comparison,
  IndicatorReason,
  LevelReason,
} from "../domain/explainLevel";
import type { ImprovementDirection } from "../domain/followUp";
import { isSameNumber } from "../domain/numbers";
import type { Unit } from "../workbook/units";
import { enumeration } from "./enumeration";
import { measureTexts } from "./measureText";

type ReasonOf<Kind extends LevelReason["kind"]> = Extract<LevelReason, { readonly kind: Kind }>;
type LimitSide = "toTarget" | "toPartlyLimit";

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
    const compared = COMPARED[comparison](numbers, unit);
    return `${compared}${directionText(numbers.direction)}.${isLimitMissed(comparison, numbers) ? LIMIT_NOT_NEEDED : ""}`;
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

const LIMIT_NOT_NEEDED = " Gränsen för delvis saknas, men nivån är ändå säker.";

function isLimitMissed(comparison: Comparison, { partlyLimit }: ComparedNumbers): boolean {
  return partlyLimit === null && comparison !== "noneReachesTarget";
}

/** What is less usual is said. */
function directionText(direction: ImprovementDirection): string {
  return direction === "lowerIsBetter" ? " (lägre är bättre)" : "";
}

/** The numbers that were compared, and what they mean; without a full stop. */
const COMPARED: Record<Comparison, (numbers: ComparedNumbers, unit: Unit | null) => string> = {
  allReachTarget: (numbers, unit) =>
    `${against("toTarget", numbers, numbers.parts, unit)}: ${all(numbers)}når målvärdet${precisely("toTarget", numbers)}`,
  someReachTarget(numbers, unit) {
    const short = numbers.parts.filter(({ toTarget }) => toTarget === "worse");
    return `${against("toTarget", numbers, short, unit)}: ${some(short, numbers)} når inte målvärdet`;
  },
  allReachPartlyLimit: (numbers, unit) =>
    `${betweenLimits(numbers, unit)}: ${all(numbers)}når gränsen för delvis${precisely("toPartlyLimit", numbers)} men inte målvärdet`,
  someReachPartlyLimit(numbers, unit) {
    const reaching = numbers.parts.filter(({ toPartlyLimit }) => toPartlyLimit !== "worse");
    const target = textsOf(numbers, unit)(numbers.targetValue);
    return `${against("toPartlyLimit", numbers, reaching, unit)}: ${some(reaching, numbers)} når gränsen för delvis, ingen når målvärdet ${target}`;
  },
  noneReachesPartlyLimit: (numbers, unit) =>
    isSameNumber(numbers.targetValue, limitOf("toPartlyLimit", numbers))
      ? `${against("toTarget", numbers, numbers.parts, unit)}: ${none(numbers)}målvärdet, som också är gränsen för delvis`
      : `${against("toPartlyLimit", numbers, numbers.parts, unit)}: ${none(numbers)}gränsen för delvis`,
  noneReachesTarget: (numbers, unit) =>
    `${against("toTarget", numbers, numbers.parts, unit)}: ${none(numbers)}målvärdet, och gränsen för delvis saknas`,
};

function all({ parts }: ComparedNumbers): string {
  if (parts.length === 1) return "";
  return parts.length === 2 ? "båda delarna " : `alla ${parts.length} delar `;
}

function some(those: readonly ComparedPart[], { parts }: ComparedNumbers): string {
  return parts.length === 2 ? "ena delen" : `${those.length} av ${parts.length} delar`;
}

function none({ parts }: ComparedNumbers): string {
  return parts.length === 1 ? "når inte " : "ingen av delarna når ";
}

function precisely(side: LimitSide, { parts }: ComparedNumbers): string {
  return parts.every((part) => part[side] === "on") ? " precis" : "";
}

/** "79 % < 90 %": parts that are all on the same side of a limit. */
function against(
  side: LimitSide,
  numbers: ComparedNumbers,
  parts: readonly ComparedPart[],
  unit: Unit | null,
): string {
  const text = textsOf(numbers, unit);
  const values = enumeration(parts.map(({ value }) => text(value)));
  return `${values} ${signOf(side, parts, numbers.direction)} ${text(limitOf(side, numbers))}`;
}

/** "70 % ≤ 80 % < 90 %": parts that are all between the limits, from the lower limit up. */
function betweenLimits(numbers: ComparedNumbers, unit: Unit | null): string {
  const { direction, parts, targetValue } = numbers;
  const text = textsOf(numbers, unit);
  const partlyText = text(limitOf("toPartlyLimit", numbers));
  const values = enumeration(parts.map(({ value }) => text(value)));
  const reached = precisely("toPartlyLimit", numbers) === "" ? "≤" : "=";
  return direction === "higherIsBetter"
    ? `${partlyText} ${reached} ${values} < ${text(targetValue)}`
    : `${text(targetValue)} < ${values} ${reached} ${partlyText}`;
}

function signOf(side: LimitSide, parts: readonly ComparedPart[], direction: ImprovementDirection): string {
  const isHigher = direction === "higherIsBetter";
  if (parts.some((part) => part[side] === "worse")) return isHigher ? "<" : ">";
  if (parts.every((part) => part[side] === "on")) return "=";
  return isHigher ? "≥" : "≤";
}

function limitOf(side: LimitSide, { targetValue, partlyLimit }: ComparedNumbers): number {
  return side === "toTarget" ? targetValue : (partlyLimit ?? targetValue);
}

function textsOf({ parts, ...limits }: ComparedNumbers, unit: Unit | null): (held: number) => string {
  const values = parts.map(({ value }) => value);
  return measureTexts(values, [limits.targetValue, limits.partlyLimit ?? limits.targetValue], unit);
}
