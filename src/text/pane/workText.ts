import type { CancelledError } from "../../workbook/port/cancelledError";
import type { WaitReason, WorkProgress } from "../../workbook/port/workWatch";
import { changeSentence } from "./accessErrorSentence";

const DOING: Record<WorkProgress["doing"], { readonly sheet: string; readonly workbook: string }> = {
  reading: { sheet: "Läser bladet", workbook: "Läser arbetsboken…" },
  writing: { sheet: "Skriver på bladet", workbook: "Skriver i arbetsboken…" },
};

/** "Läser bladet Huvudbok…": what is being done now. */
export function progressText({ doing, sheet }: Pick<WorkProgress, "doing" | "sheet">): string {
  return sheet === null ? DOING[doing].workbook : `${DOING[doing].sheet} ${sheet}…`;
}

/** What the user is to do for the work to go on. */
export const WAITING: Record<WaitReason, string> = {
  cellEdit: "Avsluta redigeringen av cellen (Enter) för att fortsätta.",
};

/** Said of a job that the user has cancelled. */
export function cancelledSentence({ changedCells }: Pick<CancelledError, "changedCells">): string {
  return `Avbrutet. ${changedCells === 0 ? "Inget har ändrats." : changeSentence(changedCells)}`;
}
