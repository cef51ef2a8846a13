import type { ReportWords } from "../kit/words";

export const FOLLOW_UP_RESULT: ReportWords = {
  sheet: "Periodens uppföljning",
  footer: "Resultat av periodens uppföljning",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Resultat av periodens uppföljning",
  headings: ["Nämndmål", "Indikator", "Tidpunkter", "Kommentar", "Nivå", "Måluppfyllelse"],
} as const;
