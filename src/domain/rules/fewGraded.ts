import type { GoalEvaluation } from "../evaluation";

/** So many of so many indicators that a goal's value rests on. */
export interface GradedShare {
  readonly graded: number;
  readonly of: number;
}

/**
 * A goal's value that rests on less than half of its indicators, which nothing in the value shows; null for any other goal. An
 * indicator counts that has a level, or is known not to reach its target.
 */
export function fewGraded({
  indicators,
  score,
  range,
}: Pick<GoalEvaluation, "indicators" | "score" | "range">): GradedShare | null {
  const graded = indicators.filter(({ level, possible }) => level !== null || possible !== null).length;
  const hasValue = score !== null || range !== null;
  return hasValue && graded > 0 && graded * 2 < indicators.length ? { graded, of: indicators.length } : null;
}
