import { plainText } from "../grid/cellText";
import { isIsoDate, lastDayOfMonth } from "../cells/decodeDate";
import type { FollowUpBlock } from "../layout/followUpBlock";
import { headingParts, MONTHS } from "../cells/headingPeriod";

/** "31 december 2023", "den sista augusti 2022", "aug 2020", "2022-08-31"; with "per" before it or not. */
const DATE_TEXT = new RegExp(
  `(\\bper\\s+)?(?:den\\s+)?(?:(sista|\\d{1,2})\\s+)?(${MONTHS.join("|")})[a-zåäö]*\\.?\\s+(\\d{4})|(\\bper\\s+)?(\\d{4}-\\d{2}-\\d{2})`,
  "gi",
);

interface TitleDate {
  readonly date: string;
  readonly followsPer: boolean;
}

/**
 * The day of the follow-up as the sheet's title rows or name give it, as an ISO date; a month alone means its last day.
 * Null when they name none, or several without "per" before just one of them.
 */
export function findFollowUpDate({
  sheet,
  headerRow,
}: Pick<FollowUpBlock, "sheet" | "headerRow">): string | null {
  const titleRows = sheet.values.slice(0, headerRow - sheet.firstRow);
  const texts = [...titleRows.flat().filter((value) => typeof value === "string"), sheet.name];
  const dates = texts.flatMap((text) => datesIn(plainText(text)));
  return onlyDate(dates) ?? onlyDate(dates.filter(({ followsPer }) => followsPer));
}

/**
 * The day that a follow-up most likely is of where nothing names one: the last of the period that its outcome's heading tells, else
 * of the only year that the title rows or the sheet's name do. A guess: it is said to be one, and is never written. Null where nothing tells.
 */
export function guessedDate({ sheet, headerRow, readings }: FollowUpBlock): string | null {
  const ofOutcome = headingParts(readings.get("actualValue")?.heading ?? "").period;
  if (ofOutcome !== null) return lastDayOfMonth(ofOutcome);
  const titles = sheet.values.slice(0, headerRow - sheet.firstRow).flat();
  const years = new Set(
    [...titles.filter((value) => typeof value === "string"), sheet.name].flatMap((text) =>
      [...plainText(text).matchAll(YEAR_ALONE)].map(([year]) => year),
    ),
  );
  const [year] = years;
  return year === undefined || years.size > 1 ? null : `${year}-12-31`;
}

/** No year of a term of office ("2019–2022"). */
const YEAR_ALONE = /(?<![\d–—-])20\d\d(?![\d–—-])/g;

function onlyDate(dates: readonly TitleDate[]): string | null {
  const distinct = new Set(dates.map(({ date }) => date));
  const [date] = distinct;
  return distinct.size === 1 && date !== undefined ? date : null;
}

function datesIn(text: string): readonly TitleDate[] {
  return [...text.matchAll(DATE_TEXT)].flatMap(([, per, day, month = "", year = "", isoPer, iso]) => {
    const date = iso ?? isoDate(Number(year), MONTHS.indexOf(month.toLowerCase()), day);
    return isIsoDate(date) ? [{ date, followsPer: (per ?? isoPer) !== undefined }] : [];
  });
}

function isoDate(year: number, month: number, day: string | undefined): string {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const dayOfMonth = day === undefined || day.toLowerCase() === "sista" ? lastDay : Number(day);
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${part(month + 1)}-${part(dayOfMonth)}`;
}
