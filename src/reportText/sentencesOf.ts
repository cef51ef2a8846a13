import { numberedHeading } from "./numberedHeading";

/** A sentence's place in the text, and the heading it stands under. */
export interface TextSentence {
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
}

/** A full stop (or ? or !) before white space and a capital, a digit or a bullet. "inkl. familjerätt" is no end. */
const SENTENCE_END = /[.!?](?=\s+[\p{Lu}\d•])/gu;

/**
 * The sentences of a text, which may run over lines and empty lines, as in a text pasted from a PDF. A numbered heading,
 * or a line that is one of `otherHeadings`, ends the sentence before it and is in none; it holds until the next one.
 */
export function sentencesOf(text: string, otherHeadings: readonly string[]): readonly TextSentence[] {
  const sentences: TextSentence[] = [];
  let heading: string | null = null;
  let start = 0;
  const split = (end: number): void => {
    const part = text.slice(start, end);
    const ends = [...part.matchAll(SENTENCE_END)].map((match) => match.index + 1);
    for (const [from, to] of [0, ...ends].map((from, at) => [from, ends[at] ?? part.length] as const)) {
      sentences.push({ start: start + from, end: start + to, heading });
    }
  };
  for (const line of text.matchAll(/[^\n]+/g)) {
    const name = line[0].trim();
    const isOther = otherHeadings.includes(name.toLowerCase());
    if (!isOther && numberedHeading(line[0]) === null) continue;
    split(line.index);
    heading = name;
    start = line.index + line[0].length;
  }
  split(text.length);
  return sentences;
}
