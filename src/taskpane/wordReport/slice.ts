import type { ReportName } from "../../annexes/reportNames";
import type { ReportParts } from "../../app/reportParts";
import type { PaneState } from "../pane/paneState";

/** The report as it was last read for Word, and what was known of the workbook then. */
export interface ReadParts extends ReportParts {
  readonly notBuilt: readonly ReportName[];
  readonly changed: readonly ReportName[];
  readonly readAt: Pick<PaneState, "situation" | "lastWriting" | "chosenDate">;
}

/** A document that was made. */
export interface MadeDocument {
  readonly file: string;
  /** Not in Excel for Mac, which hands out no files from a pane. */
  readonly isHandedOut: boolean;
  /** The placeholders of the template that the report has nothing for. */
  readonly missing: readonly string[];
}

export interface WordSlice {
  /** Null before the report has been read. */
  readonly read: ReadParts | null;
  readonly made: MadeDocument | null;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly word: WordSlice;
  }
}

export const NO_WORD: WordSlice = { read: null, made: null };
