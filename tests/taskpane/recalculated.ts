import type { PaneStore } from "../../src/taskpane/paneStore";

/** Recalculates, and writes what is shown first where something is. */
export async function recalculated({ followUp }: PaneStore): Promise<void> {
  await followUp.recalculate();
  await followUp.writePreview();
}
