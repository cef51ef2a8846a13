import type { ReportWords } from "../kit/words";

export const POLITICAL_ACTIVITY: ReportWords = {
  sheet: "Politisk verksamhet",
  footer: "Politisk verksamhet",
  inDocument: "text",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Politisk verksamhet",
  rowHeading: "(tkr)",
  note: "*) Exkl kostnader för tjänstemannastöd, tex nämndsekreterare, pol sekreterare. Inkl resurser överförda till central politisk organisation",
} as const;

/** The rows that a controller begins with, by the ids that they keep whatever they are called. */
export const ROW_LABELS = {
  remuneration: "Ersättningar till förtroendevalda",
  otherCosts: "Övriga kostnader nämnden *)",
  total: "Summa:",
} as const;
export type PoliticalRowId = keyof typeof ROW_LABELS;

/** "Ersättning till förtroendevalda och övriga kostnader Socialnämnden" */
export function politicalActivityLine(committee: string | null): string {
  return ["Ersättning till förtroendevalda och övriga kostnader", committee ?? ""].join(" ").trim();
}
