import { headingPeriodText } from "../cells/headingPeriodText";
import type { Both } from "./language";

const ENGLISH_MONTHS = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** "aug 2022" for 2022-08, "2022" for the last month of a year. */
export function periodName(period: string): Both {
  const [year = "", month = ""] = period.split("-");
  return {
    sv: headingPeriodText(`${period}-31`),
    en: month === "12" ? year : `${ENGLISH_MONTHS[Number(month) - 1] ?? ""} ${year}`,
  };
}
