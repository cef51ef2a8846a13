import type { PaneStore } from "../pane/paneStore";
import { plannedOf } from "../pane/situation";

/** Shows "Ny period", where it is known which period it is now. */
export function openPeriod({ state, openPage }: PaneStore): void {
  const planned = plannedOf(state.situation);
  if (planned !== null) openPage({ kind: "newPeriod", time: planned.time, next: null, planned: null });
}
