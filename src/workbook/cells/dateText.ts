import { foldedText } from "../grid/cellText";
import { MONTHS } from "./headingPeriod";
import { serialOfDay, serialToDate } from "./serialDate";

const YEAR = "(?<year>(?:19[9]|20\\d|210)\\d)";
const MONTH = `(?<monthName>${MONTHS.join("|")})[a-zåäö]*\\.?`;

/** How a day is written, and how a longer time is: of that its last day is meant. */
const FORMS: readonly RegExp[] = [
  /^(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})$/,
  /^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^(?:den )?(?<day>\\d{1,2})[/.] ?(?<month>\\d{1,2})(?: |-| -|, ?)${YEAR}$`),
  new RegExp(`^(?<day>1[3-9]|2\\d|3[01])[/.](?<month>\\d{1,2})[/.]${YEAR}$`),
  new RegExp(`^(?:den )?(?<day>\\d{1,2})(?::e)? ${MONTH},? ${YEAR}$`),
  new RegExp(`^(?:den )?(?:sista |slutet av )?${MONTH},? ?-?${YEAR}$`),
  new RegExp(`^${YEAR}[-/](?<month>\\d{2})$`),
  new RegExp(`^(?:(?:q|kv\\.? ?|kvartal )(?<quarter>[1-4])),? ${YEAR}$`),
  new RegExp(`^(?:(?:t|tertial )(?<tertial>[1-3])),? ${YEAR}$`),
  new RegExp(`^(?<term>vt|ht|vårterminen|höstterminen)[ -]?${YEAR}$`),
  new RegExp(`^(?:år |helår |helåret |slutet av |årets slut |årsskiftet )?${YEAR}$`),
];
const BEFORE = /^(?:(?:klart|klar|senast|per|t\.?o\.?m\.?)\s+)+/;

/**
 * Reads a date as people write it, as an ISO date: 2022-12-31 · 31/12 2022 · 31 december 2022. Of a month, a quarter (Q4
 * 2022), a third of the year (T2 2022), a school term (vt 2022) and a year the last day is meant. Null for any other text,
 * also for 5/6/2022, which is read in two ways.
 */
export function parseDate(text: string): string | null {
  const bare = foldedText(text).replace(BEFORE, "");
  for (const form of FORMS) {
    const groups = form.exec(bare)?.groups;
    if (groups !== undefined) return dateOf(groups);
  }
  return null;
}

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { year, month, monthName, day, quarter, tertial, term } = groups;
  let number = 12;
  if (month !== undefined) number = Number(month);
  else if (monthName !== undefined) number = MONTHS.indexOf(monthName) + 1;
  else if (quarter !== undefined) number = Number(quarter) * 3;
  else if (tertial !== undefined) number = Number(tertial) * 4;
  else if (term?.startsWith("v") === true) number = 6;
  if (number < 1 || number > 12) return null;
  // Day 0 of the next month is the last day of this one.
  if (day === undefined) return serialToDate(serialOfDay(Number(year), number + 1, 0));
  const date = serialToDate(serialOfDay(Number(year), number, Number(day)));
  return Number(date.slice(8)) === Number(day) ? date : null;
}

const NO_DATE =
  /^(?:löpande|kontinuerligt|tills vidare|återkommande|(?:års|halvårs|kvartals|månads|tertial)vis|(?:halv)?årligen|varje (?:år|halvår|tertial|kvartal|månad))$/;

/** Tells whether a text says that there is no single date: "Löpande", "Årligen". */
export function tellsNoDate(text: string): boolean {
  return NO_DATE.test(foldedText(text));
}
