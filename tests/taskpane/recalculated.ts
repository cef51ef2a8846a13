import { recalculate, writePreview } from "../../src/taskpane/overview/commands";
import type { PaneStore } from "../../src/taskpane/pane/paneStore";

/** Recalculates, and writes what is shown first where something is. */
export async function recalculated(store: PaneStore): Promise<void> {
  await store.run(recalculate);
  await store.run(writePreview);
}
