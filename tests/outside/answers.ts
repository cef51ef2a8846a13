import type { AskedQuestion } from "./attempt";

/**
 * What a case's answers come to where that is not the question's own proposal: the option's id or a part of its text, by
 * the question's id or the beginning of it.
 */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** The option that a case's answers mean; null where they say nothing of the question. */
export function answerOf(name: string, { id, options }: AskedQuestion): string | null {
  const [, wanted] = Object.entries(ANSWERS[name] ?? {}).find(([begin]) => id.startsWith(begin)) ?? [];
  if (wanted === undefined) return null;
  return options.find((option) => option.id === wanted || option.text.includes(wanted))?.id ?? null;
}
