import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";

/** What every view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly store: PaneStore;
}
