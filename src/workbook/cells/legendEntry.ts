import type { AttainmentLevel } from "../../domain/scale/scale";
import { foldedText } from "../grid/cellText";
import type { Hue } from "./fillHue";
import { levelInText, levelToken } from "./levelText";
import type { CellValue } from "../grid/snapshot";
import type { ScaleWords } from "../scale/scaleWords";

/** One line of a legend: what a letter, number or word means, or a coloured cell, or a coloured cell with a letter. */
export interface LegendEntry {
  readonly token: string | null;
  readonly hue: Hue | null;
  readonly level: AttainmentLevel;
}

const ENTRY_SEPARATOR = /\s*[;|•·\n]\s*|,\s+/;
const PAIR_SEPARATOR = /\s*(?:=|→|:)\s*|\s+[-–—]\s+/g;
/** Every separator has one of these: a text without them is passed over quickly. */
const PAIR_SIGN = /[=→:–—-]/;
/** A number, a sign, or one or two words. */
const TOKEN = /^(?:\d{1,2}(?:\.\d)?|[^\p{L}\d\s]{1,3}|\p{L}{1,12}(?: \p{L}{1,12})?)$/u;

const HINTS = new WeakMap<ScaleWords, RegExp>();

/** False for a text that has no word of any level: most cells of a large sheet are passed over quickly. */
export function mayNameLevel(text: string, words: ScaleWords): boolean {
  let hint = HINTS.get(words);
  if (hint === undefined) {
    const forms = words.wordings.flatMap((wording) => Object.values(wording.forms));
    const texts = [
      ...forms.flatMap(({ word, many, oneIndicator }) => [word, many, oneIndicator]),
      ...words.inLegend.keys(),
    ];
    const parts = texts.flatMap((each) => foldedText(each).split(/\P{L}+/u)).filter((part) => part !== "");
    hint = new RegExp([...new Set([...parts, ...words.hints])].join("|"), "iu");
    HINTS.set(words, hint);
  }
  return hint.test(text);
}

/** The level that a legend's text names: as in a level cell, or shorter, and with an explanation in brackets after it. */
export function legendMeaning(value: CellValue, words: ScaleWords): AttainmentLevel | null {
  const text = foldedText(value)
    .replace(/\s*\([^)]*\)?$/, "")
    .replace(/[.)\]]+$/, "");
  return levelInText(text, words) ?? words.inLegend.get(text) ?? null;
}

/** The sign that a legend explains: a letter, number, symbol or word; null for anything longer. Words before a colon introduce it. */
export function legendToken(value: CellValue): string | null {
  const token = levelToken(
    String(value)
      .replace(/^.*:\s+/s, "")
      .replace(/^[([]+|[.)\]]+$/g, ""),
  );
  return TOKEN.test(token) ? token : null;
}

/** The lines of a legend that stand in one cell: "U = Uppnått, D = Delvis uppnått", "Grön: målet är uppfyllt". */
export function entriesInText(text: string, words: ScaleWords): readonly LegendEntry[] {
  if (!PAIR_SIGN.test(text)) return [];
  return text.split(ENTRY_SEPARATOR).flatMap((line) => entryOfLine(line, words) ?? []);
}

function entryOfLine(line: string, words: ScaleWords): LegendEntry | null {
  for (const match of line.matchAll(PAIR_SEPARATOR)) {
    const left = line.slice(0, match.index);
    const right = line.slice(match.index + match[0].length);
    const entry = pairOf(left, right, words) ?? pairOf(right, left, words);
    if (entry !== null) return entry;
  }
  return null;
}

function pairOf(left: string, right: string, words: ScaleWords): LegendEntry | null {
  const token = legendToken(left);
  const level = legendMeaning(right, words);
  return token === null || level === null ? null : { token, hue: null, level };
}
