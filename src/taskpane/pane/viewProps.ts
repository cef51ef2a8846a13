import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";

/** The props of every view. */
export interface ViewProps {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** The props of every page that stands in the place of the views. */
export interface PageProps extends ViewProps {
  /** Gives the page's heading the focus, when what had it is gone. What came of a job stands below it. */
  readonly focusHeading: () => void;
}
