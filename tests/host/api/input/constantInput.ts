import type { CellContent } from "../../model/workbook";

/** What a typed or assigned text becomes in a cell: a content, and the number format that a General cell takes on. */
export interface ParsedConstant {
  readonly content: CellContent;
  readonly numberFormat: string | null;
}

export interface InputLocale {
  readonly decimal: string;
  readonly group: RegExp;
  /** True where each group has to have three digits. */
  readonly isStrict: boolean;
  readonly booleans: Readonly<Record<string, boolean>>;
  /** Date forms: what they look like, how to read them, and the format that Excel then gives the cell. */
  readonly dates: readonly DateForm[];
}

export interface DateForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], thisYear: number) => { year: number; month: number; day: number };
  readonly numberFormat: string;
}

const ERRORS = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
const DAY_IN_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Text that looks like a number, percentage, date, time, boolean or error becomes one; any other stays text.
 */
export function parseConstant(text: string, locale: InputLocale): ParsedConstant {
  const trimmed = text.trim();
  const boolean = locale.booleans[trimmed.toUpperCase()];
  if (boolean !== undefined) return plain({ kind: "boolean", value: boolean });
  if (ERRORS.has(trimmed.toUpperCase())) return plain({ kind: "error", value: trimmed.toUpperCase() });
  return (
    parseNumber(trimmed, locale) ??
    parseFraction(trimmed) ??
    parseDate(trimmed, locale) ??
    parseTime(trimmed) ??
    plain({ kind: "text", value: text })
  );
}

function parseNumber(text: string, locale: InputLocale): ParsedConstant | null {
  const parts = /^([+-]?)\s*(\$?)([\d.,\s\u00a0]*\d[\d.,\s\u00a0]*?)(E[+-]?\d+)?\s*(%?)$/i.exec(
    unbracketed(text),
  );
  if (parts === null) return null;
  const [, sign, currency, digits = "", exponent = "", percent] = parts;
  const hasGroups = digits.search(locale.group) >= 0;
  const [whole = "", fraction, ...more] = digits.split(locale.decimal);
  if (more.length > 0 || (fraction !== undefined && fraction.search(locale.group) >= 0)) return null;
  if (locale.isStrict && !/^\d*$/.test(whole) && !/^\d{1,3}(?:,\d{3})+$/.test(whole)) return null;
  const plainWhole = whole.replace(new RegExp(locale.group, "g"), "");
  if (!/^\d*$/.test(plainWhole) || !/^\d*$/.test(fraction ?? "")) return null;
  const magnitude = Number(`${plainWhole === "" ? "0" : plainWhole}.${fraction ?? "0"}${exponent}`);
  const value = (sign === "-" ? -1 : 1) * (percent === "%" ? magnitude / 100 : magnitude);
  if (!Number.isFinite(value)) return null;
  const hasDecimals = (fraction ?? "") !== "";
  const content: CellContent = { kind: "number", value: value === 0 ? 0 : value };
  if (percent === "%") return { content, numberFormat: hasDecimals ? "0.00%" : "0%" };
  if (currency === "$") return { content, numberFormat: hasDecimals ? "$#,##0.00" : "$#,##0" };
  if (exponent !== "") return { content, numberFormat: "0.00E+00" };
  if (hasGroups) return { content, numberFormat: hasDecimals ? "#,##0.00" : "#,##0" };
  return plain(content);
}

/** "1 1/2" is one and a half. */
function parseFraction(text: string): ParsedConstant | null {
  const parts = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (parts === null || Number(parts[4]) === 0) return null;
  const value = Number(parts[2]) + Number(parts[3]) / Number(parts[4]);
  return { content: { kind: "number", value: parts[1] === "-" ? -value : value }, numberFormat: "# ?/?" };
}

/** "(12)" is bookkeepers' -12. */
function unbracketed(text: string): string {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  return inner === undefined || /^[+-]/.test(inner) ? text : `-${inner}`;
}

function parseDate(text: string, locale: InputLocale): ParsedConstant | null {
  for (const form of locale.dates) {
    const parts = form.pattern.exec(text);
    if (parts === null) continue;
    const { year, month, day } = form.read(parts, new Date().getFullYear());
    const serial = dateSerial(year, month, day);
    if (serial !== null)
      return { content: { kind: "number", value: serial }, numberFormat: form.numberFormat };
  }
  return null;
}

/** Days since 1899-12-30; null for a date that does not exist or is before 1900-03-01, where Excel counts otherwise. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (time - EPOCH) / DAY_IN_MS;
  return exists && serial > 60 ? serial : null;
}

function parseTime(text: string): ParsedConstant | null {
  const parts = /^(\d{1,2})(?::([0-5]\d))?(?::([0-5]\d))?(?: ([ap])m?)?$/i.exec(text);
  if (parts === null) return null;
  const [hours, minutes, seconds] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  const half = parts[4]?.toLowerCase();
  const hour = half === undefined ? hours : (hours % 12) + (half === "p" ? 12 : 0);
  const value = (hour * 3600 + minutes * 60 + seconds) / 86_400;
  const clock = parts[3] === undefined ? "h:mm" : "h:mm:ss";
  return { content: { kind: "number", value }, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}

function plain(content: CellContent): ParsedConstant {
  return { content, numberFormat: null };
}
