import type { CommandTarget } from "../commands/commands";
import { recalculateUnseen } from "./overview/commands";
import type { PaneStore } from "./pane/paneStore";
import { resultOf } from "./pane/situation";

/** The jobs of the ribbon's buttons; false where the pane is needed. Loaded with the pane is only what it shows first. */
export function ribbonCommands(store: PaneStore): CommandTarget {
  return {
    recalculate: async () => (await store.run(recalculateUnseen)) && resultOf(store.state.situation) !== null,
    buildReports: async () => (await import("./reports/commands")).buildUnseen(store),
    async check() {
      const { writeFindings } = await import("./check/commands");
      await store.run(writeFindings);
      return false;
    },
  };
}
