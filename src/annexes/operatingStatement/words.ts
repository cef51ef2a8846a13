import type { ReportWords } from "../kit/words";

export const OPERATING_STATEMENT: ReportWords = {
  sheet: "Resultatrapport",
  footer: "Bilaga 1 Resultatrapport",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = { rowHeading: "(tkr, inkl interna transaktioner)" } as const;
