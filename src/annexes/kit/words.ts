/**
 * The headings that several annexes have, as they were published (Ekerö, 2023); those of the whole year beside a part of it
 * as Swedish municipalities head them in their reports of a part of the year.
 */
export const AMOUNT_WORDS = {
  actual: "Utfall",
  budget: "Budget",
  variance: "Avvik",
  forecast: "Prognos",
  formerForecast: "Förra prognosen",
  wholeYear: "helår",
  closed: "Bokslut",
  shareOf: "i % av",
} as const;

/** How a report is named: its sheet (Excel takes 31 characters), and its footer where it has a number of its own. */
export interface ReportWords {
  readonly sheet: string;
  /** The left part of the printed annex's footer. */
  readonly footer: string;
  /** Where it stands in the report as a document: in the running text, after it on pages of its own, or nowhere. */
  readonly inDocument: "text" | "annex" | null;
}

/** After the name of a goal that goes on on another page. */
export const CONTINUED = " (forts.)";
