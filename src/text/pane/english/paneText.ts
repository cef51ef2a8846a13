import type { PeriodIndex } from "../../../domain/indexHistory";
import type { IssueSeverity } from "../../../workbook/issues/issue";
import { shownDifference } from "../shownDifference";
import type { Texts } from "../../texts";
import { quoted } from "./enumeration";
import { counted, countText, indexText } from "./figures";

/** What the task pane says besides the results. */
export const PANE: Texts["PANE"] = {
  title: "Goal Follow-up",
  introduction:
    "Calculates levels, goal values and index from the follow-up in the workbook and writes them next to your own rows.",
  recalculate: "Recalculate",
  recalculating: "Recalculating…",
  loading: "Loading…",
  reading: "Reading the workbook…",
  readAgain: "Read again",
  cancel: "Cancel",
  progress: "How far the work has come",
  changed: "The workbook has been changed since it was read.",
  changedSince: "The workbook has been changed since the recalculation.",
  write: "Write",
  undo: "Undo",
  undoing: "Undoing…",
  saving: "Saving…",
  createTemplate: "Create a follow-up template",
  creatingTemplate: "Creating the template…",
  templateHint: "Adds an empty follow-up on a new sheet. The sheets already there are not touched.",
  tryExample: "Try an example",
  creatingExample: "Creating the example…",
  exampleHint:
    "Adds the template filled in with three goals from a published follow-up, on a sheet of its own that you can delete.",
  show: "Show",
  save: "Save",
  copyTechnical: "Copy technical information",
  copied: "Copied",
  followUpDate: "Follow-up as at",
  followUpDateForm: "Write the date as 2022-08-31.",
  indexHeading: "Goal attainment index",
  noGoals: "Recalculate first, and the goals are shown here.",
  groupHeading: "Index by group",
  issuesHeading: "To review",
  originHeading: "Origin",
  goalAreaHeading: "Goal area",
  overarchingGoalHeading: "Overarching goal",
  committeeHeading: "Committee",
  undone: "What was written has been undone.",
  proposalAccepted: "The target has been entered.",
  levelEntered: "The level has been saved, and everything has been recalculated.",
  periodBegun: "The new period has begun.",
  nothingToWrite: "The workbook is already up to date. Nothing needed to be changed.",
  rowStructureMade:
    "The sheet “Radstruktur” has been added. It says which accounts and activities belong to which row of the annexes; change what does not fit your organisation.",
  rowStructureThere: "The sheet “Radstruktur” is already there.",
  outsideExcel: "Open Goal Follow-up in Excel. The add-in needs a workbook to work in.",
  excelTooOld:
    "This version of Excel is too old for Goal Follow-up. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.",
  officeBlocked:
    "Excel does not respond. Check the network, and that the firewall lets appsforoffice.microsoft.com through.",
  crashed: "The pane could not be shown. Close it and open it again.",
};

/** What the pane's views are called on their tabs. */
export const VIEW_NAMES: Texts["VIEW_NAMES"] = {
  overview: "Overview",
  goals: "Goals",
  reports: "Reports",
  check: "Check",
  summary: "Summary",
};

/** What the pane's other pages are called, and the list of them. */
export const PAGE_NAMES: Texts["PAGE_NAMES"] = {
  label: "More",
  settings: "Settings",
  help: "Help",
};

const SEVERITIES: Record<IssueSeverity, string> = { error: "Error", warning: "Warning", info: "Note" };

export function severityWord(severity: IssueSeverity): string {
  return SEVERITIES[severity];
}

/** Found 15 goals and 30 indicators on the sheet “Mål 2022”. */
export function foundText(goals: number, indicators: number, sheets: readonly string[]): string {
  return `Found ${counted(goals, "goal", "goals")} and ${counted(indicators, "indicator", "indicators")} on ${sheetsText(sheets)}.`;
}

/** 128 cells were written on the sheets “Mål 2022” and “Måluppfyllelse – index”. */
export function writtenText(cells: number, sheets: readonly string[]): string {
  return `${counted(cells, "cell was", "cells were")} written on ${sheetsText(sheets)}.`;
}

/** the sheet “Mål 2022”; the sheets “Trygghet” and “Delaktighet” */
function sheetsText(sheets: readonly string[]): string {
  return `the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)}`;
}

/** Says that a sheet will be added, and how to have the index elsewhere. */
export function addedSheetText(sheet: string): string {
  return `The sheet “${sheet}” is added at the end of the workbook for the index. If you want it in a place of your own, give a cell the name “Måluppfyllelseindex” instead.`;
}

/** Enter “90 %” */
export function acceptText(understood: string): string {
  return `Enter “${understood}”`;
}

/** Enter “90 %” as the target for Andel trygga: names a button where many say the same. */
export function acceptName(understood: string, title: string): string {
  return `${acceptText(understood)} as the target for ${title}`;
}

/** "Decided level. Calculated: partly attained." */
export function decidedText(computed: string): string {
  return `Decided level. Calculated: ${computed.toLowerCase()}.`;
}

/** "8 of 9 indicators have a level.": what the goal's value rests on, said when it is not all of them. */
export function gradedText(graded: number, all: number): string {
  return `${graded} of ${all} indicators ${graded === 1 ? "has" : "have"} a level.`;
}

/** Calculated 2022-09-12 14:05 from the sheet “Mål 2022”, as at 2022-08-31. */
export function calculatedText(
  calculatedAt: string,
  followUpDate: string,
  sheets: readonly string[],
): string {
  return `Calculated ${calculatedAt.replace("T", " ")} from ${sheetsText(sheets)}, as at ${followUpDate}.`;
}

/** "0.11 higher than 2021 (0.87)": the index beside that of a former period; both as they are shown, with two decimals. */
export function comparedText(index: number, former: PeriodIndex & { readonly index: number }): string {
  const difference = shownDifference(index, former.index);
  const period = `${periodName(former.period)} (${indexText(former.index, null)}${restingOn(former)})`;
  if (difference === 0) return `The same as ${period}`;
  return `${indexText(Math.abs(difference), null)} ${difference > 0 ? "higher" : "lower"} than ${period}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "Aug 2022" for 2022-08, "2022" for the last month of a year. */
function periodName(period: string): string {
  const [year = "", month = ""] = period.split("-");
  return month === "12" ? year : `${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** ", 12 of 15 goals" where a former index does not rest on all goals. */
function restingOn({ goalsWithValue, goalCount }: PeriodIndex): string {
  return goalsWithValue === goalCount ? "" : `, ${goalsWithValue} of ${goalCount}\u00A0goals`;
}

/** "Show 20 more" */
export function moreText(count: number): string {
  return `Show ${countText(count)} more`;
}

/** "Index by goal area" */
export function groupedBy(heading: string): string {
  return `Index by ${heading.toLowerCase()}`;
}
