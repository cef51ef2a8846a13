import type { ReportWords } from "../kit/words";

export const GOAL_ATTAINMENT: ReportWords = {
  sheet: "Måluppfyllelse",
  footer: "Bilaga 5 Måluppfyllelse",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Måluppfyllelse",
  area: "Målområde",
  overarching: "Övergripande mål",
  goal: "Mål",
  level: "Måluppfyllelse",
  headings: ["Indikator", "Utfall", "Trend", "Nivå"],
} as const;
