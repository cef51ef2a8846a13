import type { Counterparty } from "../table/ledgerEntry";
import { foldedText } from "../../../../workbook/grid/cellText";

const WORDS: readonly (readonly [Counterparty, RegExp])[] = [
  ["internal", /^(?:(?:kommun)?intern[at]?|int\.?|i)$/],
  ["external", /^(?:extern[at]?|ext\.?|e)$/],
];

/** "Intern", "Int", "I" is internal; "Extern", "Ext", "E" external. "unknown" for any other text; null for none. */
export function readCounterparty(text: string): Counterparty | "unknown" | null {
  const folded = foldedText(text);
  if (folded === "") return null;
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? "unknown";
}
