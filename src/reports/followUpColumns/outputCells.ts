import type { AttainmentLevel } from "../../domain/scale/scale";
import type {
  Evaluation,
  GoalEvaluation,
  IndicatorEvaluation,
  StepEvaluation,
} from "../../domain/evaluation";
import { levelWord } from "../../text/cells/levelWords";
import { trendText } from "../../text/cells/trendWords";
import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { OutputField } from "../../workbook/columns/catalogue";
import { ownLevelField } from "../../workbook/layout/followUpBlock";
import type { CellValue } from "../../workbook/grid/snapshot";

/** What an output column shall hold on one row; `level` colours the cell. */
export interface OutputCell {
  readonly value: CellValue;
  readonly level?: AttainmentLevel | null;
}

type Column = ReadonlyMap<number, OutputCell>;

/**
 * What each output column shall hold, by zero-based sheet row. An indicator's figures stand on its row; where it has
 * steps each step has its level on its own row, and the value stands at the one that counts. A goal's figures
 * stand once, on its first row, and its other rows are empty, so that a mean of the column is the index. Where the
 * controller's own levels stand in the level column, they are theirs and not written.
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
  const putStep = (evaluated: StepEvaluation, isCurrent: boolean): void => {
    const { step, level, levelScore, trend, trendAssessment } = evaluated;
    const row = indicatorRows.get(step.id)?.row;
    if (row === undefined) return;
    const isTheirs = step.measure.kind === "qualitative" && ownLevelField(block) === "indicatorLevel";
    if (!isTheirs) columns.indicatorLevel.set(row, { value: levelWord(level, wording), level });
    columns.indicatorScore.set(row, { value: isCurrent ? (levelScore ?? "") : "" });
    columns.trend.set(row, { value: trendText(trend, trendAssessment) });
  };
  const putIndicator = ({ steps, currentStep }: IndicatorEvaluation): void => {
    steps.forEach((step, index) => putStep(step, index === currentStep));
  };
  const putGoal = ({ goal, score, level }: GoalEvaluation): void => {
    for (const [index, row] of (goalRows.get(goal.id) ?? []).entries()) {
      const isFirst = index === 0;
      columns.goalScore.set(row, { value: isFirst ? (score ?? "") : "" });
      columns.goalLevel.set(row, isFirst ? { value: levelWord(level, wording), level } : { value: "" });
    }
  };
  for (const goal of evaluation.goals) {
    putGoal(goal);
    goal.indicators.forEach(putIndicator);
  }
  return columns;
}
