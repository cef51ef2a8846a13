import { isErrorValue, plainText } from "../grid/cellText";
import { parseDate, tellsNoDate } from "./dateText";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "./decoded";
import { saysNothing } from "./decodeNumber";
import { isDateSerial, serialOfDay, serialToDate } from "./serialDate";
import type { CellSnapshot } from "../grid/snapshot";

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
