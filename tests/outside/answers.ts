import type { AskedQuestion } from "./attempt";
import { kindOf, type QuestionKind } from "./kinds";

/**
 * What a follow-up's answers (`ask.answers` of its case) come to where that is not the question's own proposal: the
 * option's id, or a part of its text.
 */
const FOLLOW_UP_ANSWERS: Readonly<Record<string, Partial<Record<QuestionKind, string>>>> = {
  "stockholm-2021": { "which-column-goal": "A" },
  "helsingborg-sn-2016-columns": { "which-column-indicator": "Mätetal" },
  "two-row-limits": { "which-column-target": "Grönt från", "which-column-limit": "Gult från" },
  "goteborg-2017-goals": { "which-column-level": "SLK" },
  "malmo-2012-trafikljus": { "which-column-level": "Trafikljus" },
  "cell-colours-with-key": { "which-column-level": "Status" },
};

/** The option that a case's answers mean; null where they say nothing of the question. */
export function followUpAnswer(name: string, question: AskedQuestion): string | null {
  const kind = kindOf(question);
  const wanted = kind === null ? undefined : FOLLOW_UP_ANSWERS[name]?.[kind];
  return wanted === undefined ? null : optionOf(question, wanted);
}

function optionOf({ options }: AskedQuestion, wanted: string): string | null {
  return options.find(({ id, text }) => id === wanted || text.includes(wanted))?.id ?? null;
}
