import { QUANTITY_WORDS, SIGN_WORDS } from "./claimPhrases";
import type { Quantity } from "./claimSubjects";
import type { TextAmount } from "../domain/reconciliation/textAmount";
import type { TextSentence } from "./sentencesOf";

/** An amount with what its sentence says of it. */
export interface TextClaim {
  readonly amount: TextAmount;
  /** The sentence up to the amount. */
  readonly before: string;
  /** The sentence after it, up to the next amount. */
  readonly after: string;
  readonly quantity: Quantity | null;
  /** Written out, or by a word for a surplus or a deficit. */
  readonly sign: TextAmount["sign"];
}

/** What a percentage in brackets is of, to the end of the brackets: "22,2 procent av budgeterade intäkter)". */
const BRACKETED_BASE = /^\s*av\s[^.,;:()]*\)/iu;

/** The first two words after an amount, with nothing but space before them: "9 091 tkr positiv avvikelse". */
const RIGHT_AFTER = /^\s*\p{L}+(?:\s+\p{L}+)?/u;

/**
 * The amounts of a sentence. What an amount is follows from the words between the amount before it and itself, so that
 * a word is not used twice; where they say nothing, from the two words right after it. What a percentage in
 * brackets is of says nothing of the amount after them.
 */
export function textClaims(
  text: string,
  sentence: TextSentence,
  amounts: readonly TextAmount[],
): readonly TextClaim[] {
  const inside = amounts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return inside.map((amount, at) => {
    const sinceLast = text.slice(inside[at - 1]?.end ?? sentence.start, amount.start);
    const between = inside[at - 1]?.unit === "percent" ? sinceLast.replace(BRACKETED_BASE, "") : sinceLast;
    const after = text.slice(amount.end, inside[at + 1]?.start ?? sentence.end);
    const [rightAfter = ""] = RIGHT_AFTER.exec(after) ?? [];
    const quantity = quantityOf(between) ?? quantityOf(rightAfter);
    const inWords = quantity === "variance" ? (signOf(between) ?? signOf(rightAfter)) : null;
    const before = text.slice(sentence.start, amount.start);
    return { amount, before, after, quantity, sign: amount.sign ?? inWords };
  });
}

function quantityOf(words: string): Quantity | null {
  return QUANTITY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
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
