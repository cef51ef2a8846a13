import type { Recalculation } from "../../app/recalculate";
import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { GoalEvaluation } from "../../domain/evaluation";
import type { Texts } from "../../text/texts";
import { locate } from "../../workbook/decodeFollowUp";
import type { LevelWording } from "../../workbook/decodeLevel";
import type { CellPlace } from "../../workbook/issue";
import { fieldPlace } from "../../workbook/rowReader";

export interface GoalRow {
  readonly id: string;
  readonly title: string;
  readonly score: string;
  readonly level: AttainmentLevel | null;
  readonly levelWord: string;
  /** What the figures alone do not tell: indicators without a level, a decided level that differs from the computed. */
  readonly notes: readonly string[];
  readonly place: CellPlace;
}

/** Every goal as plain text, with its cell. */
export function goalRows(
  { evaluation, decoded }: Pick<Recalculation, "evaluation" | "decoded">,
  texts: Texts,
): readonly GoalRow[] {
  return evaluation.goals.flatMap((goal) => {
    const found = locate(decoded, goal.goal.id);
    return found === null
      ? []
      : [goalRow(goal, fieldPlace(found.block, "goalTitle", found.row), decoded.wording, texts)];
  });
}

function goalRow(
  evaluation: GoalEvaluation,
  place: CellPlace,
  wording: LevelWording,
  { levelWord, goalScoreText, decidedText, gradedText }: Texts,
): GoalRow {
  const { goal, score, level, computedLevel, decidedLevel, indicators } = evaluation;
  const graded = indicators.filter((indicator) => indicator.level !== null).length;
  const isOverridden = decidedLevel !== null && decidedLevel !== computedLevel;
  return {
    id: goal.id,
    title: goal.nr === "" ? goal.title : `${goal.nr}. ${goal.title}`,
    score: goalScoreText(score),
    level,
    levelWord: levelWord(level, wording),
    notes: [
      ...(isOverridden ? [decidedText(levelWord(computedLevel, wording))] : []),
      ...(graded < indicators.length ? [gradedText(graded, indicators.length)] : []),
    ],
    place,
  };
}
