import { roundHalfAwayFromZero } from "../../domain/numbers";
import type { CellSnapshot } from "../grid/snapshot";
import { isErrorValue } from "../grid/cellText";
import { serialToDate } from "./decodeDate";
import { bareFormat, showsDate, thousandsLeftOut } from "./shownNumber";

const NO_BREAK_SPACE = "\u00A0";
const DAYS_FROM_1900_TO_1904 = 1462;
const MINUTES_A_DAY = 1_440;
/** Excel shows so many digits of a number without a format of its own. */
const GENERAL_DIGITS = 10;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/;
/** Pieces of a format: texts in quotes, escaped characters and conditions hold no separator of sections. */
const PIECES = /"[^"]*"|\\.|\[[^\]]*\]|./g;
const DIGITS = /[0#?][0#?,]*(?:\.[0#?]+)?,*/;
/** The text around the digits: texts in quotes, escaped characters, currencies; room for a character and fillers go. */
const AROUND = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*./g;

/** How a Swedish Excel names the errors. */
const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
};

/**
 * A cell's text as a Swedish Excel shows it: decimal comma, thousands apart, percent and thousands left out as its number
 * format says, days as ISO dates. All spaces in a figure are no-break spaces. Fractions and powers of ten are shown as
 * numbers without a format.
 *
 * @param usesDates1904 the workbook counts its days from 1904
 */
export function shownText({ value, numberFormat }: ShownCell, usesDates1904: boolean): string {
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string")
    return isErrorValue(value) ? swedishError(value) : textIn(numberFormat, value);
  if (showsDate(numberFormat)) return dateText(value, numberFormat, usesDates1904);
  return numberText(value, numberFormat).replaceAll(" ", NO_BREAK_SPACE);
}

type ShownCell = Pick<CellSnapshot, "value" | "numberFormat">;

function swedishError(error: string): string {
  return SWEDISH_ERRORS[error] ?? error;
}

/** The parts that a format shows around a text: '"   "@" ¹"'. */
function textIn(numberFormat: string, text: string): string {
  const section = sectionsOf(numberFormat).find((each) => bareFormat(each).includes("@"));
  if (section === undefined || text === "") return text;
  return around(section, "@", text);
}

/** The sections of a format for positive, negative, zero and text values; an empty section shows nothing. */
function sectionsOf(numberFormat: string): readonly string[] {
  const sections = [""];
  for (const [piece] of numberFormat.matchAll(PIECES)) {
    if (piece === ";") sections.push("");
    else sections.push(`${sections.pop() ?? ""}${piece}`);
  }
  return sections;
}

function numberText(value: number, numberFormat: string): string {
  const sections = sectionsOf(numberFormat).filter((each) => !bareFormat(each).includes("@"));
  const { section, isSignSaid } = sectionFor(value, sections);
  const format = bareFormat(section).trim();
  const digits = DIGITS.exec(format)?.[0];
  if (digits === undefined && format !== "" && format.toLowerCase() !== "general") return generalText(value);
  if (digits === undefined) return around(section, /general/i, generalText(value));
  if (/[/e]/i.test(format)) return generalText(value);
  const decimals = /\.([0#?]+)/.exec(digits)?.[1] ?? "";
  const times = format.includes("%") ? 100 : 1;
  const shown = roundHalfAwayFromZero(
    (Math.abs(value) * times) / 1000 ** thousandsLeftOut(format),
    decimals.length,
  );
  const sign = value < 0 && shown !== 0 && !isSignSaid ? "-" : "";
  return sign + around(section, DIGITS, digitsText(shown, digits, decimals));
}

/** The section of a format that a number is shown in, and whether that section itself says the sign. */
function sectionFor(
  value: number,
  sections: readonly string[],
): { readonly section: string; readonly isSignSaid: boolean } {
  const [first = "General", second, third] = sections;
  if (!CONDITION.test(first)) {
    if (value < 0 && second !== undefined) return { section: second, isSignSaid: true };
    return { section: value === 0 && third !== undefined ? third : first, isSignSaid: false };
  }
  const section = sections.find((each) => holds(value, each)) ?? sections.at(-1) ?? first;
  const [, sign, limit] = CONDITION.exec(section) ?? [];
  return { section, isSignSaid: (sign === "<" || sign === "<=") && Number(limit) <= 0 };
}

function holds(value: number, section: string): boolean {
  const [, sign, text] = CONDITION.exec(section) ?? [];
  const limit = Number(text);
  switch (sign) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    case "<>":
      return value !== limit;
    default:
      return false;
  }
}

/** A size that is not negative, in the digits of a format: "1 234,50" in #,##0.00, "007" in 000. */
function digitsText(size: number, digits: string, decimals: string): string {
  const [whole = "0", part = ""] = size.toFixed(decimals.length).split(".");
  const places = (digits.split(".")[0] ?? "").replace(/,/g, "");
  const required = places.replace(/[^0]/g, "").length;
  const isLeftOut = required === 0 && Number(whole) === 0;
  const padded = isLeftOut ? "" : whole.padStart(required, "0");
  const isParted = /[0#?],[0#?]/.test(digits);
  const parted = isParted ? padded.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE) : padded;
  // Decimals that the format does not demand go when they are nothing; the comma stays, as in Excel.
  const demanded = decimals.lastIndexOf("0") + 1;
  let kept = part;
  while (kept.length > demanded && kept.endsWith("0")) kept = kept.slice(0, -1);
  return decimals === "" ? parted : `${parted},${kept}`;
}

/** A section with its digits, or its "@", replaced by what they show. */
function around(section: string, place: RegExp | string, shown: string): string {
  const texts: string[] = [];
  // Texts are put aside while the place is found: they may hold what looks like digits.
  const bare = section.replace(AROUND, (_, quoted?: string, escaped?: string, currency?: string) => {
    texts.push(quoted ?? escaped ?? currency ?? "");
    return "\u0000";
  });
  return bare.replace(place, () => shown).replace(/\u0000/g, () => texts.shift() ?? "");
}

/** "0,375", "1234", "1E+15": as Excel shows a number that has no format. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(GENERAL_DIGITS)))
    .replace(".", ",")
    .replace("e", "E");
}

/** "2022-08-31", "2022-08-31 14:05"; only the time where the format shows no day. */
function dateText(serial: number, numberFormat: string, usesDates1904: boolean): string {
  const format = bareFormat(numberFormat).toLowerCase();
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY);
  const part = (number: number): string => String(number).padStart(2, "0");
  const time = format.includes("h") ? `${part(Math.floor(minutes / 60))}:${part(minutes % 60)}` : "";
  const day = /[yd]/.test(format) ? serialToDate(serial + (usesDates1904 ? DAYS_FROM_1900_TO_1904 : 0)) : "";
  return [day, time].filter((each) => each !== "").join(NO_BREAK_SPACE);
}
