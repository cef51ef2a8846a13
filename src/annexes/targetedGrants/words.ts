import type { ReportWords } from "../kit/words";

export const TARGETED_GRANTS: ReportWords = {
  sheet: "Riktade statsbidrag",
  footer: "Riktade statsbidrag",
  inDocument: "text",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Riktade statsbidrag",
  rowHeading: "Intäkter av riktade statsbidrag, tkr",
  variance: "Avvikelse",
  total: "Totalt",
} as const;

/** The data's name within sentences, in both languages of the pane. */
export const DATA = {
  the: { sv: "statsbidragen", en: "the targeted grants" },
  none: { sv: "inga riktade statsbidrag", en: "no targeted grants" },
} as const;
