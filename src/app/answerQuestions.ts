import type { Question, QuestionOption } from "../workbook/questions/question";
import { withAnswer, type Said } from "../workbook/questions/answer";
import { questionsOf } from "../workbook/questions/questionsOf";
import { withSettings } from "../workbook/settings/readSettings";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { everythingForReports, reportInput } from "./buildReports";
import type { JobTime } from "./jobTime";
import { atDate, readLayout, understood, type ReadLayout } from "./readFollowUp";

/** A workbook as it was understood when it had been asked about. */
export interface Answered extends ReadLayout {
  /** With what the answers say. */
  readonly said: Said;
  /** The questions that are still open. */
  readonly questions: readonly Question[];
}

export interface Asking {
  /** Whether the job is of the follow-up, and cannot be done without one. */
  readonly needsFollowUp: boolean;
  /** When the job is of, where it takes in the ledger; null where it does not. */
  readonly ledger: JobTime | null;
  /** ISO date of the follow-up as the user has chosen it; null where they have not. */
  readonly date: string | null;
  /** The option that is taken; null to leave the question open. */
  answerTo(question: Question): QuestionOption | null;
}

/**
 * Reads the workbook as the controller says, and takes answers to what is unclear: to the questions that they lead to as
 * well, for as long as there are answers. No question is answered twice. Writes nothing.
 */
export async function answerQuestions(port: WorkbookPort, said: Said, asking: Asking): Promise<Answered> {
  const answered = new Set<string>();
  const read = (choices: LayoutChoices): Promise<ReadLayout> =>
    asking.ledger === null ? readLayout(port, choices) : readAll(port, choices);
  let asRead = await read(said.choices);
  for (let now = said; ;) {
    const snapshot = withSettings(asRead.snapshot, now.settings);
    // Another scale may tell columns of levels that no words told before.
    const isOtherScale = now.settings.scale !== undefined;
    const known = isOtherScale ? understood(snapshot, now.choices) : { snapshot, layout: asRead.layout };
    const questions = [
      ...questionsOf({ ...atDate(known, asking.date), needsFollowUp: asking.needsFollowUp }),
      ...(asking.ledger === null ? [] : reportInput(snapshot, asking.ledger, now.choices).questions),
    ];
    const open = questions.filter(({ id }) => !answered.has(id));
    const taken = open.flatMap((question) => {
      const option = asking.answerTo(question);
      return option === null ? [] : [{ id: question.id, answer: option.answer }];
    });
    if (taken.length === 0) return { ...known, said: now, questions };
    for (const { id, answer } of taken) {
      answered.add(id);
      now = withAnswer(now, answer);
    }
    // A setting does not change what the workbook holds.
    if (taken.some(({ answer }) => answer.kind !== "settings")) asRead = await read(now.choices);
  }
}

/** Reads all that reports are made of: the ledger to its end, too. */
async function readAll(port: WorkbookPort, choices: LayoutChoices): Promise<ReadLayout> {
  const snapshot = await port.readSnapshot(everythingForReports(choices));
  return understood(snapshot, choices);
}
