import { levelScore, type AttainmentLevel } from "../../../domain/attainmentLevel";
import type { ComputedLevelReason, GoalReason, GoalScoreReason } from "../../../domain/explainGoal";
import { scoreFormula, thresholdFormula } from "../goalFormulas";
import { counted, valueText } from "./figures";
import { countedLevelWord, levelWord } from "./levelWords";
import { measureTexts } from "./measureText";

/** How a goal's value comes of its indicators' levels: "(2 · 1 + 1 · 0.5) / 3 ≈ 0.833: the mean of the indicators' levels." */
export function goalScoreSentence({ score: reason }: GoalReason): string {
  const { weights, isWeighted, withoutLevel } = reason;
  const formula = scoreFormula(valueText, reason);
  if (formula === null) {
    return Object.values(weights).every((weight) => weight === 0)
      ? "The goal has no value, because no indicator has a level."
      : `The goal has no value, because ${counted(withoutLevel, "indicator has", "indicators have")} no level.`;
  }
  const weighed = isWeighted ? ", with weights" : "";
  return `${formula}: the mean of the levels of the indicators${weighed}.${withoutLevelText(reason)}`;
}

function withoutLevelText({ withoutLevel, countedAs }: GoalScoreReason): string {
  if (withoutLevel === 0) return "";
  return countedAs === null
    ? ` ${counted(withoutLevel, "indicator without a level is", "indicators without a level are")} not included.`
    : ` ${counted(withoutLevel, "indicator without a level counts", "indicators without a level count")} as ${valueText(levelScore(countedAs))}.`;
}

/** Why a goal has its level: the limit that its value reaches, or the rule in force; then what is decided instead. */
export function goalLevelSentence({ computed, decided }: GoalReason): string {
  const sentence = computedSentence(computed);
  if (decided === null) return sentence;
  const word = levelWord(decided.level);
  const isSame = computed.kind !== "noScore" && computed.level === decided.level;
  const decision = isSame
    ? `The decided level is the same: ${word}.`
    : `The decided level applies instead: ${word}.`;
  return `${sentence} ${decision}${decided.motivation === null ? " It lacks a reason." : ""}`;
}

function computedSentence(reason: ComputedLevelReason): string {
  if (reason.kind === "noScore") return "Without a value the goal gets no calculated level.";
  const { level } = reason;
  const why =
    reason.kind === "thresholds" ? thresholdFormula(measureTexts, reason) : RULES[reason.rule](level);
  return `${why}: ${countedLevelWord(level)}.`;
}

const ALL_ATTAINED = "All indicators have the level attained";
const ALL_NOT_ATTAINED = "All indicators have the level not attained";

const RULES: Record<
  Extract<ComputedLevelReason, { readonly kind: "levels" }>["rule"],
  (level: AttainmentLevel) => string
> = {
  noneNotAttainedAndHalfAttained(level) {
    if (level === "notAttained") return ALL_NOT_ATTAINED;
    return level === "attained"
      ? "No indicator has the level not attained, and at least half have the level attained"
      : "Some indicator has the level not attained, or fewer than half have the level attained";
  },
  allAttained(level) {
    if (level === "notAttained") return ALL_NOT_ATTAINED;
    return level === "attained"
      ? ALL_ATTAINED
      : "The indicators are neither all at the level attained nor all at the level not attained";
  },
  worst: () => "The level of the worst indicator applies",
};
