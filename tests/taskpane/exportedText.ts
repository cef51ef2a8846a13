import type { PaneStore } from "../../src/taskpane/pane/paneStore";
import { exportSettings } from "../../src/taskpane/settings/commands";

/** The text of a file with the workbook's settings; null where there is none. */
export async function exportedText(store: PaneStore): Promise<string | null> {
  let exported: string | null = null;
  await store.run(exportSettings, (text: string) => {
    exported = text;
  });
  return exported;
}
