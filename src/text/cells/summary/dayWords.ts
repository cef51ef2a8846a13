import { lastDayOfMonth } from "../../../workbook/cells/decodeDate";

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

/** "per den sista augusti 2020"; "per den 15 september 2022" where it is not the month's last day. */
export function perDay(isoDate: string): string {
  const [year = 0, month = 0, day = 0] = isoDate.split("-").map(Number);
  const isLast = isoDate === lastDayOfMonth(isoDate.slice(0, 7));
  return `per den ${isLast ? "sista" : day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** "för helåret 2023" at the end of a year, else the day. */
export function forPeriod(isoDate: string): string {
  return isYearEnd(isoDate) ? `för helåret ${isoDate.slice(0, 4)}` : perDay(isoDate);
}

/** "2023" at the end of a year, else the day. */
export function ofPeriod(isoDate: string): string {
  return isYearEnd(isoDate) ? isoDate.slice(0, 4) : perDay(isoDate);
}

/** "januari–augusti" for the part of the year that ends on a day; null for a whole year. */
export function partOfYear(isoDate: string): string | null {
  if (isYearEnd(isoDate)) return null;
  const [first, last] = [MONTHS[0] ?? "", MONTHS[Number(isoDate.slice(5, 7)) - 1] ?? ""];
  return first === last ? first : `${first}–${last}`;
}

/** Of a year that is over one tells what was, of a year that goes on what is. */
export function isYearEnd(isoDate: string): boolean {
  return isoDate.endsWith("-12-31");
}
