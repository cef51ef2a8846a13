import { plainText } from "../grid/cellText";
import { toHeld, unitOfWord, type Unit } from "./units";

/** The Swedish words for the numbers from nought to twelve, each in its place. */
export const NUMBER_WORDS: readonly string[] = [
  "noll",
  "ett",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** The comparison around a text's number: "minst 90" is at least, "> 90" is above. */
export type Bound = "atLeast" | "above" | "atMost" | "below";

/** The reason why a number is less than certain. "year": a plain 2022 may be a year. */
type NumberNote = "approximate" | "fraction" | "labelled" | "year";

/** A number with what its cell says of it. */
export interface CellNumber {
  /** As it is held: a percent as a share (90 % is 0.9), money in kronor, all else as it stands. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly bound: Bound | null;
  readonly note: NumberNote | null;
  /** Of "3 av 4" both numbers: which of share and count is meant, the row's other numbers tell. Nothing for any other number. */
  readonly fraction?: Fraction;
}

export interface Fraction {
  readonly part: number;
  readonly whole: number;
}

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    "atLeast",
    /^(?:≥|>=|=>|(?:minst|lägst|som lägst|minimum|min\.?|(?:inte|ej) (?:under|lägre än)|från|åtminstone):?(?=[\s\d]))\s*/,
  ],
  [
    "atMost",
    /^(?:≤|<=|=<|(?:högst|som (?:mest|högst)|max(?:imalt|imum|\.)?|upp till|(?:inte|ej) (?:över|högre än|mer än)):?(?=[\s\d]))\s*/,
  ],
  ["above", /^(?:>|(?:över|(?:mer|fler|större|högre|längre) än)(?=\s))\s*/],
  ["below", /^(?:<|(?:under|(?:mindre|färre|lägre|kortare) än)(?=\s))\s*/],
];
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ["atLeast", /\s+eller (?:mer|fler|högre|längre)$/],
  ["atMost", /\s+eller (?:mindre|färre|lägre|kortare)$/],
];
/** Words for the kind of a number, before it: "index 41", "NKI 75", "plats 3". They tell nothing of its value. */
const KIND_OF_NUMBER =
  /^(?:(?:nöjd-?\p{L}*-?)?index|n[kmröi]i|hme|nps|esi|totalindex|betyg|medelbetyg|(?:medel)?värde|medelvärde|medel|snitt|genomsnitt|plats|placering|nivå|andel|antal|summa)\s*[:=]?\s*(?=[\d≥>≤<−–-]|minst|lägst|högst|max|under|över|inte|ej|ca)/u;
/** "minst 90 % av brukarna": whom the share is of, after a bound, where it cannot be a share of a share. */
const OF_WHOM = /(?<=^(?:%|procent)) av \p{L}[\p{L} ]*$/u;
const APPROXIMATE = /^(?:(?:c:?a\.?|cirka|circa|ungefär|omkring|runt)(?=[\s\d])|[~≈])\s*/;
const FOOTNOTE = /\s*\*+\)?$|(?<=[%\s\p{L}])\d\)$|(?<!m)[¹²³⁴-⁹]+\)?$/u;
const BARE = /^([-−–+]?)\s?(\d{1,3}(?: \d{3})+|\d+|\p{L}+)(?:([.,])(\d+))?(?:\s?([^\d\s].*))?$/u;
const FRACTION = /^(\d+) (?:ut)?av (?:(?:de|totalt) )?(\d+)(?: (\p{L}+))?$/u;
const LARGEST_NUMBER = 1e300;

/**
 * Reads one number as people write it in Swedish: 0,9 · 0.9 · 90 % · ≥ 90 % · minst två · −592 514 with any minus and any
 * space between thousands · 4,2 mnkr · 20 dagar · ca 90 % · 79 % 1). "3 av 4" is read as 75 %. Null for any other text;
 * for a unit that is not known; for 1.200, which may be either 1,2 or 1 200; and for "under 2022", which is a time.
 */
export function parseNumber(text: string): CellNumber | null {
  let rest = plainText(text).toLocaleLowerCase("sv").replace(FOOTNOTE, "").trim();
  rest = rest.replace(KIND_OF_NUMBER, "");
  const [bound, pattern] = [...BEFORE, ...AFTER].find(([, words]) => words.test(rest)) ?? [null, /^/];
  rest = rest.replace(pattern, "").replace(KIND_OF_NUMBER, "");
  const fraction = FRACTION.exec(rest);
  if (fraction !== null) {
    const [, part, whole, of] = fraction;
    return of !== undefined && unitOfWord(of) === null
      ? null
      : fractionOf(Number(part), Number(whole), bound);
  }
  const isApproximate = APPROXIMATE.test(rest);
  const match = BARE.exec(rest.replace(APPROXIMATE, ""));
  if (match === null) return null;
  const [, minus = "", whole = "", mark, decimals = "0", word] = match;
  const unit = word === undefined ? null : unitOfWord(bound === null ? word : word.replace(OF_WHOM, ""));
  if (word !== undefined && unit === null) return null;
  if (mark === "." && decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return null;
  const size = /^\d/.test(whole)
    ? Number(`${whole.replaceAll(" ", "")}.${decimals}`)
    : wordValue(whole, mark);
  if (size === null || size > LARGEST_NUMBER) return null;
  const value = toHeld(minus === "" || minus === "+" ? size : -size, unit);
  const isYear = unit === null && mark === undefined && !whole.includes(" ") && mayBeYear(value);
  if (isYear && (bound === "above" || bound === "below")) return null;
  return { value, unit, bound, note: isYear ? "year" : isApproximate ? "approximate" : null };
}

function wordValue(word: string, mark: string | undefined): number | null {
  const value = word === "en" ? 1 : NUMBER_WORDS.indexOf(word);
  return value === -1 || mark !== undefined ? null : value;
}

/** So many of so many, as a share; null where there cannot be so many. */
export function fractionOf(part: number, whole: number, bound: Bound | null = null): CellNumber | null {
  if (whole === 0 || part > whole) return null;
  return { value: part / whole, unit: "percent", bound, note: "fraction", fraction: { part, whole } };
}

/** Tells whether a number without a unit may be a year instead. */
export function mayBeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
