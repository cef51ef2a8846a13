import type { AccessProblem, WorkbookAccessError } from "../../../workbook/port/workbookAccessError";
import { counted } from "./figures";

const CAUSES: Record<AccessProblem, string> = {
  cellInEditMode: "A cell is being edited. Press Enter in the cell and try again.",
  protected: "The sheet or the workbook is protected. Remove the protection on the Review tab and try again.",
  notFound: "Something in the workbook that was to be used is no longer there. Try again.",
  sessionLost: "The connection with Excel was lost. Click in the workbook and try again.",
  tooLarge: "The workbook is too large for a single request to Excel. Try again.",
  invalidRequest:
    "Excel did not accept what was to be written. Copy the technical information and contact support.",
  changedMeanwhile: "The cells were changed by someone else in the meantime. Try again.",
  noAnswer:
    "Excel did not answer for a minute and may still be at work. Wait, look in the workbook and try again.",
  notSupported: "This version of Excel lacks something that is needed. Update Excel.",
  unknown: "Excel stopped the work for an unknown reason. Try again.",
};

/** What went wrong, what to do, and truly how much of the workbook is changed. */
export function accessErrorSentence(error: Pick<WorkbookAccessError, "problem" | "changedCells">): string {
  return `${CAUSES[error.problem]} ${changeSentence(error.changedCells)}`;
}

/** How many cells differ after a job that did not come to its end; null when that could not be found out. */
export function changeSentence(changedCells: number | null): string {
  if (changedCells === null)
    return "It could not be verified whether anything was changed. Compare with the saved workbook.";
  if (changedCells === 0) return "No cells have been changed.";
  return `${counted(changedCells, "cell was", "cells were")} changed before that. Undo in Excel or close without saving.`;
}
