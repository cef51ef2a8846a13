import { isDateSerial, parseDate, serialToDate } from "../../../../workbook/cells/decodeDate";
import { foldedText, plainText } from "../../../../workbook/grid/cellText";
import type { CellValue } from "../../../../workbook/grid/snapshot";
import { namedPeriod } from "./namedPeriod";

/** When an amount is of: null for what its cell does not say. Months from 1; a closing period 13 is December's. */
export interface RowTime {
  readonly year: number | null;
  readonly month: number | null;
}

const LAST_YEAR = 2099;

/**
 * Reads when a row is of, from a cell of a column of periods ("202308", "2023-08", "2308", "P08", "aug 2023", "8"), of months,
 * years or dates. Null for what cannot be read.
 */
export function timeOfCell(value: CellValue, field: "period" | "month" | "year" | "date"): RowTime | null {
  const text = plainText(value);
  if (/^\d+$/.test(text)) return timeOfDigits(text, field, typeof value === "number");
  if (typeof value === "number" && isDateSerial(value)) return timeOfDate(serialToDate(value));
  if (field === "date") {
    const date = parseDate(text.replace(/[ T]\d{1,2}:\d{2}.*$/, ""));
    return date === null ? null : timeOfDate(date);
  }
  const { period, rest } = namedPeriod(foldedText(value).replace(/[ t]00:00.*$/, ""));
  if (rest !== "" || (period.from !== null && period.from !== period.to)) return ofPart(text);
  if (period.year === null && period.to === null) return null;
  return { year: period.year, month: period.to };
}

function timeOfDigits(
  text: string,
  field: "period" | "month" | "year" | "date",
  isNumber: boolean,
): RowTime | null {
  const number = Number(text);
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(4, 6))];
  const isYear = year >= 2000 && year <= LAST_YEAR;
  if (field === "date" && isNumber && isDateSerial(number)) return timeOfDate(serialToDate(number));
  if (text.length === 8) return isYear ? ofMonth(year, month) : null;
  if (text.length === 6) return isYear ? ofMonth(year, month) : null;
  if (text.length === 4 && field !== "period" && isYear) return { year: number, month: null };
  if (text.length === 4 && field === "period") {
    const short = ofMonth(2000 + Number(text.slice(0, 2)), Number(text.slice(2)));
    // 2012 may be a year, and 2308 may not.
    return isYear ? { year: number, month: null } : short;
  }
  if (field === "period" && isNumber && text.length === 5 && isDateSerial(number))
    return timeOfDate(serialToDate(number));
  return text.length <= 2 && field !== "year" ? ofMonth(null, number) : null;
}

function ofMonth(year: number | null, month: number): RowTime | null {
  if (month < 1 || month > 13) return null;
  return { year, month: Math.min(month, 12) };
}

function timeOfDate(date: string): RowTime {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** "T2", "2023-T2", "K3": the amounts of four or three months, at the end of the last. */
function ofPart(text: string): RowTime | null {
  const { period, rest } = namedPeriod(foldedText(text));
  return rest === "" && period.part !== null ? { year: period.year, month: period.to } : null;
}
