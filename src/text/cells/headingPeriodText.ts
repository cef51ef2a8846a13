import { MONTHS } from "../../workbook/cells/headingPeriod";
import type { LedgerPeriod } from "../../workbook/issues/ledgerIssue";

/** "aug 2022" for 2022-08-31, "2022" for the last day of a year: as a heading names the period that ends on a day. */
export function headingPeriodText(isoDate: string): string {
  const [year = "", month = ""] = isoDate.split("-");
  return month === "12" ? year : `${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** "jan–aug 2023" for amounts from the beginning of a year to the end of August, "2023" for a whole year. */
export function partOfYearText({ year, month }: LedgerPeriod): string {
  if (month === 12) return String(year);
  const [first, last] = [MONTHS[0] ?? "", MONTHS[month - 1] ?? ""];
  return month === 1 ? `${first} ${year}` : `${first}–${last} ${year}`;
}
