import type { EvaluationSettings } from "../../domain/settings";
import type { Recalculation } from "../../app/recalculate";
import type { AttainmentLevel, Tone } from "../../domain/scale/scale";
import { indicatorReason, type IndicatorEvaluation } from "../../domain/evaluation";
import type { Milestone, QuantitativeMeasure, Reading } from "../../domain/followUp";
import { levelChange } from "../../domain/levelChange";
import type { Texts } from "../../text/texts";
import { indicatorRow } from "../../workbook/rows/decodeFollowUp";
import type { CellPlace } from "../../workbook/issues/issue";
import { ownLevelField } from "../../workbook/layout/followUpBlock";
import { fieldPlace } from "../../workbook/rows/rowReader";
import type { Unit } from "../../workbook/cells/units";
import { lineOverTime, type LineOverTime } from "../ui/lineOverTime";
import { numberedTitle } from "../ui/numberedTitle";
import { cutText } from "./cutText";
import { outcomeScale, type OutcomeScale } from "./outcomeScale";
import { levelChoices, missingColumnsText, toneOf, type LevelChoice } from "./rowTexts";

export interface StepModel {
  readonly id: string;
  readonly title: string;
  readonly level: AttainmentLevel | null;
  readonly tone: Tone | null;
  readonly levelWord: string;
  readonly isCurrent: boolean;
}

/** The level that the controller can enter for an indicator without a number. */
export interface AssessmentModel {
  readonly step: Milestone;
  /** The indicator's, or that of its current step. */
  readonly title: string;
  readonly level: AttainmentLevel | null;
  readonly choices: readonly LevelChoice[];
  /** Says which column entering it would also create; null for none. */
  readonly created: string | null;
}

/** An indicator as plain text, with its cell; of one with steps, what its current step says. */
export interface IndicatorModel {
  readonly title: string;
  readonly level: AttainmentLevel | null;
  readonly tone: Tone | null;
  readonly levelWord: string;
  /** The outcome against the target; null for an indicator without a number. */
  readonly outcome: string | null;
  readonly scale: OutcomeScale | null;
  /** The outcome over time; null where no former outcome is kept, or they have several parts. */
  readonly overTime: { readonly line: LineOverTime; readonly label: string } | null;
  /** Trend, change of level and deadline, as far as they are known. */
  readonly facts: readonly string[];
  readonly reason: string;
  /** In their order, the indicator itself last; empty for an indicator without steps. */
  readonly steps: readonly StepModel[];
  readonly comment: string;
  /** Its beginning, where it is long; null where it is shown whole. */
  readonly commentCut: string | null;
  readonly place: CellPlace;
  readonly placeText: string;
  /** Null for an indicator with a number. */
  readonly assessment: AssessmentModel | null;
}

/** An indicator's row. Throws for an indicator that is not of the follow-up. */
export function indicatorModel(
  evaluation: IndicatorEvaluation,
  { decoded, evaluation: { settings } }: Pick<Recalculation, "decoded" | "evaluation">,
  texts: Texts,
): IndicatorModel {
  const { indicator, step, level, steps, currentStep } = evaluation;
  const { measure } = step;
  const { wording } = decoded;
  const row = indicatorRow(decoded, step.id);
  if (row === null) throw new Error(`No indicator ${step.id}`);
  const { block, unit } = row;
  const place = fieldPlace(row, "indicatorTitle");
  return {
    title: numberedTitle(indicator),
    level,
    tone: toneOf(level, wording),
    levelWord: texts.levelWord(level, wording),
    outcome: measure.kind === "quantitative" ? texts.outcomeText(measure, unit) : null,
    scale:
      measure.kind === "quantitative"
        ? outcomeScale(measure, evaluation.partLevels, evaluation.reason, wording.scale)
        : null,
    overTime: measure.kind === "quantitative" ? overTime(measure, unit, texts) : null,
    facts: facts(evaluation, settings, texts),
    reason: texts.levelReasonSentence(indicatorReason(evaluation), unit),
    steps:
      steps.length === 1
        ? []
        : steps.map((each, index) => ({
            id: each.step.id,
            title: texts.stepTitle(index + 1, steps.length, each.step.title),
            level: each.level,
            tone: toneOf(each.level, wording),
            levelWord: texts.levelWord(each.level, wording),
            isCurrent: index === currentStep,
          })),
    comment: indicator.comment,
    commentCut: cutText(indicator.comment),
    place,
    placeText: texts.placeText({ place }),
    assessment:
      measure.kind === "qualitative"
        ? {
            step,
            title: steps.length === 1 ? numberedTitle(indicator) : step.title,
            level: measure.assessedLevel,
            choices: [...levelChoices(wording, texts), { level: null, word: texts.GOALS.noAssessment }],
            created: missingColumnsText(block, [ownLevelField(block)], texts),
          }
        : null,
  };
}

function overTime(
  { history, actualValue, targetValue }: QuantitativeMeasure,
  unit: Unit | null,
  { outcomeHistoryText }: Texts,
): IndicatorModel["overTime"] {
  const former = history.flatMap(({ period, reading }) => {
    const value = onlyPart(reading);
    return value === null ? [] : [{ period, value }];
  });
  const now = actualValue === null ? null : onlyPart(actualValue);
  if (now === null || former.length < history.length) return null;
  const line = lineOverTime([...former.map(({ value }) => value), now], targetValue);
  return line === null ? null : { line, label: outcomeHistoryText(former, now, targetValue, unit) };
}

function onlyPart({ parts }: Reading): number | null {
  const [only = null] = parts;
  return parts.length === 1 ? only : null;
}

function facts(
  { step, trend, trendAssessment }: IndicatorEvaluation,
  settings: EvaluationSettings,
  { trendLine, trendText, levelChangeText, dueText }: Texts,
): readonly string[] {
  const change = levelChange(step.measure, settings);
  return [
    ...(trend === null ? [] : [trendLine(trendText(trend, trendAssessment))]),
    ...(change === null || change === "same" ? [] : [levelChangeText(change)]),
    ...(step.dueDate === null ? [] : [dueText(step.dueDate)]),
  ];
}
