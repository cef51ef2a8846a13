import type { JobTime } from "../../app/jobTime";
import { atDate, understand, type ReadLayout } from "../../app/readFollowUp";
import { planInTurns } from "../../app/recalculate";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { RefusedError } from "../../workbook/issues/refusal";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import { questionsOf } from "../../workbook/questions/questionsOf";
import type { Understood } from "./situation";

/** The result that a reading allows, or why it allows none, and the open questions. */
export async function understood(asRead: ReadLayout, time: JobTime): Promise<Understood> {
  const read = atDate(asRead, time.followUpDate);
  const asking = { ...read, needsFollowUp: true };
  try {
    const planned = await planInTurns(read, time);
    return { kind: "planned", read, questions: questionsOf(asking, planned), planned };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { kind: "refused", read, questions: questionsOf(asking), refusal: error.reason };
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
