import type { CellContent } from "../../model/workbook";
import { formatSkeleton, numberFormatCategory } from "./numberFormatCategory";

const NO_BREAK_SPACE = "\u00a0";
const DAY_IN_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * What a cell shows with Swedish settings: decimal comma, no-break space between thousands. Covers General, plain
 * numbers, percentages, dates and texts in formats of one or more sections; other formats show as General.
 */
export function formatCellText(content: CellContent, numberFormat: string): string {
  switch (content.kind) {
    case "empty":
      return "";
    case "text":
    case "error":
      return content.value;
    case "boolean":
      return content.value ? "SANT" : "FALSKT";
    case "number":
      return formatNumber(content.value, numberFormat);
  }
}

function formatNumber(value: number, numberFormat: string): string {
  const sections = numberFormat.split(";");
  const isOwnNegative = value < 0 && sections.length > 1;
  const section =
    (value === 0 ? sections[2] : undefined) ?? (isOwnNegative ? sections[1] : undefined) ?? sections[0];
  const code = section ?? "General";
  switch (numberFormatCategory(code)) {
    case "Date":
    case "Time":
      return formatDate(value, code);
    case "Number":
    case "Percentage":
    case "Currency":
      return formatDecimal(isOwnNegative ? -value : value, code);
    default:
      return formatGeneral(value);
  }
}

function formatGeneral(value: number): string {
  const digits =
    Math.abs(value) >= 1e11 ? value.toExponential(5).replace(/\.?0+e/, "e") : trimmedPrecision(value);
  return digits.replace(".", ",").replace("e", "E");
}

/** General shows up to eleven characters. */
function trimmedPrecision(value: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

function formatDecimal(value: number, code: string): string {
  const skeleton = formatSkeleton(code);
  const isPercentage = skeleton.includes("%");
  const pattern = /[#0?][#0?,. ]*/.exec(skeleton)?.[0] ?? "0";
  const [whole = "", fraction = ""] = pattern.split(".");
  const decimals = fraction.replace(/[^#0?]/g, "");
  const least = decimals.replace(/[^0?]/g, "").length;
  // Rounding the decimal text and not the binary value: Excel shows 1.005 as 1.01.
  const scaled = Number(`${Math.abs(value)}e${decimals.length + (isPercentage ? 2 : 0)}`);
  const rounded = Number.isFinite(scaled)
    ? Math.round(scaled)
    : Math.round(Math.abs(value) * 10 ** decimals.length);
  const digits = rounded.toString().padStart(decimals.length + 1, "0");
  const integer = digits.slice(0, digits.length - decimals.length);
  const grouped = whole.includes(",") ? integer.replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE) : integer;
  let shownFraction = decimals.length === 0 ? "" : digits.slice(-decimals.length);
  while (shownFraction.length > least && shownFraction.endsWith("0"))
    shownFraction = shownFraction.slice(0, -1);
  const number = shownFraction === "" ? grouped : `${grouped},${shownFraction}`;
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return sign + withLiterals(code, number);
}

/** The texts of the format around the number: quoted, escaped, or signs that stand for themselves. */
function withLiterals(code: string, number: string): string {
  const placed = code.replace(/\[[^\]]*\]/g, "").replace(/_.|\*./g, "");
  const parts = /^((?:"[^"]*"|\\.|[^#0?])*)[#0?](?:[#0?,. ]*[#0?,.])?([\s\S]*)$/.exec(placed);
  if (parts === null) return number;
  const literal = (text: string): string => text.replace(/"([^"]*)"/g, "$1").replace(/\\(.)/g, "$1");
  return literal(parts[1] ?? "") + number + literal(parts[2] ?? "");
}

const MONTHS = {
  short: new Intl.DateTimeFormat("sv-SE", { month: "short", timeZone: "UTC" }),
  long: new Intl.DateTimeFormat("sv-SE", { month: "long", timeZone: "UTC" }),
};

function formatDate(serial: number, code: string): string {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  if (Number.isNaN(date.getTime()) || serial < 0) return "#".repeat(8);
  const two = (part: number): string => String(part).padStart(2, "0");
  const hasTwelveHours = /am\/pm/i.test(code);
  const hours = hasTwelveHours ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  const month = (style: keyof typeof MONTHS): string => MONTHS[style].format(date).replace(".", "");
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmmm: month("long"),
    mmm: month("short"),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(hours),
    h: String(hours),
    ss: two(date.getUTCSeconds()),
    s: String(date.getUTCSeconds()),
    minutes: two(date.getUTCMinutes()),
    "[h]": String(Math.floor((serial * DAY_IN_MS) / 3_600_000 + 1e-9)),
  };
  let isAfterHours = false;
  const bare = code.replace(/\[\$[^\]]*\]/g, "");
  return bare.replace(/"[^"]*"|\\.|\[h+\]|am\/pm|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|s/gi, (token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith("\\")) return token.slice(1);
    const name = token.toLowerCase();
    if (name === "am/pm") return date.getUTCHours() < 12 ? "fm" : "em";
    const isMinutes = isAfterHours && (name === "mm" || name === "m");
    isAfterHours = name.startsWith("h") || name.startsWith("[h");
    return parts[isMinutes ? "minutes" : name.replace(/^\[h+\]$/, "[h]")] ?? token;
  });
}
