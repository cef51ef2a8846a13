import type { Texts } from "../../texts";
import { quoted } from "./enumeration";
import { fieldLabel } from "./fieldLabel";
import { counted } from "./figures";

/** The words of "New period". */
export const PERIOD: Texts["PERIOD"] = {
  heading: "New period",
  begin: "Begin a new period",
  beginning: "Beginning a new period…",
  nextDate: "Next follow-up as at",
  dateHint:
    "Enter the date to see what will be done. Nothing is changed until you click “Begin a new period”.",
  previewHeading: "This will be done",
  nothing: "There is nothing to keep or clear. The follow-up is already prepared for the next period.",
  changed:
    "The workbook has been changed since the list was shown. Look through it again and then click “Begin a new period”.",
  isRemembered: "The workbook remembers that the new columns are to be read.",
};

/** "The follow-up is now as at 2022-08-31." */
export function currentPeriodText(date: string, isAssumed: boolean): string {
  return isAssumed
    ? `The date of the follow-up is not known, and today’s, ${date}, is used. If it is for another day, go back and change “Follow-up as at” first.`
    : `The follow-up is now as at ${date}. Its present content is kept as history.`;
}

/** "Enter a date after 2022-08-31." */
export function laterDateText(current: string): string {
  return `Enter a date after ${current}.`;
}

/** On the sheet “Mål 2022”, the empty column “Utfall dec 2022” is created, to the right of the follow-up. */
export function emptyColumnsText(sheet: string, headings: readonly string[]): string {
  const [columns, are] = headings.length === 1 ? ["column", "is"] : ["columns", "are"];
  return `On the sheet “${sheet}”, the empty ${columns} ${quoted(headings)} ${are} created, to the right of the follow-up.`;
}

/** Previous outcome on the sheet “Mål 2022” gets what now stands under Outcome (12 cells). */
export function movedText(sheet: string, cells: number): string {
  return `${fieldLabel("previousValue")} on the sheet “${sheet}” gets what now stands under ${fieldLabel("actualValue")} (${counted(cells, "cell", "cells")}).`;
}
