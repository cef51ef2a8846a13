import { foldedText, plainText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";

/** A heading without the period that it names, for comparing with the vocabulary, and that period. */
export interface HeadingParts {
  readonly words: string;
  /** "2022-08", or "2022-12" for a year alone: orders periods by when they end. Null for a heading without one. */
  readonly period: string | null;
}

export const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** "2022", "aug 2022", "per augusti 2022", "31 dec 2022", "för år 2022", "2022-08-31", "2022-08", "202208", with or without brackets. */
const PERIOD = new RegExp(
  `[(]?(?:(?<![\\p{L}\\d])(?:per|för|år|helår|den|t\\.?o\\.?m\\.?)\\s+){0,4}(?:\\d{1,2}\\s+)?(?:(${MONTHS.join("|")})[a-zåäö]*\\.?\\s+)?\\b(20\\d{2})(?:-?(0[1-9]|1[0-2])(?:-\\d{2})?)?\\b[)]?`,
  "u",
);
/** "2019–2022" is a term of office: it says no more of the heading than "mandatperioden" does. "21/22" ends in 2022. */
const TERM = /[(]?\b20(\d{2})\s*[-–—]\s*(?:20)?(\d{2})\b(?!-)[)]?/g;
const SCHOOL_YEAR = /\b(?:20)?\d{2}\s*\/\s*(?:20)?(\d{2})\b/;
/** Without them no period is named. */
const YEAR_DIGITS = /\d{2}/;
/** A unit says nothing of what the column is. */
const UNIT =
  /\s*\((?:%|procent|andel|antal|kr|tkr|mnkr)\)|\s+(?:i\s+)?(?:%|procent)(?=\s|$)|,?\s+(?:i\s+)?(?:tkr|mnkr)(?=\s|$)/g;
const END_MARK = /[\s\-–—:,]/u;
const LINE_BREAK_HYPHEN = /(\p{L})[-\u00AD][^\S\n]*\n\s*(\p{L})/gu;

/**
 * Takes a heading apart. Upper case, line breaks (with the hyphen before them), footnote marks, units, dots of
 * abbreviations and the dots of å, ä and ö do not matter.
 */
export function headingParts(value: CellValue): HeadingParts {
  const joined = typeof value === "string" ? value.replace(LINE_BREAK_HYPHEN, "$1$2") : value;
  const withoutUnit = foldedText(joined).replace(UNIT, "");
  if (!YEAR_DIGITS.test(withoutUnit)) return { words: comparable(withoutUnit), period: null };
  const text = withoutUnit
    // "2022-08" is a month: a term ends after it has begun.
    .replace(TERM, (term, from: string, to: string) => (Number(to) > Number(from) ? " " : term))
    .replace(SCHOOL_YEAR, (_, lastYear: string) => ` 20${lastYear} `);
  const match = PERIOD.exec(text);
  if (match === null) return { words: comparable(text), period: null };
  const [whole, month, year = "", isoMonth] = match;
  const number = month === undefined ? Number(isoMonth ?? 12) : MONTHS.indexOf(month) + 1;
  return {
    words: comparable(text.replace(whole, " ")),
    period: `${year}-${String(number).padStart(2, "0")}`,
  };
}

/** A part of a year, in words as `headingParts` gives them, by the number of the month that it ends with. */
const PARTS_OF_YEAR: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [/(?<![\p{L}\d])(?:t|tertial) ?([1-3])(?![\p{L}\d])/u, ([, nth]) => Number(nth) * 4],
  [/(?<![\p{L}\d])(?:q|kv|kvartal) ?([1-4])(?![\p{L}\d])/u, ([, nth]) => Number(nth) * 3],
  [
    /(?<![\p{L}\d])(?:delar|delarsbokslut|delarsrapport|delarsuppfoljning) ?([12])(?![\p{L}\d])/u,
    ([, nth]) => Number(nth) * 4,
  ],
  [/(?<!\p{L})(?:delar|delarsbokslut|delarsrapport|delarsuppfoljning)(?!\p{L})/u, () => 8],
  [/(?<!\p{L})(?:halvar|varterminen|vt)(?!\p{L})/u, () => 6],
  [/(?<!\p{L})(?:helar|helaret|arsbokslut|bokslut|arsutfall|hostterminen|ht)(?!\p{L})/u, () => 12],
  [
    new RegExp(
      `(?<!\\p{L})(${MONTHS.join("|")})(?:uari|ruari|s|il|i|usti|tember|ober|ember|t)?(?![\\p{L}])`,
      "u",
    ),
    ([, month = ""]) => MONTHS.indexOf(month) + 1,
  ],
];

/** A part of the year that words name, with the words that are left: "utfall" and 8 of "utfall t2". Null where they name none. */
export function partOfYear(words: string): { readonly words: string; readonly month: number } | null {
  for (const [pattern, monthOf] of PARTS_OF_YEAR) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const left = words.replace(found[0], " ").replace(/(?:^|\s)(?:per|för|t o m|tom|efter)(?=\s|$)/u, " ");
    return { words: plainText(left), month: monthOf(found) };
  }
  return null;
}

function comparable(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll(".", "");
  return plainText(withoutEndMarks(plain));
}

/** Mark by mark, for an expression that looks for the last of them begins anew at each of a long row of dashes. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && END_MARK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
