import type { ShownGoal } from "../../app/decideLevel";
import type { Recalculation } from "../../app/recalculate";
import type { AttainmentLevel, Tone } from "../../domain/scale/scale";
import type { GoalEvaluation } from "../../domain/evaluation";
import type { Texts } from "../../text/texts";
import type { CellPlace } from "../../workbook/issues/issue";
import { fieldPlace } from "../../workbook/rows/rowReader";
import { numberedTitle } from "../ui/numberedTitle";
import { levelChoices, missingColumnsText, toneOf, type LevelChoice } from "./rowTexts";

/** A goal as plain text, with its cell. */
export interface GoalModel {
  readonly title: string;
  readonly level: AttainmentLevel | null;
  readonly tone: Tone | null;
  readonly levelWord: string;
  readonly score: string;
  readonly indicatorCount: string;
  /** Remarks beside the figures: indicators without a level, a decided level that differs from the computed. */
  readonly notes: readonly string[];
  /** Why it has its value and its level, and what is decided. */
  readonly reasons: readonly string[];
  readonly place: CellPlace;
  readonly placeText: string;
  readonly choices: readonly LevelChoice[];
  readonly computedLevel: AttainmentLevel | null;
  /** Its decision as it stands now. */
  readonly shown: ShownGoal;
  /** Says which columns deciding a level would also create; null for none. */
  readonly created: string | null;
}

/** A goal's row. Throws for a goal that is not of the follow-up. */
export function goalModel(
  evaluation: GoalEvaluation,
  { decoded }: Pick<Recalculation, "decoded">,
  texts: Texts,
): GoalModel {
  const { goal, score, range, level, computedLevel, decidedLevel, indicators, reason } = evaluation;
  const { wording } = decoded;
  const { levelWord } = texts;
  const found = decoded.blocks.find(({ goalRows }) => goalRows.has(goal.id));
  if (found === undefined) throw new Error(`No goal ${goal.id}`);
  const { block } = found;
  const standing = found.decisions.get(goal.id)?.standing;
  const [row] = found.goalRows.get(goal.id) ?? [];
  if (row === undefined || standing === undefined) throw new Error(`No goal ${goal.id}`);
  const place = fieldPlace({ block, row }, "goalTitle");
  const graded = indicators.filter((indicator) => indicator.level !== null).length;
  const isOverridden = decidedLevel !== null && decidedLevel !== computedLevel;
  return {
    title: numberedTitle(goal),
    level,
    tone: toneOf(level, wording),
    levelWord: levelWord(level, wording),
    score: texts.goalScoreText(score, range),
    indicatorCount: texts.indicatorCountText(indicators.length),
    notes: [
      ...(isOverridden ? [texts.decidedText(levelWord(computedLevel, wording))] : []),
      ...(graded < indicators.length ? [texts.gradedText(graded, indicators.length)] : []),
    ],
    reasons: [
      ...[texts.goalScoreSentence(reason, wording)].filter((sentence) => sentence !== ""),
      texts.goalLevelSentence(reason, wording),
      ...(standing.level === null || standing.motivation === null
        ? []
        : [texts.motivationText(standing.motivation)]),
    ],
    place,
    placeText: texts.placeText({ place }),
    choices: [
      { level: null, word: texts.asComputedText(levelWord(computedLevel, wording)) },
      ...levelChoices(wording, texts),
    ],
    computedLevel,
    shown: { goal, standing },
    created: missingColumnsText(block, ["decidedLevel", "motivation"], texts),
  };
}
