import type { ReportWords } from "../kit/words";

export const POLITICAL_ACTIVITY: ReportWords = {
  sheet: "Politisk verksamhet",
  footer: "Politisk verksamhet",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Politisk verksamhet",
  rowHeading: "(tkr)",
  note: "*) Exkl kostnader för tjänstemannastöd, tex nämndsekreterare, pol sekreterare. Inkl resurser överförda till central politisk organisation",
} as const;

/** "Ersättning till förtroendevalda och övriga kostnader Socialnämnden" */
export function politicalActivityLine(committee: string | null): string {
  return ["Ersättning till förtroendevalda och övriga kostnader", committee ?? ""].join(" ").trim();
}
