import {
  COMPARED_AFTER,
  COMPARED_ALONE,
  COMPARED_BEFORE,
  COMPARED_WITH,
  QUANTITY_WORDS,
  SIGN_WORDS,
} from "./claimPhrases";
import type { Quantity } from "./claimSubjects";
import type { Nearly, TextAmount } from "../domain/reconciliation/textAmount";
import type { TextSentence } from "./sentencesOf";

/** More or less than what it is compared with, or better or worse: which of them is a plus depends on the subject. */
export type Comparison = "more" | "less" | "better" | "worse";

/** An amount with what its sentence says of it. */
export interface TextClaim {
  readonly amount: TextAmount;
  /** The sentence between the amount before and this one. */
  readonly between: string;
  /** The sentence after it, up to the next amount. */
  readonly after: string;
  readonly quantity: Quantity | null;
  /** Written out, or by a word for a surplus or a deficit. */
  readonly sign: TextAmount["sign"];
  /** Where the sign follows from a comparison with budget or the year before. */
  readonly comparison: Comparison | null;
  /** "drygt", "knappt", "cirka". */
  readonly nearly: Nearly | null;
}

/** The whole that a percentage in brackets is of, to the end of the brackets: "22,2 procent av budgeterade intäkter)". */
const BRACKETED_BASE = /^\s*av\s[^.,;:()]*\)/iu;

/** The first two words after an amount, with nothing but space before them: "9 091 tkr positiv avvikelse". */
const RIGHT_AFTER = /^\s*\p{L}+(?:\s+\p{L}+)?/u;

/** Words right before an amount that say how exact it is. */
const NEARLY: readonly (readonly [Nearly, RegExp])[] = [
  ["above", /(?<!\p{L})(?:drygt|över|mer än)\s*[+−–-]?$/iu],
  ["below", /(?<!\p{L})(?:knappt|nästan|närmare|nära)\s*[+−–-]?$/iu],
  ["about", /(?<!\p{L})(?:ca\.?|cirka|omkring|runt|ungefär)\s*[+−–-]?$/iu],
];

/** So many characters before an amount tell how exact it is. */
const NEARLY_LENGTH = 14;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  bättre: "better",
  sämre: "worse",
  mer: "more",
  högre: "more",
  över: "more",
  mindre: "less",
  lägre: "less",
  under: "less",
};

/**
 * The amounts of a sentence. What an amount is follows from a comparison right after it ("bättre än budget"), else from
 * the words between the amount before it and itself, so that a word is not used twice; where they say nothing, from
 * the two words right after it. What a percentage in brackets is of says nothing of the amount after them.
 *
 * @param inside the amounts that stand in the sentence, in their order
 */
export function textClaims(
  text: string,
  sentence: TextSentence,
  inside: readonly TextAmount[],
): readonly TextClaim[] {
  return inside.map((amount, at) => {
    const sinceLast = text.slice(inside[at - 1]?.end ?? sentence.start, amount.start);
    const between = inside[at - 1]?.unit === "percent" ? sinceLast.replace(BRACKETED_BASE, "") : sinceLast;
    const after = text.slice(amount.end, inside[at + 1]?.start ?? sentence.end);
    const before = text.slice(Math.max(0, amount.start - NEARLY_LENGTH), amount.start);
    const nearly = NEARLY.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
    const claim = { amount, between, after, nearly };
    const compared = COMPARED_AFTER.exec(after)?.groups ?? comparedBefore(between, after);
    if (compared !== undefined) {
      const quantity = /^budget/iu.test(compared["base"] ?? "") ? "variance" : "change";
      const comparison = COMPARISONS[compared["word"]?.toLowerCase() ?? ""] ?? null;
      return { ...claim, quantity, sign: amount.sign, comparison };
    }
    const [rightAfter = ""] = RIGHT_AFTER.exec(after) ?? [];
    const quantity = quantityOf(between) ?? quantityOf(rightAfter);
    const inWords = quantity === "variance" ? (signOf(between) ?? signOf(rightAfter)) : null;
    const sign = amount.sign ?? inWords;
    const comparison = sign === null ? comparisonIn(between, quantity) : null;
    return { ...claim, quantity, sign, comparison };
  });
}

/** "Jämfört med budget blev personalkostnaderna 2,6 mnkr lägre": the base before the amount, the word after it. */
function comparedBefore(between: string, after: string): Readonly<Record<string, string>> | undefined {
  const base = COMPARED_WITH.exec(between)?.groups?.["base"];
  const word = COMPARED_ALONE.exec(after)?.groups?.["word"];
  return base === undefined || word === undefined ? undefined : { base, word };
}

function quantityOf(words: string): Quantity | null {
  return QUANTITY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function comparisonIn(words: string, quantity: Quantity | null): Comparison | null {
  if (quantity === "change") return /minsk|sjönk|sjunkit/iu.test(words) ? "less" : "more";
  const over = quantity === "variance" ? COMPARED_BEFORE.exec(words)?.groups?.["word"] : undefined;
  return over === undefined ? null : (COMPARISONS[over.toLowerCase()] ?? null);
}

/** By the last word that says it. */
function signOf(words: string): TextAmount["sign"] {
  const found = SIGN_WORDS.map(([sign, beginning]) => ({
    sign,
    at: words.toLowerCase().lastIndexOf(beginning),
  }));
  const last = found.reduce((latest, each) => (each.at > latest.at ? each : latest));
  return last.at === -1 ? null : last.sign;
}
