import type { CheckGroup } from "../checkText";
import type { Texts } from "../../texts";
import { enumeration } from "./enumeration";
import { counted, countText } from "./figures";

/** What the pane says when the figures of the reports are held against each other. */
export const CHECK_TEXT: Texts["CHECK_TEXT"] = {
  introduction:
    "Compares the sums, variances and signs of the tables, and the same figure in different tables. Nothing is written in the workbook.",
  check: "Check",
  checkAgain: "Check again",
  write: "Write to the sheet “Avstämning”",
  nothingChanged: "The sheet “Avstämning” is already like this. Nothing needed to be changed.",
  reportText: "Paste the text of the report",
  reportTextHint: "The amounts in the text are compared with the tables. The text is not saved.",
  missingSection: "Reference in the text",
  inText: "In the text of the report",
  elsewhere: "Other",
  stated: "Stated",
  expected: "Compared with",
  hide: "Hide…",
  reason: "Reason",
  reasonHint: "The reason is saved in the workbook and stands on the sheet “Avstämning”.",
  reasonMissing: "Enter why it is hidden.",
  confirmHide: "Hide",
  showAgain: "Show again",
  findingHidden: "The remark is hidden. It still stands last, under Hidden, with its reason.",
  findingShown: "The remark stands among the others again.",
};

const GROUPS: Record<CheckGroup, string> = {
  error: "Errors",
  check: "To check",
  rounding: "Rounding",
  open: "To complete",
  hidden: "Hidden",
};

/** "Errors (3)" */
export function checkGroupHeading(group: CheckGroup, count: number): string {
  return `${GROUPS[group]} (${countText(count)})`;
}

/** "7 errors, 1 to check and 18 rounding differences. 159 figures agree." */
export function checkSummary(counts: Readonly<Record<CheckGroup | "fine", number>>): string {
  const { error, check, rounding, open, hidden, fine } = counts;
  const found = [
    ...(error > 0 ? [counted(error, "error", "errors")] : []),
    ...(check > 0 ? [`${countText(check)}\u00A0to check`] : []),
    ...(rounding > 0 ? [counted(rounding, "rounding difference", "rounding differences")] : []),
    ...(open > 0 ? [`${countText(open)}\u00A0to complete`] : []),
    ...(hidden > 0 ? [`${countText(hidden)}\u00A0hidden`] : []),
  ];
  const sum = found.length === 0 ? "No remarks" : enumeration(found);
  return `${sum}. ${counted(fine, "figure agrees", "figures agree")}.`;
}

/** "Checked 2024-02-12 14:05." */
export function checkedAtText(checkedAt: string): string {
  return `Checked ${checkedAt.replace("T", " ")}.`;
}

/** 2 amounts in the text are not found in the tables and have not been compared: “3 mnkr”; “1,2 procent”. */
export function unmatchedText(amounts: readonly string[]): string {
  const [noun, are, have] = amounts.length === 1 ? ["amount", "is", "has"] : ["amounts", "are", "have"];
  const quoted = amounts.map((amount) => `“${amount}”`).join("; ");
  return `${countText(amounts.length)} ${noun} in the text ${are} not found in the tables and ${have} not been compared: ${quoted}.`;
}

/** Said after the first cell of several: "and 4 more". */
export function moreCellsText(count: number): string {
  return `and ${countText(count)} more`;
}
