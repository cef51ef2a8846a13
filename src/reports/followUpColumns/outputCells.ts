import type { AttainmentLevel } from "../../domain/scale/scale";
import type {
  Evaluation,
  GoalEvaluation,
  IndicatorEvaluation,
  StepEvaluation,
} from "../../domain/evaluation";
import type { QuantitativeMeasure } from "../../domain/followUp";
import type { LevelSource } from "../../domain/rules/levelSource";
import { THREE_STEPS } from "../../domain/scale/threeSteps";
import { levelWord } from "../../text/cells/levelWords";
import { trendText } from "../../text/cells/trendWords";
import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { OutputField } from "../../workbook/columns/catalogue";
import { ownLevelField } from "../../workbook/layout/followUpBlock";
import type { CellValue } from "../../workbook/grid/snapshot";

/** The content of an output column on one row; `level` colours the cell. */
export interface OutputCell {
  readonly value: CellValue;
  readonly level?: AttainmentLevel | null;
}

type Column = ReadonlyMap<number, OutputCell>;

/**
 * The contents that each output column shall have, by zero-based sheet row. An indicator's figures stand on its row; where it has
 * steps each step has its level on its own row, and the value stands at the one that counts. A goal's figures
 * stand once, on its first row, and its other rows are empty, so that a mean of the column is the index. Where the
 * controller's own levels stand in the level column, they are theirs and not written; nor are goals' own. What is not known is
 * told by a word on the default scale, and else left empty: a scale of the workbook's own has no word of ours.
 */
export function outputCells(
  evaluation: Evaluation,
  { block, indicatorRows, goalRows }: DecodedBlock,
  wording: LevelWording,
): Readonly<Record<OutputField, Column>> {
  const columns: Record<OutputField, Map<number, OutputCell>> = {
    indicatorLevel: new Map(),
    indicatorScore: new Map(),
    trend: new Map(),
    goalScore: new Map(),
    goalLevel: new Map(),
  };
  const { levelSource, goalLevelRule, scale } = evaluation.settings;
  const isPlain = scale.id === THREE_STEPS.id && (levelSource === "unsaid" || levelSource === "computed");
  const wordOf = (level: AttainmentLevel | null): string =>
    level === null && !isPlain ? "" : levelWord(level, wording);
  const putStep = (evaluated: StepEvaluation, isCurrent: boolean): void => {
    const { step, level, levelScore, trend, trendAssessment } = evaluated;
    const row = indicatorRows.get(step.id)?.row;
    if (row === undefined) return;
    const isTheirs =
      ownLevelField(block) === "indicatorLevel" &&
      (step.measure.kind === "qualitative" || isOwn(step.measure, levelSource));
    if (!isTheirs) columns.indicatorLevel.set(row, { value: wordOf(level), level });
    columns.indicatorScore.set(row, { value: isCurrent ? (levelScore ?? "") : "" });
    columns.trend.set(row, { value: trendText(trend, trendAssessment) });
  };
  const putIndicator = ({ steps, currentStep }: IndicatorEvaluation): void => {
    steps.forEach((step, index) => putStep(step, index === currentStep));
  };
  const putGoal = ({ goal, score, level, reason }: GoalEvaluation): void => {
    for (const [index, row] of (goalRows.get(goal.id) ?? []).entries()) {
      const isFirst = index === 0;
      columns.goalScore.set(row, { value: isFirst ? (score ?? "") : "" });
      if (reason.own !== null || goalLevelRule === "none") continue;
      if (!isFirst && block.columns.get("goalLevel") === block.columns.get("assessedLevel")) continue;
      columns.goalLevel.set(row, isFirst ? { value: wordOf(level), level } : { value: "" });
    }
  };
  for (const goal of evaluation.goals) {
    putGoal(goal);
    goal.indicators.forEach(putIndicator);
  }
  return columns;
}

/** Whether the controller's own level of a measured indicator counts; with `own` also where none is given. */
function isOwn({ own }: QuantitativeMeasure, source: LevelSource): boolean {
  return source === "own" || (source === "ownWhereGiven" && own !== undefined);
}
