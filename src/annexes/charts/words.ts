import type { ReportWords } from "../kit/words";

export const CHARTS: ReportWords = {
  sheet: "Diagram",
  footer: "Diagram",
  // Its pictures are Excel's own, and its tables stand in the other annexes.
  inDocument: null,
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Diagram",
  goals: "Målens värden",
  goal: "Mål",
  goalHeadings: ["Mål", "Värde"],
  activities: "Budgetavvikelse per verksamhet",
  activityHeadings: ["Verksamhet", "Avvikelse, tkr"],
  activitiesNote: "Över noll: bättre än budget. Under noll: sämre än budget.",
  index: "Index för måluppfyllelse över tid",
  indexHeadings: ["Period", "Index"],
  indexNotes: [
    "Tidigare perioder: nivåerna som sattes då, där de finns kvar,",
    "annars utfallet då mot de målvärden som gäller nu.",
    "Mål och vikter är de som gäller nu.",
    "Perioder där mindre än hälften kan bedömas visas inte.",
  ],
  now: "Nu",
} as const;

/** "Budgetavvikelse per verksamhet"; of a part of a year its months too. */
export function activitiesTitle(period: string | null): string {
  return [WORDS.activities, period ?? []].flat().join(", ");
}
