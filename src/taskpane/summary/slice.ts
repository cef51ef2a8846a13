import type { PaneState } from "../pane/paneState";
import type { SummaryModel } from "./summaryModel";

/** The summary as it was last read, and what was known of the workbook then. */
export interface ReadSummary {
  readonly model: SummaryModel;
  readonly readAt: Pick<PaneState, "situation" | "lastWriting" | "chosenDate">;
}

declare module "../pane/paneState" {
  interface Slices {
    /** The summary that "Text" shows; null before it has been opened. */
    readonly summary: ReadSummary | null;
  }
}
