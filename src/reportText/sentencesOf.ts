import { numberedHeading } from "./numberedHeading";

/** A sentence's place in the text, without the space around it, and the heading it stands under. */
export interface TextSentence {
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
}

/**
 * A full stop (or ? or !) before white space and a capital, a digit or a bullet; a tab; a line before a bullet or a
 * capital. "inkl. familjerätt" is no end, nor is "ca. 5".
 */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:ca|inkl|exkl|nr|resp|jfr|kap|avs|bl\.a|t\.ex|s\.k|m\.fl|t\.o\.m|fr\.o\.m)\.?)[.!?](?=["”)]?\s+["”]?[\p{Lu}\d•–-])["”)]?|\t|\n(?=\s*(?:[•·*▪◦‣–-]\s|\d+[.)]\s|\p{Lu}))/gu;

/**
 * The sentences of a text. One may run over lines and empty lines, as in a text pasted from a PDF, where the next line goes
 * on in small letters or with a figure. A numbered heading, or a line that is one of `otherHeadings`, ends the sentence
 * before it and is in none; it holds until the next one.
 */
export function sentencesOf(text: string, otherHeadings: readonly string[]): readonly TextSentence[] {
  const sentences: TextSentence[] = [];
  let heading: string | null = null;
  let start = 0;
  const split = (end: number): void => {
    const part = text.slice(start, end);
    const ends = [...part.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
    for (const [from, to] of [0, ...ends].map((from, at) => [from, ends[at] ?? part.length] as const)) {
      const piece = part.slice(from, to);
      const trimmed = piece.trim();
      if (trimmed === "") continue;
      const first = start + from + piece.indexOf(trimmed);
      sentences.push({ start: first, end: first + trimmed.length, heading });
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
