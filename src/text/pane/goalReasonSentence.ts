import { GOAL_RULE_TEXT } from "../rules/goalRuleText";
import type { GoalReason } from "../../domain/evaluation";
import type { ComputedLevelReason } from "../../domain/rules/goalRules";
import type { GoalScoreReason } from "../../domain/rules/goalValue";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { counted, goalScoreText, valueText } from "../make/figures";
import { scoreFormula, thresholdFormula } from "./goalFormulas";
import { countedLevelWord, levelWord } from "../cells/levelWords";
import { measureTexts } from "./measureText";

/** How a goal's value comes of its indicators' levels: "(2 · 1 + 1 · 0,5) / 3 ≈ 0,833: medelvärdet av indikatorernas nivåer." */
export function goalScoreSentence({ score: reason }: GoalReason): string {
  const { terms, range, isWeighted, withoutLevel, uncertain } = reason;
  if (range !== null) {
    const notReached = `${counted(uncertain, "indikator", "indikatorer")} når inte målvärdet, och det finns ingen regel för hur långt under som är delvis`;
    return `Målets värde är ${goalScoreText(null, range)}: ${notReached}.${withoutLevelText(reason)}`;
  }
  const formula = scoreFormula(valueText, reason);
  if (formula === null) {
    return terms.length === 0
      ? "Målet har inget värde, för ingen indikator har en nivå."
      : `Målet har inget värde, för ${counted(withoutLevel, "indikator", "indikatorer")} saknar nivå.`;
  }
  const weighed = isWeighted ? ", med vikter" : "";
  return `${formula}: medelvärdet av indikatorernas nivåer${weighed}.${withoutLevelText(reason)}`;
}

function withoutLevelText({ leftOut, countedAs }: GoalScoreReason): string {
  const indicators = (count: number): string => counted(count, "indikator", "indikatorer");
  const asLevels = countedAs.map(
    ({ score, count }) => ` ${indicators(count)} utan nivå räknas som ${valueText(score)}.`,
  );
  return [...(leftOut === 0 ? [] : [` ${indicators(leftOut)} utan nivå räknas inte med.`]), ...asLevels].join(
    "",
  );
}

/** Why a goal has its level: the limit that its value reaches, or the rule in force; then what is decided instead. */
export function goalLevelSentence({ computed, decided }: GoalReason, wording: LevelWording): string {
  const sentence = computedSentence(computed, wording);
  if (decided === null) return sentence;
  const word = levelWord(decided.level, wording);
  const isSame = computed.kind !== "noScore" && computed.level === decided.level;
  const decision = isSame
    ? `Beslutad nivå är densamma: ${word}.`
    : `Beslutad nivå gäller i stället: ${word}.`;
  return `${sentence} ${decision}${decided.motivation === null ? " Motivering saknas." : ""}`;
}

function computedSentence(reason: ComputedLevelReason, wording: LevelWording): string {
  if (reason.kind === "noScore") return "Utan värde får målet ingen beräknad nivå.";
  if (reason.kind === "range") {
    const [worst, best] = [reason.worst, reason.best].map((level) => countedLevelWord(level, 1, wording));
    return reason.level === null
      ? `Målets nivå är inte känd: lägst ${worst} och högst ${best}.`
      : `Målet har samma nivå i båda ändar av intervallet: ${best}.`;
  }
  const { level } = reason;
  const why =
    reason.kind === "thresholds"
      ? thresholdFormula(measureTexts, reason)
      : GOAL_RULE_TEXT[reason.rule].reason.sv(level, wording);
  return `${why}: ${countedLevelWord(level, 1, wording)}.`;
}
