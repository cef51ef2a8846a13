import type { PaneState } from "../pane/paneState";
import type { PaneStore } from "../pane/paneStore";
import { openQuestions, refusalOf } from "../pane/situation";

export interface StartSlice {
  /** Whether the controller has said that the workbook is to be used, though no follow-up is known in it. */
  readonly usesWorkbook: boolean;
}

declare module "../pane/paneState" {
  interface Slices {
    readonly start: StartSlice;
  }
}

/** The id of what leads to pointing out the columns: it gets the focus back. */
export const USE_WORKBOOK = "use-workbook";

export const NOT_STARTED: StartSlice = { usesWorkbook: false };

/** Whether nothing is known of the workbook that could be asked about: what the add-in does, and the ways on, are shown. */
export function isFirstRun({ situation, choices, start }: PaneState): boolean {
  return isUnknown(situation) && choices === null && !start.usesWorkbook;
}

/** Whether the controller can go back from pointing out columns to the other ways on: nothing has been said yet. */
export function canChooseAnew({ situation, choices, start }: PaneState): boolean {
  return isUnknown(situation) && choices === null && start.usesWorkbook;
}

/** Leads to pointing out the columns, or back to the other ways on. */
export function setUsesWorkbook(store: PaneStore, usesWorkbook: boolean): void {
  store.set({ start: { usesWorkbook } });
}

function isUnknown(situation: PaneState["situation"]): boolean {
  return refusalOf(situation)?.code === "noFollowUp" && openQuestions(situation).length === 0;
}
