import type { ReadLayout } from "../app/readFollowUp";
import type { PlannedRecalculation, Recalculation } from "../app/recalculate";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { RefusalReason } from "../workbook/refusal";
import type { AppliedPlan } from "../workbook/workbookPort";

export type PaneJob = "reading" | "recalculating" | "undoing" | "saving";

export interface PaneProblem {
  readonly sentence: string;
  /** For support; without cell contents. */
  readonly technical: string;
}

/** The last thing that was written, and what was known before it. */
export interface LastWriting {
  readonly kind: "recalculated" | "mappingSaved" | "mappingForgotten";
  readonly applied: AppliedPlan;
  /** How the workbook was read before the mapping was written; null for a recalculation. */
  readonly before: { readonly read: ReadLayout; readonly choices: LayoutChoices | null } | null;
}

/** All that the pane shows. Plain data: no object of Excel's, nothing of React. */
export interface PaneState {
  readonly job: PaneJob | null;
  /** The workbook as it was last read, and how it was understood; null before that. */
  readonly read: ReadLayout | null;
  /** What the controller has said of how it is to be read and not yet saved; null for nothing. */
  readonly choices: LayoutChoices | null;
  /** What would be computed and written; null before the workbook has been read, and where it is unclear. */
  readonly planned: PlannedRecalculation | null;
  /** Why nothing can be computed from what was read. */
  readonly refusal: RefusalReason | null;
  /** Whether "Så lästes arbetsboken" is shown: because something must be answered, or because the user has asked for it. */
  readonly mapping: "hidden" | "needed" | "opened";
  /** The last recalculation; null before the first. */
  readonly result: Recalculation | null;
  /** What can be undone. */
  readonly lastWriting: LastWriting | null;
  /** ISO date that the user has chosen for the follow-up, or null. */
  readonly chosenDate: string | null;
  readonly notice: string | null;
  readonly problem: PaneProblem | null;
}

export const START: PaneState = {
  job: null,
  read: null,
  choices: null,
  planned: null,
  refusal: null,
  mapping: "hidden",
  result: null,
  lastWriting: null,
  chosenDate: null,
  notice: null,
  problem: null,
};
