import type { PaneState, ReadSummary } from "../pane/paneState";

/**
 * The text may no longer say what the workbook says: since it was read the pane has recalculated, written to or read the
 * workbook, or another day has been chosen. What is changed by hand is not known before it is read.
 */
export function isStale(
  { read, lastWriting, chosenDate }: Pick<PaneState, "read" | "lastWriting" | "chosenDate">,
  { readAt }: Pick<ReadSummary, "readAt">,
): boolean {
  return read !== readAt.read || lastWriting !== readAt.lastWriting || chosenDate !== readAt.chosenDate;
}
