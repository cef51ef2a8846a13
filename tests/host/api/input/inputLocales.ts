import type { InputLocale } from "./constantInput";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Excel reads a year of two digits as 1930–2029. */
function fullYear(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const monthNumber = (name: string | undefined): number =>
  MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;

/**
 * How the API reads texts in `values` and `formulas`, whatever the user's own settings are. A comma groups three digits and
 * nothing else: "14,37" stays text, as in Microsoft's sample culture-info.
 */
export const EN_US: InputLocale = {
  decimal: ".",
  group: /,/,
  isStrict: true,
  booleans: { TRUE: true, FALSE: false },
  dates: [
    {
      pattern: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
      read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
      numberFormat: "m/d/yyyy",
    },
    {
      pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
      read: ([, month, day, year], now) => ({
        year: fullYear(year, now),
        month: Number(month),
        day: Number(day),
      }),
      numberFormat: "m/d/yyyy",
    },
    {
      pattern: /^(\d{1,2})[-/](\d{1,2})$/,
      read: ([, month, day], thisYear) => ({ year: thisYear, month: Number(month), day: Number(day) }),
      numberFormat: "d-mmm",
    },
    {
      pattern:
        /^(\d{1,2})[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[- ](\d{4}|\d{2}))?$/i,
      read: ([, day, month, year], now) => ({
        year: fullYear(year, now),
        month: monthNumber(month),
        day: Number(day),
      }),
      numberFormat: "d-mmm-yy",
    },
    {
      pattern: /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ](\d{4})$/i,
      read: ([, month, year]) => ({ year: Number(year), month: monthNumber(month), day: 1 }),
      numberFormat: "mmm-yy",
    },
    {
      pattern:
        /^(?:[a-z]+day,? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{1,2})(?:,? (\d{4}|\d{2}))?$/i,
      read: ([, month, day, year], now) => ({
        year: fullYear(year, now),
        month: monthNumber(month),
        day: Number(day),
      }),
      numberFormat: "d-mmm-yy",
    },
  ],
};

/** The same where a comma may stand anywhere in a number: "14,37" is then 1437. */
export const LOOSE_EN_US: InputLocale = { ...EN_US, isStrict: false };

/** How the grid reads what a user in Sweden types; a decimal point is taken too, since test scripts use it. */
export const SV_SE: InputLocale = {
  decimal: ",",
  group: /[ \u00a0]/,
  isStrict: false,
  booleans: { TRUE: true, FALSE: false, SANT: true, FALSKT: false },
  dates: [
    {
      pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
      read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
      numberFormat: "yyyy-mm-dd",
    },
  ],
};
