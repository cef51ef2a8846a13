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
  goal: "Mål",
  level: "Måluppfyllelse",
  /** Before the reason of a level that was decided and not computed. */
  decided: "Beslut",
  headings: ["Indikator", "Utfall", "Trend", "Nivå"],
} as const;
