import type { ReadLayout } from "../../app/readFollowUp";
import type { PlannedRecalculation, Recalculation } from "../../app/recalculate";
import type { RefusalReason } from "../../workbook/issues/refusal";

/** The workbook has not been read. */
interface Unread {
  readonly kind: "unread";
}

/** Nothing can be computed from what was read, and the controller can do something about it in the workbook only. */
interface Refused {
  readonly kind: "refused";
  readonly read: ReadLayout;
  readonly refusal: RefusalReason;
}

/** How the workbook is read must be answered: "Så lästes arbetsboken" stands in the place of the overview. */
interface Asking {
  readonly kind: "asking";
  readonly read: ReadLayout;
  readonly refusal: RefusalReason;
}

/** All is answered, and the answers are still in view. */
interface Answered {
  readonly kind: "answered";
  readonly read: ReadLayout;
  readonly planned: PlannedRecalculation;
}

/** It is known what would be computed and written. */
interface Planned {
  readonly kind: "planned";
  readonly read: ReadLayout;
  readonly planned: PlannedRecalculation;
}

/** The result of a recalculation is in view; the workbook may have been read again since. */
interface Calculated {
  readonly kind: "calculated";
  readonly read: ReadLayout;
  readonly planned: PlannedRecalculation;
  readonly result: Recalculation;
}

/** Where the pane stands with the workbook. */
export type Situation = Unread | Refused | Asking | Answered | Planned | Calculated;

/** What can be computed from what was read, or why nothing can: a refusal is an answer, not a fault. */
export type Understood = Refused | Planned;

/** The workbook as it was last read, and how it was understood; null before that. */
export function readOf(situation: Situation): ReadLayout | null {
  return situation.kind === "unread" ? null : situation.read;
}

/** What would be computed and written; null where that is not known. */
export function plannedOf(situation: Situation): PlannedRecalculation | null {
  return "planned" in situation ? situation.planned : null;
}

/** Why nothing can be computed from what was read; null where something can. */
export function refusalOf(situation: Situation): RefusalReason | null {
  return "refusal" in situation ? situation.refusal : null;
}

/** The last recalculation; null before the first, and when it counts no longer. */
export function resultOf(situation: Situation): Recalculation | null {
  return situation.kind === "calculated" ? situation.result : null;
}

/** Whether the questions, answered or not, stand in the place of the overview. */
export function isAsked({ kind }: Situation): boolean {
  return kind === "asking" || kind === "answered";
}

/** Read anew: nothing has been computed from it yet. What is asked stays in view until it is left. */
export function readAnew(before: Situation, now: Understood): Situation {
  if (now.kind === "planned") return isAsked(before) ? { ...now, kind: "answered" } : now;
  // A follow-up without goals is filled in, not explained.
  const needsAnswer = now.refusal.code !== "emptyFollowUp" || isAsked(before);
  return needsAnswer ? { ...now, kind: "asking" } : now;
}

/** Leaves the questions where nothing is to be answered any more. */
export function questionsLeft(situation: Situation): Situation {
  if (situation.kind === "answered") return { ...situation, kind: "planned" };
  const isEmpty = situation.kind === "asking" && situation.refusal.code === "emptyFollowUp";
  return isEmpty ? { ...situation, kind: "refused" } : situation;
}

/** Read anew, with the last result still in view until there is a new one. */
export function resultKept(before: Situation, now: Planned): Situation {
  return before.kind === "calculated" ? { ...now, kind: "calculated", result: before.result } : now;
}

/** With a result that rests on the same reading; as it is where nothing can be computed. */
export function withResult(situation: Situation, result: Recalculation | null): Situation {
  if (result === null || !("planned" in situation)) return situation;
  const { read, planned } = situation;
  return { kind: "calculated", read, planned, result };
}

/** The result counts no longer. */
export function withoutResult(situation: Situation): Situation {
  if (situation.kind !== "calculated") return situation;
  const { read, planned } = situation;
  return { kind: "planned", read, planned };
}
