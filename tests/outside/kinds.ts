import type { IssueDetail } from "../../src/workbook/issues/issue";

/** The kinds of questions that the cases of follow-ups name (README.md), each with how our questions of that kind are called. */
export const QUESTION_KINDS = [
  "limit-rule",
  "scale",
  "direction",
  "own-level",
  "relative-target",
  "period",
  "part",
  "committee",
  "sheet",
  "goal-rows",
  "goal-in-title",
  "goals-without-indicators",
  "no-goals",
  "unit",
  "names",
  "other-sheet",
  "footnote",
  "which-column-goal",
  "which-column-indicator",
  "which-column-outcome",
  "which-column-target",
  "which-column-limit",
  "which-column-level",
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type RemarkKind =
  | "rule-used"
  | "direction-by-controller"
  | "not-assessed"
  | "missing-target"
  | "missing-outcome"
  | "missing-level"
  | "own-differs"
  | "own-text-kept"
  | "hidden-sheet"
  | "names-joined"
  | "footnote"
  | "unreadable-outcome"
  | "several-outcomes"
  | "compared-with";

/** The codes of our remarks that say each of the cases' remarks; none for what we cannot say yet. */
export const REMARKS: Readonly<Record<RemarkKind, readonly IssueDetail["code"][]>> = {
  "rule-used": [],
  "direction-by-controller": [],
  "not-assessed": ["missingAssessedLevel"],
  "missing-target": ["missingTargetValue"],
  "missing-outcome": ["missingActualValue"],
  "missing-level": ["missingAssessedLevel"],
  "own-differs": ["assessedLevelNotUsed"],
  "own-text-kept": [],
  "hidden-sheet": [],
  "names-joined": [],
  footnote: [],
  "unreadable-outcome": ["unreadableNumber"],
  "several-outcomes": [],
  "compared-with": [],
};
