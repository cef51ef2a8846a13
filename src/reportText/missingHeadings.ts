import { numberedHeading } from "./numberedHeading";
import { sentencesOf, type TextSentence } from "./sentencesOf";
import type { TextPlace } from "../domain/reconciliation/reconciliationFinding";

/** A reference to a section that the text does not have. */
export interface MissingHeading {
  readonly number: string;
  readonly place: TextPlace;
  /** The sentence that refers to it. */
  readonly sentence: TextSentence;
}

const REFERENCE = /(?:rubrik|avsnitt|kapitel)\p{L}*\s+(\d+(?:\.\d+)+)/giu;

/**
 * The sections that a text refers to ("se rubrik 2.3.1") and does not have. Only chapters that the text holds some
 * heading of are looked at: an excerpt may refer to what is outside it.
 */
export function missingHeadings(text: string): readonly MissingHeading[] {
  const headings = text.split("\n").flatMap((line) => numberedHeading(line) ?? []);
  const chapters = new Set(headings.map(chapterOf));
  const known = new Set(headings);
  return sentencesOf(text, []).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(REFERENCE)].flatMap((match) => {
      const number = match[1] ?? "";
      if (known.has(number) || !chapters.has(chapterOf(number))) return [];
      const start = sentence.start + match.index;
      return [{ number, place: { kind: "text", start, end: start + match[0].length }, sentence }];
    }),
  );
}

function chapterOf(number: string): string {
  return number.replace(/\..*/, "");
}
