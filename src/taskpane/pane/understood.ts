import type { JobTime } from "../../app/jobTime";
import { understand, type ReadLayout } from "../../app/readFollowUp";
import { planInTurns } from "../../app/recalculate";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import { RefusedError } from "../../workbook/issues/refusal";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { PaneState } from "./paneState";

export type Understood = Pick<PaneState, "planned" | "refusal"> & { readonly read: ReadLayout };

/** What can be computed from what was read, or why nothing can: a refusal is an answer, not a fault. */
export async function understood(read: ReadLayout, time: JobTime): Promise<Understood> {
  try {
    return { read, planned: await planInTurns(read, time), refusal: null };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { read, planned: null, refusal: error.reason };
  }
}

/** The same of a snapshot that is at hand, without asking Excel again. */
export function understoodAnew(
  snapshot: WorkbookSnapshot,
  choices: LayoutChoices | null,
  time: JobTime,
): Promise<Understood> {
  return understood({ snapshot, layout: understand(snapshot, choices) }, time);
}
