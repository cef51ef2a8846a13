import { levelScore, type AttainmentLevel } from "../../domain/attainmentLevel";
import type { ComputedLevelReason, GoalReason, GoalScoreReason } from "../../domain/explainGoal";
import type { LevelWording } from "../../workbook/cells/decodeLevel";
import { counted, valueText } from "../make/figures";
import { scoreFormula, thresholdFormula } from "./goalFormulas";
import { countedLevelWord, levelWord } from "../cells/levelWords";
import { measureTexts } from "./measureText";

/** How a goal's value comes of its indicators' levels: "(2 · 1 + 1 · 0,5) / 3 ≈ 0,833: medelvärdet av indikatorernas nivåer." */
export function goalScoreSentence({ score: reason }: GoalReason): string {
  const { weights, isWeighted, withoutLevel } = reason;
  const formula = scoreFormula(valueText, reason);
  if (formula === null) {
    return Object.values(weights).every((weight) => weight === 0)
      ? "Målet har inget värde, för ingen indikator har en nivå."
      : `Målet har inget värde, för ${counted(withoutLevel, "indikator", "indikatorer")} saknar nivå.`;
  }
  const weighed = isWeighted ? ", med vikter" : "";
  return `${formula}: medelvärdet av indikatorernas nivåer${weighed}.${withoutLevelText(reason)}`;
}

function withoutLevelText({ withoutLevel, countedAs }: GoalScoreReason): string {
  if (withoutLevel === 0) return "";
  const indicators = counted(withoutLevel, "indikator", "indikatorer");
  return countedAs === null
    ? ` ${indicators} utan nivå räknas inte med.`
    : ` ${indicators} utan nivå räknas som ${valueText(levelScore(countedAs))}.`;
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
  const { level } = reason;
  const why =
    reason.kind === "thresholds"
      ? thresholdFormula(measureTexts, reason)
      : RULES[reason.rule](level, wording);
  return `${why}: ${countedLevelWord(level, 1, wording)}.`;
}

const RULES: Record<
  Extract<ComputedLevelReason, { readonly kind: "levels" }>["rule"],
  (level: AttainmentLevel, wording: LevelWording) => string
> = {
  noneNotAttainedAndHalfAttained(level, wording) {
    const [attained, not] = pluralsOf(wording);
    if (level === "notAttained") return `Alla indikatorer är ${not}`;
    return level === "attained"
      ? `Inga indikatorer är ${not} och minst hälften är ${attained}`
      : `Det finns ${not} indikatorer, eller färre än hälften är ${attained}`;
  },
  allAttained(level, wording) {
    const [attained, not] = pluralsOf(wording);
    if (level === "notAttained") return `Alla indikatorer är ${not}`;
    return level === "attained"
      ? `Alla indikatorer är ${attained}`
      : `Indikatorerna är varken alla ${attained} eller alla ${not}`;
  },
  worst: () => "Den sämsta indikatorns nivå gäller",
};

function pluralsOf(wording: LevelWording): readonly [attained: string, notAttained: string] {
  return [countedLevelWord("attained", 2, wording), countedLevelWord("notAttained", 2, wording)];
}
