import { foldedText } from "./cellText";
import type { CellValue } from "./snapshot";

/** A heading without the period that it names, for comparing with the vocabulary, and that period. */
export interface HeadingParts {
  readonly words: string;
  /** "2022-08", or "2022-12" for a year alone: orders periods by when they end. Null for a heading without one. */
  readonly period: string | null;
}

export const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** "2022", "aug 2022", "per augusti 2022", "31 dec 2022", "helår 2022", with or without brackets. */
const PERIOD = new RegExp(
  `[(]?(?:\\b(?:per|för|år|helår|den)\\s+)*(?:\\d{1,2}\\s+)?(?:(${MONTHS.join("|")})[a-zåäö]*\\.?\\s+)?\\b(20\\d{2})\\b[)]?`,
);
/** A unit in brackets says nothing of what the column is. */
const UNIT = /\s*\((?:%|andel|antal|kr|tkr|mnkr)\)|\s+i\s+%/g;

/** Takes a heading apart. Upper case, line breaks, footnote marks, units in brackets and the dots of å, ä and ö do not matter. */
export function headingParts(value: CellValue): HeadingParts {
  const text = foldedText(value).replace(UNIT, "");
  const match = PERIOD.exec(text);
  if (match === null) return { words: withoutDiacritics(text), period: null };
  const [whole, month, year = ""] = match;
  const number = month === undefined ? 12 : MONTHS.indexOf(month) + 1;
  const words = text.replace(whole, " ").replace(/\s+/g, " ").trim();
  return { words: withoutDiacritics(words), period: `${year}-${String(number).padStart(2, "0")}` };
}

function withoutDiacritics(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim();
}
