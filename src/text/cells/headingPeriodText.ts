import { MONTHS } from "../../workbook/cells/headingPeriod";

/** "aug 2022" for 2022-08-31, "2022" for the last day of a year: as a heading names the period that ends on a day. */
export function headingPeriodText(isoDate: string): string {
  const [year = "", month = ""] = isoDate.split("-");
  return month === "12" ? year : `${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}
