import type { Both } from "./language";

/** The months as they stand within sentences, January first. */
export const MONTHS: readonly Both[] = [
  { sv: "januari", en: "January" },
  { sv: "februari", en: "February" },
  { sv: "mars", en: "March" },
  { sv: "april", en: "April" },
  { sv: "maj", en: "May" },
  { sv: "juni", en: "June" },
  { sv: "juli", en: "July" },
  { sv: "augusti", en: "August" },
  { sv: "september", en: "September" },
  { sv: "oktober", en: "October" },
  { sv: "november", en: "November" },
  { sv: "december", en: "December" },
];

/** "december 2023", "December 2023" of "2023-12". */
export function monthText(period: string): Both {
  const [year = "", month = ""] = period.split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined
    ? { sv: period, en: period }
    : { sv: `${name.sv} ${year}`, en: `${name.en} ${year}` };
}
