import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";

/** What every view is given. */
export interface ViewProps {
  readonly state: PaneState;
  readonly store: PaneStore;
}

/** What every page is given that stands in the place of the views. */
export interface PageProps extends ViewProps {
  /** Gives the page's heading the focus, when what had it is gone. What came of a job stands below it. */
  readonly focusHeading: () => void;
}
