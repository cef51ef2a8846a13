import type { Phrase } from "./claimPhrases";
import type { ClaimSubject } from "./claimSubjects";
import { wordsOf, type TextWord } from "./wordsOf";

export interface NamedSubjects {
  readonly subjects: readonly ClaimSubject[];
  /** How many words stand between the last word of their phrase and the end of the text. */
  readonly wordsAfter: number;
}

/** Words that may stand between those of a phrase. */
const GAP = 2;

/**
 * The subjects that a text names last, just before an amount; several when they have the same words. Where it names a
 * part of the committee, the whole committee is not meant. Of phrases that end at the same word the longest counts.
 */
export function findSubjects(before: string, subjects: readonly ClaimSubject[]): NamedSubjects | null {
  const words = wordsOf(before);
  const found = subjects.flatMap((subject) =>
    subject.phrases.flatMap((phrase) => {
      const at = lastPlace(words, phrase);
      return at === -1 ? [] : [{ subject, at, length: phrase.length }];
    }),
  );
  const parts = found.filter(({ subject }) => !subject.isWhole);
  const meant = parts.length > 0 ? parts : found;
  const at = Math.max(...meant.map((each) => each.at));
  const atEnd = meant.filter((each) => each.at === at);
  const length = Math.max(...atEnd.map((each) => each.length));
  const chosen = atEnd.filter((each) => each.length === length).map(({ subject }) => subject);
  return chosen.length === 0 ? null : { subjects: [...new Set(chosen)], wordsAfter: words.length - 1 - at };
}

/** The place of the last word by which all words of the phrase are there, near each other; −1 for none. */
function lastPlace(words: readonly TextWord[], phrase: Phrase): number {
  return words.findLastIndex(({ word }, at) => {
    const near = words.slice(Math.max(0, at + 1 - phrase.length - GAP), at + 1);
    const isThere = (beginning: string): boolean => near.some((each) => each.word.startsWith(beginning));
    return phrase.some((beginning) => word.startsWith(beginning)) && phrase.every(isThere);
  });
}
