import type { CancelledError } from "../../../workbook/port/cancelledError";
import type { WaitReason, WorkProgress } from "../../../workbook/port/workWatch";
import { changeSentence } from "./accessErrorSentence";

const DOING: Record<WorkProgress["doing"], { readonly sheet: string; readonly workbook: string }> = {
  reading: { sheet: "Reading the sheet", workbook: "Reading the workbook…" },
  writing: { sheet: "Writing on the sheet", workbook: "Writing in the workbook…" },
};

/** Reading the sheet “Huvudbok”…: what is being done now. */
export function progressText({ doing, sheet }: Pick<WorkProgress, "doing" | "sheet">): string {
  return sheet === null ? DOING[doing].workbook : `${DOING[doing].sheet} “${sheet}”…`;
}

/** What the user is to do for the work to go on. */
export const WAITING: Record<WaitReason, string> = {
  cellEdit: "Finish editing the cell (Enter) to continue.",
};

/** Said of a job that the user has cancelled. */
export function cancelledSentence({ changedCells }: Pick<CancelledError, "changedCells">): string {
  return `Cancelled. ${changedCells === 0 ? "Nothing has been changed." : changeSentence(changedCells)}`;
}
