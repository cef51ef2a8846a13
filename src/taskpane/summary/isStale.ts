import type { PaneState } from "../pane/paneState";
import { readOf } from "../pane/situation";
import type { ReadSummary } from "./slice";

/**
 * The text may no longer say what the workbook says: since it was read the pane has recalculated, written to or read the
 * workbook, or another day has been chosen. What is changed by hand is not known before it is read.
 */
export function isStale(
  { situation, lastWriting, chosenDate }: Pick<PaneState, "situation" | "lastWriting" | "chosenDate">,
  { readAt }: Pick<ReadSummary, "readAt">,
): boolean {
  return (
    readOf(situation) !== readOf(readAt.situation) ||
    lastWriting !== readAt.lastWriting ||
    chosenDate !== readAt.chosenDate
  );
}
