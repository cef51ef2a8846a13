import type { Evaluation, GoalEvaluation, IndicatorEvaluation } from "../../domain/evaluation";
import { fewGraded } from "../../domain/rules/fewGraded";
import { bestLevel, type Scale } from "../../domain/scale/scale";
import type { Issue } from "../issues/issue";
import { indicatorRow, locate, type DecodedFollowUp } from "./decodeFollowUp";
import { fieldPlace } from "./rowReader";

/** Remarks about the result of the follow-up, besides what is missing in it. */
export function resultRemarks(
  evaluation: Evaluation,
  decoded: DecodedFollowUp,
  /** ISO date of the follow-up; null where it is only a guess. */
  date: string | null,
): readonly Issue[] {
  return [
    ...evaluation.goals.flatMap((goal) => onFewIndicators(goal, decoded)),
    ...(date === null ? [] : datePassed(evaluation, decoded, date)),
  ];
}

/** A goal whose value rests on less than half of its indicators: said on the goal. */
function onFewIndicators(evaluated: GoalEvaluation, decoded: DecodedFollowUp): readonly Issue[] {
  const { goal } = evaluated;
  const few = fewGraded(evaluated);
  const at = locate(decoded, goal.id);
  if (few === null || at === null) return [];
  const title = goal.nr === "" ? goal.title : `${goal.nr} ${goal.title}`;
  const detail = { code: "goalOnFewIndicators", title, ...few } as const;
  return [{ detail, severity: "warning", place: fieldPlace(at, "goalTitle") }];
}

/** Said once, at the first of them: indicators that were to be reached before the day of the follow-up, and are not. */
function datePassed(
  { goals, settings: { scale } }: Evaluation,
  decoded: DecodedFollowUp,
  date: string,
): readonly Issue[] {
  const late = goals
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const due = indicator.step.dueDate ?? indicator.indicator.dueDate;
      return due !== null && due < date && isNotReached(indicator, scale) ? [{ indicator, due }] : [];
    });
  const [first] = late;
  const row = first === undefined ? null : indicatorRow(decoded, first.indicator.step.id);
  if (first === undefined || row === null) return [];
  const { title } = first.indicator.indicator;
  const detail = { code: "datePassed", count: late.length, title, date: first.due } as const;
  return [{ detail, severity: "info", place: fieldPlace(row, "dueDate") }];
}

function isNotReached({ level, possible }: IndicatorEvaluation, scale: Scale): boolean {
  return level === null
    ? possible !== null && possible.best !== bestLevel(scale)
    : level !== bestLevel(scale);
}
