import { isMappingShown } from "../pane/paneState";
import type { Reminder } from "../pane/reminder";

/** Settings that are changed and count nowhere yet. */
export const UNSAVED_SETTINGS: Reminder = {
  id: "unsavedSettings",
  intent: "info",
  shown: "otherwise",
  of: (state, { SETTINGS }) =>
    state.pages.some(({ kind }) => kind === "settings" || kind === "help") ||
    Object.keys(state.settings.changes).length === 0 ||
    isMappingShown(state)
      ? null
      : {
          says: SETTINGS.unsavedElsewhere,
          button: SETTINGS.open,
          waits: false,
          act: ({ openPage }) => openPage({ kind: "settings" }),
        },
};
