import { foldedText, isErrorValue, plainText } from "../grid/cellText";
import { MONTHS } from "./headingPeriod";
import { decoded, EMPTY_CELL, unreadable, type Decoded, saysNothing } from "./decoded";
import type { CellSnapshot } from "../grid/snapshot";

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, put so that serials after February 1900 fall on the right day. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Days since the start of Excel's 1900 date system; months are 1–12. */
function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_A_DAY;
}

/** The ISO date of a serial; a time of day is left out. */
export function serialToDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Serials outside 1990–2100 are not dates that a follow-up would hold. */
export function isDateSerial(serial: number): boolean {
  return serial >= serialOfDay(1990, 1, 1) && serial < serialOfDay(2101, 1, 1);
}

/** The last day of a month as an ISO date: "2022-08" ends on "2022-08-31". */
export function lastDayOfMonth(period: string): string {
  const [year = 0, month = 0] = period.split("-").map(Number);
  return `${period}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

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
  new RegExp(`^${MONTH}(?: ?[-’']| )(?<shortYear>\\d{2})$`),
  new RegExp(`^${YEAR}[-/](?<month>\\d{2})$`),
  new RegExp(`^(?:(?:q|kv\\.? ?|kvartal )(?<quarter>[1-4])),? ${YEAR}$`),
  new RegExp(`^(?:(?:t|tertial )(?<tertial>[1-3])),? ${YEAR}$`),
  new RegExp(`^(?<term>vt|ht|vårterminen|höstterminen)[ -]?${YEAR}$`),
  new RegExp(`^(?:år |helår |helåret |slutet av |årets slut |årsskiftet )?${YEAR}$`),
];
const BEFORE = /^(?:(?:klart|klar|senast|per|t\.?o\.?m\.?)\s+)+/;

/**
 * Reads a date as people write it, as an ISO date: 2022-12-31 · 31/12 2022 · 31 december 2022. Of a month (december 2022, dec -22, dec 22: a day stands before its month), a quarter (Q4
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
  const { shortYear, month, monthName, day, quarter, tertial, term } = groups;
  const year = shortYear === undefined ? groups["year"] : `20${shortYear}`;
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
function tellsNoDate(text: string): boolean {
  return NO_DATE.test(foldedText(text));
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days between the first days of Excel's two date systems. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/**
 * Reads a date as its ISO text (2022-12-31) from a date cell or from a text. A year, as a number too, means its last day.
 *
 * @param uses1904 true for a workbook whose date cells count from 1904
 */
export function decodeDate(cell: CellSnapshot, uses1904 = false): Decoded<string> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "" || saysNothing(raw) || tellsNoDate(raw)) return EMPTY_CELL;
  const serial = Number(value) + (uses1904 ? DAYS_BETWEEN_SYSTEMS : 0);
  const isSerial = typeof value === "number" && isDateSerial(serial);
  const date = isSerial ? serialToDate(serial) : parseDate(raw);
  return date === null ? unreadable({ code: "unreadableDate", raw }) : decoded(date);
}

/** A date cell: its number and its displayed text. */
export interface DateSample {
  readonly serial: number;
  readonly text: string;
}

/**
 * Tells from date cells whether a workbook counts days from 1904: their displayed text against their serial. Null when no
 * sample shows a whole date, or when they disagree.
 */
export function usesDates1904(samples: readonly DateSample[]): boolean | null {
  const answers = new Set<boolean>();
  for (const { serial, text } of samples) {
    const date = parseDate(text);
    const days = date === null ? null : dateToSerial(date) - Math.floor(serial);
    if (days === 0) answers.add(false);
    if (days === DAYS_BETWEEN_SYSTEMS) answers.add(true);
  }
  const [answer = null] = answers;
  return answers.size === 1 ? answer : null;
}

/** Tells whether a text is a day of the calendar in the form 2022-12-31. */
export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(text) && serialToDate(dateToSerial(text)) === text;
}

/** The number of a date cell for an ISO date: days since the start of Excel's 1900 or 1904 date system. */
export function dateToSerial(isoDate: string, uses1904 = false): number {
  const numberAt = (start: number, end: number): number => Number(isoDate.slice(start, end));
  return serialOfDay(numberAt(0, 4), numberAt(5, 7), numberAt(8, 10)) - (uses1904 ? DAYS_BETWEEN_SYSTEMS : 0);
}
