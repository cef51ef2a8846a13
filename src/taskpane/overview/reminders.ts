import { isMappingShown } from "../pane/paneState";
import type { Reminder } from "../pane/reminder";
import { resultOf } from "../pane/situation";
import { readWorkbook, recalculate } from "./commands";

/** Others have changed the workbook: what is shown may be of what it was. */
export const CHANGED_BY_OTHERS: Reminder = {
  id: "changed",
  intent: "warning",
  shown: "always",
  of(state, { PANE }) {
    if (!state.isChanged || isMappingShown(state)) return null;
    return resultOf(state.situation) === null
      ? {
          says: PANE.changed,
          button: PANE.readAgain,
          waits: true,
          act: (store) => void store.run(readWorkbook),
        }
      : {
          says: PANE.changedSince,
          button: PANE.recalculate,
          waits: true,
          act: (store) => void store.run(recalculate),
        };
  },
};
