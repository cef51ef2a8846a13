import type { CommandTarget } from "../commands/commands";
import { writeFindings } from "./check/commands";
import { recalculateUnseen } from "./overview/commands";
import type { PaneStore } from "./pane/paneStore";
import { resultOf } from "./pane/situation";
import { buildUnseen } from "./reports/commands";

/** What the ribbon's buttons do; false where the pane is needed. */
export function ribbonCommands(store: PaneStore): CommandTarget {
  return {
    recalculate: async () => (await store.run(recalculateUnseen)) && resultOf(store.state.situation) !== null,
    buildReports: () => buildUnseen(store),
    check: () => store.run(writeFindings).then(() => false),
  };
}
