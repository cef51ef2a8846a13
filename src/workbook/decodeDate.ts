import { isErrorValue, plainText } from "./cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "./decoded";
import { saysNothing } from "./decodeNumber";
import type { CellSnapshot } from "./snapshot";

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, put so that serials after February 1900 fall on the right day. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** Serials outside 1990–2100 are not dates that a follow-up would hold. */
const FIRST_SERIAL = dateToSerial("1990-01-01");
const LAST_SERIAL = dateToSerial("2100-12-31");

/** Reads a date as its ISO text (2022-12-31) from a date cell or from such a text. */
export function decodeDate(cell: CellSnapshot): Decoded<string> {
  const { value } = cell;
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "" || saysNothing(raw)) return EMPTY_CELL;
  if (typeof value === "number") {
    if (value < FIRST_SERIAL || value > LAST_SERIAL) return unreadable({ code: "unreadableDate", raw });
    return decoded(serialToDate(value));
  }
  return isIsoDate(raw) ? decoded(raw) : unreadable({ code: "unreadableDate", raw });
}

/** Tells whether a text is a day of the calendar in the form 2022-12-31. */
export function isIsoDate(text: string): boolean {
  return ISO_DATE.test(text) && serialToDate(dateToSerial(text)) === text;
}

/** Days since the start of Excel's 1900 date system, for an ISO date. */
export function dateToSerial(isoDate: string): number {
  const [year = NaN, month = NaN, day = NaN] = isoDate.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - SERIAL_ZERO) / MILLISECONDS_A_DAY;
}

function serialToDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
