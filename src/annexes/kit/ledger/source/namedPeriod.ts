import { MONTHS } from "../../../../workbook/cells/headingPeriod";

/** The time that a heading or a line names. */
export interface NamedPeriod {
  /** Null where none is named. */
  readonly year: number | null;
  /** "fg år", "föregående år": the year before the follow-up's. */
  readonly isYearBefore: boolean;
  /** Months from 1, both included. `from` is null where one month is named alone: "aug 2023" may be up to August. */
  readonly from: number | null;
  readonly to: number | null;
  /** The word for how far it reaches: "ack" from the year's beginning, "per" the month or the period, "helår" the year. */
  readonly span: "accumulated" | "period" | "month" | "wholeYear" | null;
  /** Where it is named as one of the parts of a year: "Q2" is April to June; "T2" January to August, until it is said otherwise. */
  readonly part: "quarter" | "tertial" | null;
}

/** Nothing said of time. */
export const NO_PERIOD: NamedPeriod = {
  year: null,
  isYearBefore: false,
  from: null,
  to: null,
  span: null,
  part: null,
};

export interface TextWithPeriod {
  readonly period: NamedPeriod;
  /** The text without it. */
  readonly rest: string;
}

const MONTH =
  "(jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const START = "(?<![\\p{L}\\d])";
const END = "(?![\\p{L}\\d])";
const TO = "\\s*(?:-|–|—|till?|t\\.?o\\.?m\\.?)\\s*";
const YEAR = "(20\\d{2})";
const MM = "(0[1-9]|1[0-2])";
const QUARTER = "(?:kv(?:artal)?|q)\\.?\\s?([1-4])";

type Found = Partial<Omit<NamedPeriod, "isYearBefore">>;

const rule = (pattern: string, found: (groups: readonly string[]) => Found) =>
  [new RegExp(`${START}${pattern}${END}`, "u"), found] as const;

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

function ofQuarter(quarter: string | undefined, year: string | undefined): Found {
  const to = Number(quarter) * 3;
  return { year: year === undefined ? null : Number(year), from: to - 2, to, part: "quarter" };
}

function yearOfTwo(text: string): number {
  return 2000 + Number(text.slice(-2));
}

/** The first that fits counts. */
const RULES = [
  rule(`${YEAR}${MM}${TO}(?:20\\d{2})?${MM}`, ([year, from, to]) => ({
    year: Number(year),
    from: Number(from),
    to: Number(to),
  })),
  rule(`${YEAR}-${MM}(?:-\\d{2})?${TO}(?:20\\d{2}-)?${MM}(?:-\\d{2})?`, ([year, from, to]) => ({
    year: Number(year),
    from: Number(from),
    to: Number(to),
  })),
  rule(`${MONTH}${TO}${MONTH}(?:\\s*[-']?(20\\d{2}|2\\d))?`, ([from = "", to = "", year]) => ({
    year: year === undefined ? null : yearOfTwo(year),
    from: monthOf(from),
    to: monthOf(to),
  })),
  rule(`${YEAR}\\s*${MONTH}${TO}${MONTH}`, ([year, from = "", to = ""]) => ({
    year: Number(year),
    from: monthOf(from),
    to: monthOf(to),
  })),
  rule(`${YEAR}\\s*[-/]?\\s*(?:kv(?:artal)?|q|k)\\.?\\s?([1-4])`, ([year, quarter]) =>
    ofQuarter(quarter, year),
  ),
  rule(`${QUARTER}(?:\\s*[-/]?\\s*${YEAR})?`, ([quarter, year]) => ofQuarter(quarter, year)),
  rule(`([1-4])(?::?[ae])?\\s+kvartalet(?:\\s+${YEAR})?`, ([quarter, year]) => ofQuarter(quarter, year)),
  rule(`${YEAR}-${MM}(?:-\\d{2})?`, ([year, to]) => ({ year: Number(year), to: Number(to) })),
  rule(`${YEAR}\\s?[/.m]\\s?${MM}`, ([year, to]) => ({ year: Number(year), to: Number(to) })),
  rule(`${MM}[/.-]${YEAR}`, ([to, year]) => ({ year: Number(year), to: Number(to) })),
  rule(`(2\\d)-${MM}`, ([year = "", to]) => ({ year: yearOfTwo(year), to: Number(to) })),
  rule(`${YEAR}${MM}(?:\\d{2})?`, ([year, to]) => ({ year: Number(year), to: Number(to) })),
  rule(`(2[1-9])${MM}`, ([year = "", to]) => ({ year: yearOfTwo(year), to: Number(to) })),
  rule(`(?:\\d{1,2}\\s+)?${MONTH}(?:\\s*[-']?\\s*(20\\d{2}|2\\d))?`, ([to = "", year]) => ({
    year: year === undefined ? null : yearOfTwo(year),
    to: monthOf(to),
  })),
  rule(`(?:p|period)\\s?${"(0?[1-9]|1[0-2])"}(?:\\s*[-/]?\\s*${YEAR})?`, ([to, year]) => ({
    year: year === undefined ? null : Number(year),
    to: Number(to),
  })),
  rule(`(?:t|tertial)\\s?([1-3])(?:\\s*[-/]?\\s*${YEAR})?`, ([third, year]) => ({
    year: year === undefined ? null : Number(year),
    from: 1,
    to: Number(third) * 4,
    part: "tertial",
  })),
  rule(`${YEAR}\\s*[-/]?\\s*t(?:ertial)?\\s?([1-3])`, ([year, third]) => ({
    year: Number(year),
    from: 1,
    to: Number(third) * 4,
    part: "tertial",
  })),
  // "K1" is a quarter where nothing else stands.
  [
    /^k([1-4])(?:\s*[-/]?\s*(20\d{2}))?$/u,
    ([quarter, year]: readonly string[]): Found => ofQuarter(quarter, year),
  ] as const,
  rule(YEAR, ([year]) => ({ year: Number(year) })),
  // "Utf 23", "Bud -23": two digits are a year right after the kind of amount only.
  [
    /(?<=(?:utf|utfall|bud|budg|budget|bokslut|prognos|prg|redovisat)\.?\s?)[-'’]?(2\d)(?![\p{L}\d])/u,
    ([year = ""]: readonly string[]): Found => ({ year: yearOfTwo(year) }),
  ] as const,
];

const YEAR_BEFORE =
  /(?<!\p{L})(?:f[. ]?(?:g|ö?reg)?\.?\s?å(?:r)?\.?|föreg(?:ående)?\.?\s(?:års?|period)|förra\sårets?|förra\såret|i\sfjol|fjolåret)(?!\p{L})/u;
const WHOLE_YEAR =
  /(?<!\p{L})(?:hel-?års?|hela\s(?:året|år)|årets|per\sår|årlig|års)(?!\p{L})|^års?-?(?=budget|bud|prognos)|^hel-?års?-?(?=budget|bud|prognos)/u;
const ACCUMULATED =
  /(?<!\p{L})(?:(?:samma|motsvarande)\s(?:period|tid)(?:en)?|ack(?:umulera[dt])?\.?|t\.?\s?o\.?\s?m\.?|till\soch\smed|hittills|delår(?:et)?|ytd)(?!\p{L})/u;
const OF_MONTH = /(?<!\p{L})(?:månad(?:en)?s?|mån\.?|per\.?\smån(?:ad)?)(?!\p{L})/u;
const OF_PERIOD = /(?<!\p{L})(?:period(?:en)?s?|per)(?!\p{L})\.?|^period(?:en)?s?-?(?=budget|bud|utfall)/u;

/**
 * Takes out of a heading what it says of time: "Utfall jan–aug 2023", "Budget 202308", "Utfall ack fg år", "Årsbudget".
 *
 * @param text folded: in lower case, spaces tidied
 */
export function namedPeriod(text: string): TextWithPeriod {
  let rest = text;
  const take = (pattern: RegExp): boolean => {
    const next = rest.replace(pattern, " ");
    const isThere = next !== rest;
    rest = next;
    return isThere;
  };
  const isYearBefore = take(YEAR_BEFORE);
  const found = firstOf(rest);
  rest = found.rest;
  const isWholeYear = take(WHOLE_YEAR);
  const isAccumulated = take(ACCUMULATED);
  const isOfMonth = take(OF_MONTH);
  const isOfPeriod = take(OF_PERIOD);
  const span = isWholeYear
    ? "wholeYear"
    : isAccumulated
      ? "accumulated"
      : isOfMonth
        ? "month"
        : isOfPeriod && found.period.to === undefined
          ? "period"
          : null;
  return {
    period: {
      year: found.period.year ?? null,
      isYearBefore,
      from: found.period.from ?? null,
      to: found.period.to ?? null,
      span,
      part: found.period.part ?? null,
    },
    rest: rest.replace(/\s+/g, " ").trim(),
  };
}

function firstOf(text: string): { readonly period: Found; readonly rest: string } {
  for (const [pattern, found] of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return { period: found(match.slice(1)), rest: text.replace(match[0], " ") };
  }
  return { period: {}, rest: text };
}

/** Tells whether anything at all is said of time. */
export function saysPeriod({ year, to, span, isYearBefore }: NamedPeriod): boolean {
  return year !== null || to !== null || span !== null || isYearBefore;
}
