import type { EvaluatedFollowUp } from "../annexes/kit/sheet/annexInput";
import type { FollowUpFigure } from "../annexes/kit/sheet/sheetFigure";
import type { Evaluation, GoalEvaluation, IndicatorEvaluation } from "../domain/evaluation";
import type { CellPlace } from "../workbook/issues/issue";
import type { Unit } from "../workbook/cells/units";
import { fieldPlace } from "../workbook/rows/rowReader";
import { indicatorRow, locate, type DecodedFollowUp } from "../workbook/rows/decodeFollowUp";

/** An indicator with its row. */
export interface PlacedIndicator {
  readonly indicator: IndicatorEvaluation;
  /** The unit of its outcome; null for none. */
  readonly unit: Unit | null;
  readonly place: CellPlace | null;
}

/** A goal's value and level: its indicators with their levels, and why they come to it. */
export interface GoalParts {
  readonly kind: "goal";
  readonly goal: GoalEvaluation;
  readonly indicators: readonly PlacedIndicator[];
}

/** An indicator's level: why it has it. */
export interface IndicatorParts extends PlacedIndicator {
  readonly kind: "indicator";
}

/** The index: the goals with their values. */
export interface IndexParts {
  readonly kind: "index";
  readonly evaluation: Evaluation;
  readonly goals: readonly { readonly goal: GoalEvaluation; readonly place: CellPlace | null }[];
}

/** The indicators or steps that a goal or an indicator rests on; null where the follow-up does not have it. */
export function followUpParts(
  figure: FollowUpFigure,
  { decoded, evaluation }: EvaluatedFollowUp,
): GoalParts | IndicatorParts | null {
  const goal = evaluation.goals.find((each) => each.goal.id === figure.goalId);
  if (goal === undefined) return null;
  const indicators = goal.indicators.map((indicator) => ({
    indicator,
    unit: indicatorRow(decoded, indicator.step.id)?.unit ?? null,
    place: indicatorPlace(decoded, indicator),
  }));
  if (figure.kind === "goal") return { kind: "goal", goal, indicators };
  const found = indicators.find(({ indicator }) => indicator.indicator.id === figure.indicatorId);
  return found === undefined ? null : { kind: "indicator", ...found };
}

export function indexParts({ decoded, evaluation }: EvaluatedFollowUp): IndexParts {
  return {
    kind: "index",
    evaluation,
    goals: evaluation.goals.map((goal) => {
      const row = locate(decoded, goal.goal.id);
      return { goal, place: row === null ? null : fieldPlace(row, "goalTitle") };
    }),
  };
}

/** Where the outcome of the step that counts stands, else the level that the controller has given. */
function indicatorPlace(decoded: DecodedFollowUp, { step }: IndicatorEvaluation): CellPlace | null {
  const found = locate(decoded, step.id);
  const field = step.measure.kind === "qualitative" ? "assessedLevel" : "actualValue";
  return found === null ? null : fieldPlace(found, field);
}
