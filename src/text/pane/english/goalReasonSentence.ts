import { GOAL_RULE_TEXT } from "../../rules/goalRuleText";
import type { GoalReason } from "../../../domain/evaluation";
import type { ComputedLevelReason } from "../../../domain/rules/goalRules";
import type { GoalScoreReason } from "../../../domain/rules/goalValue";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { scoreFormula, thresholdFormula } from "../goalFormulas";
import { counted, goalScoreText, valueText } from "./figures";
import { countedLevelWord, levelWord } from "./levelWords";
import { measureTexts } from "./measureText";

/** How a goal's value comes of its indicators' levels: "(2 · 1 + 1 · 0.5) / 3 ≈ 0.833: the mean of the indicators' levels." */
export function goalScoreSentence({ score: reason }: GoalReason): string {
  const { terms, range, isWeighted, withoutLevel, uncertain } = reason;
  if (range !== null) {
    const notReached = `${counted(uncertain, "indicator does", "indicators do")} not reach the target, and no rule tells how far below it is partly attained`;
    return `The value of the goal is ${goalScoreText(null, range)}: ${notReached}.${withoutLevelText(reason)}`;
  }
  const formula = scoreFormula(valueText, reason);
  if (formula === null) {
    return terms.length === 0
      ? "The goal has no value, because no indicator has a level."
      : `The goal has no value, because ${counted(withoutLevel, "indicator has", "indicators have")} no level.`;
  }
  const weighed = isWeighted ? ", with weights" : "";
  return `${formula}: the mean of the levels of the indicators${weighed}.${withoutLevelText(reason)}`;
}

function withoutLevelText({ leftOut, countedAs }: GoalScoreReason): string {
  const left = counted(leftOut, "indicator without a level is", "indicators without a level are");
  const asLevels = countedAs.map(
    ({ score, count }) =>
      ` ${counted(count, "indicator without a level counts", "indicators without a level count")} as ${valueText(score)}.`,
  );
  return [...(leftOut === 0 ? [] : [` ${left} not included.`]), ...asLevels].join("");
}

/** Why a goal has its level: the limit that its value reaches, or the rule in force; then what is decided instead. */
export function goalLevelSentence({ computed, decided }: GoalReason, wording: LevelWording): string {
  const sentence = computedSentence(computed, wording);
  if (decided === null) return sentence;
  const word = levelWord(decided.level, wording);
  const isSame = computed.kind !== "noScore" && computed.level === decided.level;
  const decision = isSame
    ? `The decided level is the same: ${word}.`
    : `The decided level applies instead: ${word}.`;
  return `${sentence} ${decision}${decided.motivation === null ? " It lacks a reason." : ""}`;
}

function computedSentence(reason: ComputedLevelReason, wording: LevelWording): string {
  if (reason.kind === "noScore") return "Without a value the goal gets no calculated level.";
  if (reason.kind === "range") {
    const [worst, best] = [reason.worst, reason.best].map((level) => countedLevelWord(level, 1, wording));
    return reason.level === null
      ? `The level of the goal is not known: at worst ${worst}, at best ${best}.`
      : `The goal has the same level at both ends of the range: ${best}.`;
  }
  const { level } = reason;
  const why =
    reason.kind === "thresholds"
      ? thresholdFormula(measureTexts, reason)
      : GOAL_RULE_TEXT[reason.rule].reason.en(level, wording);
  return `${why}: ${countedLevelWord(level, 1, wording)}.`;
}
