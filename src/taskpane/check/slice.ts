import type { ReportFile } from "../../app/reportFile";
import type { Check } from "../../app/checkReports";
import type { PaneStore } from "../pane/paneStore";

/** The findings of a check, and when it was made. */
export interface LastCheck extends Pick<
  Check,
  "findings" | "hidden" | "annexes" | "unmatched" | "reportedFine"
> {
  /** Local ISO date and time to the minute. */
  readonly checkedAt: string;
}

/** A report with the name of its file. */
export interface ReadDocument {
  readonly name: string;
  readonly report: ReportFile;
}

export interface CheckSlice {
  /** A report's text to be held against the tables. It is kept here and nowhere else, and is gone with the pane. */
  readonly reportText: string;
  /** A report that was read from a Word document, and is held in the place of a text; null for none. Kept as the text is. */
  readonly document: ReadDocument | null;
  /** The frozen sheet that the report is held against; null for the workbook as it is now. */
  readonly against: string | null;
  /** The last check; null before the first. */
  readonly last: LastCheck | null;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly check: CheckSlice;
  }
}

export const NOT_CHECKED: CheckSlice = { reportText: "", document: null, against: null, last: null };

export function setCheck(store: PaneStore, change: Partial<CheckSlice>): void {
  store.set({ check: { ...store.state.check, ...change } });
}

/** The last check hides what the workbook's settings hide now. */
export async function followHidden(store: PaneStore, settings: string | null): Promise<void> {
  if (store.state.check.last === null) return;
  const { hiddenAmong } = await import("../reports/reportWork");
  const { last } = store.state.check;
  if (last !== null) setCheck(store, { last: { ...last, hidden: hiddenAmong(last.findings, { settings }) } });
}
