import type { Texts } from "../../text/texts";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";

/** Something that a view reminds of until it is done, wherever the user is. */
export interface Reminder {
  readonly id: string;
  readonly intent: "info" | "warning";
  /** "always": beside whatever else is said; "otherwise": where nothing else is. */
  readonly shown: "always" | "otherwise";
  /** Null where there is nothing to remind of. */
  readonly of: (state: PaneState, texts: Texts) => Reminded | null;
}

export interface Reminded {
  readonly says: string;
  /** The words of the button that puts it right. */
  readonly button: string;
  /** Whether it waits for what is being done. */
  readonly waits: boolean;
  readonly act: (store: PaneStore) => void;
}
