import type { AttainmentLevel } from "../../domain/scale/scale";
import { foldedText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";
import type { LevelWording, ScaleWords } from "../scale/scaleWords";

/** A text in level words: the level, and the wording that the words are of; null where they are of any. */
interface LevelInWords {
  readonly level: AttainmentLevel;
  readonly wording: LevelWording | null;
}

/** A level in the words of the scale, or in a phrase of them; null for any other text. */
export function levelInText(value: CellValue, words: ScaleWords): AttainmentLevel | null {
  return levelInWords(value, words)?.level ?? null;
}

/** The wording that a cell's level is written in, or null when it is no level word. */
export function levelWording(value: CellValue, words: ScaleWords): LevelWording | null {
  return levelInWords(value, words)?.wording ?? null;
}

function levelInWords(value: CellValue, words: ScaleWords): LevelInWords | null {
  const text = foldedText(value);
  if (text === "") return null;
  const word = wordsByText(words).get(text);
  if (word !== undefined) return word;
  const phrase = words.phrases.find(({ pattern }) => pattern.test(text));
  if (phrase === undefined) return null;
  return { level: phrase.level, wording: words.wordings.find(({ id }) => id === phrase.wording) ?? null };
}

const BY_TEXT = new WeakMap<ScaleWords, ReadonlyMap<string, LevelInWords>>();

/** Every form of every word, by its folded text. A text that two levels share means neither. */
function wordsByText(words: ScaleWords): ReadonlyMap<string, LevelInWords> {
  const known = BY_TEXT.get(words);
  if (known !== undefined) return known;
  const byText = new Map<string, LevelInWords>();
  const shared = new Set<string>();
  for (const wording of words.wordings) {
    for (const [level, { word, one, many, oneIndicator }] of Object.entries(wording.forms)) {
      for (const text of new Set([word, one, many, oneIndicator].map(foldedText))) {
        const before = byText.get(text);
        if (before !== undefined && before.level !== level) shared.add(text);
        if (before === undefined) byText.set(text, { level, wording });
      }
    }
  }
  for (const text of shared) byText.delete(text);
  BY_TEXT.set(words, byText);
  return byText;
}

/** The form in which a letter, a number or a word of a legend is compared. */
export function levelToken(value: CellValue): string {
  return foldedText(value)
    .replace(/\uFE0F/g, "")
    .replace(/^(\d+),(\d+)$/, "$1.$2");
}
