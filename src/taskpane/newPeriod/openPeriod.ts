import { historySheet } from "../../workbook/grid/historySheet";
import type { PaneStore } from "../pane/paneStore";
import { plannedOf } from "../pane/situation";

/** Shows "Ny period", where it is known which period it is now. */
export function openPeriod({ state, openPage }: PaneStore): void {
  const planned = plannedOf(state.situation);
  if (planned === null) return;
  // Where the workbook has the sheet already, the controller has chosen it before.
  const history = historySheet(planned.snapshot) === null ? "folded" : "ownSheet";
  openPage({ kind: "newPeriod", time: planned.time, next: null, history, planned: null });
}
