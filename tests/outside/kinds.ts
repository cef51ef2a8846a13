import { FIELDS, type Field } from "../../src/workbook/columns/catalogue";
import type { QuestionCode } from "../../src/workbook/questions/question";
import type { IssueDetail } from "../../src/workbook/issues/issue";

/** The kinds of questions that the cases of follow-ups name (README.md). */
export type QuestionKind =
  | "limit-rule"
  | "scale"
  | "direction"
  | "own-level"
  | "relative-target"
  | "period"
  | "part"
  | "committee"
  | "sheet"
  | "goal-rows"
  | "goal-in-title"
  | "goals-without-indicators"
  | "no-goals"
  | "unit"
  | "names"
  | "other-sheet"
  | "footnote"
  | "which-column-goal"
  | "which-column-indicator"
  | "which-column-outcome"
  | "which-column-target"
  | "which-column-limit"
  | "which-column-level";

const COLUMN_KINDS: Partial<Record<Field, QuestionKind>> = {
  goalTitle: "which-column-goal",
  indicatorTitle: "which-column-indicator",
  actualValue: "which-column-outcome",
  targetValue: "which-column-target",
  partlyLimit: "which-column-limit",
  assessedLevel: "which-column-level",
  indicatorLevel: "which-column-level",
  goalLevel: "which-column-level",
  decidedLevel: "which-column-level",
};

/** Which of the cases' kinds each of our questions is; "column" for those of one field's column. */
const KINDS: Readonly<Record<QuestionCode, QuestionKind | "column" | null>> = {
  chooseBlock: "sheet",
  hiddenNewest: "sheet",
  lostSheet: "sheet",
  lostColumn: "column",
  confirmColumn: "column",
  chooseColumn: "column",
  missingColumn: "column",
  slashes: "unit",
  footnotes: "footnote",
  direction: "direction",
  goalPlace: "goal-rows",
  otherSheet: "other-sheet",
  limitRule: "limit-rule",
  scale: "scale",
  ownLevel: "own-level",
  // Those of a ledger: its cases name them by the questions' ids.
  ledgerCommittee: null,
  ledgerResponsibility: null,
  ledgerSigns: null,
  ledgerKind: null,
  ledgerInternal: null,
  ledgerPeriod: null,
  ledgerSpan: null,
  ledgerSheets: null,
  ledgerAmount: null,
  ledgerMonthSheets: null,
  ledgerTertials: null,
  ledgerBudgetChanges: null,
  ledgerColumn: null,
  ledgerSumAccount: null,
  ledgerUnit: null,
};

/** The kind of a question that is printed; null for one that the cases do not name. */
export function kindOf({
  code,
  id,
}: {
  readonly code: QuestionCode;
  readonly id: string;
}): QuestionKind | null {
  const kind = KINDS[code];
  if (kind !== "column") return kind;
  const field = FIELDS.find((each) => id.startsWith(`${each}@`));
  return field === undefined ? null : (COLUMN_KINDS[field] ?? null);
}

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
  "rule-used": ["ruleUsed"],
  "direction-by-controller": ["directionSaid"],
  "not-assessed": ["notAssessed", "missingOwnLevel", "missingAssessedLevel"],
  "missing-target": ["missingTargetValue"],
  "missing-outcome": ["missingActualValue"],
  "missing-level": ["missingOwnLevel", "missingAssessedLevel"],
  "own-differs": ["ownLevelDiffers", "assessedLevelNotUsed"],
  "own-text-kept": ["ownTextKept"],
  "hidden-sheet": ["hiddenSheet"],
  "names-joined": ["namesJoined"],
  footnote: ["footnotesLeftOut"],
  "unreadable-outcome": ["unreadableNumber"],
  "several-outcomes": ["outcomesTogether"],
  "compared-with": ["comparedWith"],
};
