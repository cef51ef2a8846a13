import type { ReportWords } from "../kit/words";

export const CHARTS: ReportWords = {
  sheet: "Diagram",
  footer: "Diagram",
  // Its pictures are Excel's own, and its tables stand in the other annexes.
  inDocument: null,
};

/** The words of the sheet besides its messages. */
export const WORDS = {
  title: "Diagram",
  built:
    "Vad diagrammen sägs visa, och deras ordning, är från när bladet byggdes. Staplarna följer tabellerna.",
  goals: "Målens värden",
  goal: "Mål",
  goalValue: "Värde",
  levels: "Mål och indikatorer på varje nivå",
  level: "Nivå",
  goalCount: "Mål",
  indicatorCount: "Indikatorer",
  levelsNote: "Bestämda nivåer går före beräknade.",
  activities: "Budgetavvikelse per verksamhet",
  activity: "Verksamhet (tkr)",
  activitiesNote: "Plus: bättre än budget. Minus: sämre än budget.",
  variance: "Avvikelse",
  better: "Bättre än budget",
  worse: "Sämre än budget",
  netCost: "Nettokostnad",
  amountPeriod: "Period (tkr)",
  former: "Föregående år",
  budget: "Budget",
  outcome: "Utfall",
  forecast: "Prognos",
  netCostNote: "Fyllt: utfall. Ljust: föregående år. Ram: budget. Streckad ram: prognos.",
  period: "Period",
  index: "Index för måluppfyllelse över tid",
  formerIndex: "Tidigare",
  indexNow: "Nu",
  allAttained: "Alla mål uppfyllda",
  indexNotes: [
    "Tidigare perioder: nivåerna som sattes då, där de finns kvar,",
    "annars utfallet då mot de målvärden som gäller nu.",
    "Mål och vikter är de som gäller nu.",
    "Perioder där mindre än hälften kan bedömas visas inte.",
  ],
  now: "Nu",
} as const;

/** "Budgetavvikelse per verksamhet"; of a part of a year its months too. */
export function activitiesTopic(period: string | null): string {
  return [WORDS.activities, period ?? []].flat().join(", ");
}

/** "Gräns för uppfyllt: 0,75". */
export function limitName(level: string, limit: string): string {
  return `Gräns för ${level}: ${limit}`;
}
