import type { ReportWords } from "../kit/words";

export const ACTIVITY_RESULT: ReportWords = {
  sheet: "Verksamhetens utfall",
  footer: "Bilaga 2 Verksamhetens utfall och resultat",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Verksamhetens utfall och resultat",
  rowHeading: "tkr",
  income: "Intäkter",
  cost: "Kostnader",
  net: "Netto",
  netAlone: "netto",
  variance: "Avvikelse",
} as const;
