import type { ReadLayout } from "../../app/readFollowUp";
import type { PlannedRecalculation, Recalculation } from "../../app/recalculate";
import type { RefusalReason } from "../../workbook/issues/refusal";
import type { Question } from "../../workbook/questions/question";

/** The workbook has not been read. */
interface Unread {
  readonly kind: "unread";
}

/** The workbook has been read. */
interface Read {
  readonly read: ReadLayout;
  /** The open questions of how it is read and assessed. */
  readonly questions: readonly Question[];
}

/** Nothing can be computed from what was read, and the controller can do something about it in the workbook only. */
interface Refused extends Read {
  readonly kind: "refused";
  readonly refusal: RefusalReason;
}

/** How the workbook is read or assessed must be answered: the questions stand in the place of the overview. */
interface Asking extends Read {
  readonly kind: "asking";
  /** Null where something could be computed, but not for sure before the answers. */
  readonly refusal: RefusalReason | null;
}

/** All is answered, and the answers are still in view. */
interface Answered extends Read {
  readonly kind: "answered";
  readonly planned: PlannedRecalculation;
}

/** It is known what would be computed and written. */
interface Planned extends Read {
  readonly kind: "planned";
  readonly planned: PlannedRecalculation;
}

/** The result of a recalculation is in view; the workbook may have been read again since. */
interface Calculated extends Read {
  readonly kind: "calculated";
  readonly planned: PlannedRecalculation;
  readonly result: Recalculation;
}

/** Where the pane stands with the workbook. */
export type Situation = Unread | Refused | Asking | Answered | Planned | Calculated;

/** The evaluation of what was read, or why there is none: a refusal is an answer, not a fault. */
export type Understood = Refused | Planned;

/** The workbook as it was last read, and how it was understood; null before that. */
export function readOf(situation: Situation): ReadLayout | null {
  return situation.kind === "unread" ? null : situation.read;
}

/** The evaluation and the plan; null where they are not known. */
export function plannedOf(situation: Situation): PlannedRecalculation | null {
  return "planned" in situation ? situation.planned : null;
}

/** Why nothing can be computed from what was read; null where something can. */
export function refusalOf(situation: Situation): RefusalReason | null {
  return "refusal" in situation ? situation.refusal : null;
}

/** The open questions of how the workbook is read and assessed. */
export function openQuestions(situation: Situation): readonly Question[] {
  return situation.kind === "unread" ? [] : situation.questions;
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
  if (now.kind === "planned") {
    const { read, questions } = now;
    if (questions.length > 0) return { kind: "asking", read, questions, refusal: null };
    return isAsked(before) ? { ...now, kind: "answered" } : now;
  }
  // A follow-up without goals is filled in, not explained.
  const needsAnswer = now.refusal.code !== "emptyFollowUp" || isAsked(before);
  return needsAnswer ? { ...now, kind: "asking" } : now;
}

/** Leaves the questions where nothing is to be answered any more. */
export function questionsLeft(situation: Situation): Situation {
  if (situation.kind === "answered") return { ...situation, kind: "planned" };
  if (situation.kind !== "asking" || situation.refusal?.code !== "emptyFollowUp") return situation;
  return { ...situation, kind: "refused", refusal: situation.refusal };
}

/** Read anew, with the last result still in view until there is a new one. */
export function resultKept(before: Situation, now: Planned): Situation {
  return before.kind === "calculated" ? { ...now, kind: "calculated", result: before.result } : now;
}

/** With a result that rests on the same reading; as it is where nothing can be computed. */
export function withResult(situation: Situation, result: Recalculation | null): Situation {
  if (result === null || !("planned" in situation)) return situation;
  const { read, questions, planned } = situation;
  return { kind: "calculated", read, questions, planned, result };
}

/** The result counts no longer. */
export function withoutResult(situation: Situation): Situation {
  if (situation.kind !== "calculated") return situation;
  const { read, questions, planned } = situation;
  return { kind: "planned", read, questions, planned };
}
