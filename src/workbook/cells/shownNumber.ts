import { toHeld, unitOfWord, type Unit } from "./units";

/** The text in a number format: in quotes, after a backslash, or as a currency ("[$kr-41D]"). */
const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g;
const COLOUR_OR_CONDITION = /\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi;
const THOUSANDS_LEFT_OUT = /[0#?](,+)(?![0#?,])/;

/**
 * A number cell's value and unit as the cell shows them. A percent format shows 90 % and holds 0.9. The format 0" %" shows
 * 90 % and holds 90, and #,##0 "tkr" shows 500 tkr: the text in the format is the unit. A comma after the digits leaves
 * out thousands: #,##0, "tkr" shows 500 tkr and holds 500 000.
 */
export function shownNumber(value: number, numberFormat: string): { value: number; unit: Unit | null } {
  const [format = ""] = numberFormat.split(";");
  if (bareFormat(format).includes("%")) return { value, unit: "percent" };
  const unit = unitOfWord([...format.matchAll(LITERAL)].map((match) => match.slice(1).join("")).join(""));
  const leftOut = 1000 ** thousandsLeftOut(bareFormat(format));
  return { value: unit === null ? value : toHeld(value / leftOut, unit), unit };
}

/** How many times a bare format leaves out thousands: 1 for #,##0, and 2 for #,##0,, */
export function thousandsLeftOut(format: string): number {
  return THOUSANDS_LEFT_OUT.exec(format)?.[1]?.length ?? 0;
}

/** Tells whether a number format parts thousands, as no year is written. */
export function partsThousands(numberFormat: string): boolean {
  return /#,#|0,0/.test(numberFormat);
}

/**
 * Tells whether a number format shows a day or a time of day. Excel on the web may tell it in the user's language
 * (office-js 2824): General is Standard in Swedish, and has a letter of days and of seconds in it.
 */
export function showsDate(numberFormat: string): boolean {
  return /[ymdhs]/i.test(bareFormat(numberFormat).replace(/general|standard/gi, ""));
}

/** A format without its texts, colours and conditions. */
export function bareFormat(numberFormat: string): string {
  return numberFormat.replace(LITERAL, "").replace(COLOUR_OR_CONDITION, "").replace(/_./g, "");
}
