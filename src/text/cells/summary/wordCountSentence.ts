import type { FigureSource } from "../../../domain/summary/figureSource";
import type { WordCounts } from "../../../domain/summary/wordCounts";
import { countText } from "../../make/figures";
import { figure, listed, sentence, type Sentence } from "./sentence";

/** Of more words than these it is told only how many rows have one. */
const MOST_WORDS = 8;

/**
 * "Återrapporterat är ”Ja” för 4 bidrag, ”Nej” för 2 och inte ifyllt för 1.": how often each word of a column stands, as it is written there.
 *
 * @param of what the rows are, as counted: "bidrag", "uppdrag"
 * @param sourceOf what the count of a word is; null for the rows with nothing there
 */
export function wordCountSentence(
  { heading, words, blank }: WordCounts,
  of: string,
  sourceOf: (word: string | null) => FigureSource,
): Sentence {
  const all = words.reduce((sum, { count }) => sum + count, 0) + blank;
  const count = (rows: number, word: string | null, isFirst: boolean): Sentence =>
    sentence`${figure(countText(rows).sv, sourceOf(word))}${isFirst ? ` ${of}` : ""}`;
  if (words.length > MOST_WORDS)
    return sentence`”${heading}” är ifyllt för ${countText(all - blank).sv} av ${countText(all).sv} ${of}.`;
  return sentence`”${heading}” är ${listed([
    ...words.map(
      ({ word, count: rows }, at) =>
        sentence`”${word.replace(/\.$/, "")}” för ${count(rows, word, at === 0)}`,
    ),
    ...(blank === 0 ? [] : [sentence`inte ifyllt för ${count(blank, null, words.length === 0)}`]),
  ])}.`;
}
