import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { Evaluation, GoalEvaluation, IndicatorEvaluation } from "../../domain/evaluation";
import { levelWord } from "../../text/levelWords";
import { trendText } from "../../text/trendWords";
import type { DecodedFollowUp } from "../../workbook/decodeFollowUp";
import type { OutputField } from "../../workbook/field";
import { ownLevelField, type FollowUpBlock } from "../../workbook/followUpBlock";
import type { CellValue } from "../../workbook/snapshot";

/** What an output column shall hold on one row; `level` colours the cell. */
export interface OutputCell {
  readonly value: CellValue;
  readonly level?: AttainmentLevel | null;
}

type Column = ReadonlyMap<number, OutputCell>;

/**
 * What each output column shall hold, by zero-based sheet row. An indicator's figures stand on its row; a goal's
 * stand once, on its first row, and its other rows are empty, so that a mean of the column is the index. Where the
 * controller's own levels stand in the level column, they are theirs and not written.
 */
export function outputCells(
  evaluation: Evaluation,
  { indicatorRows, goalRows, wording }: DecodedFollowUp,
  block: FollowUpBlock,
): Readonly<Record<OutputField, Column>> {
  const columns: Record<OutputField, Map<number, OutputCell>> = {
    indicatorLevel: new Map(),
    indicatorScore: new Map(),
    trend: new Map(),
    goalScore: new Map(),
    goalLevel: new Map(),
  };
  const putIndicator = ({
    indicator,
    level,
    levelScore,
    trend,
    trendAssessment,
  }: IndicatorEvaluation): void => {
    const row = indicatorRows.get(indicator.id);
    if (row === undefined) return;
    const isTheirs = indicator.measure.kind === "qualitative" && ownLevelField(block) === "indicatorLevel";
    if (!isTheirs) columns.indicatorLevel.set(row, { value: levelWord(level, wording), level });
    columns.indicatorScore.set(row, { value: levelScore ?? "" });
    columns.trend.set(row, { value: trendText(trend, trendAssessment) });
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
