import type { Investment } from "./table";
import type { ReportWords } from "../kit/words";

export const INVESTMENTS: ReportWords = {
  sheet: "Investeringar",
  footer: "Bilaga 4 Investeringar",
  inDocument: "annex",
};

/** The words of the annex as it was published (Ekerö, 2023). Hyphens and abbreviations are the original's. */
export const WORDS = {
  title: "Investeringar",
  rowHeading: "Projekt (tkr)",
  originalBudget: "Ursprunglig budget",
  carriedOver: "Budget överföring fg år",
  reallocated: "Omdisp inom nämnd",
  totalBudget: "TOTAL BUDGET",
  actual: "Utfall",
  remaining: "Avvik budget - utfall",
  /** Of projects over several years. */
  approvedTotal: "Beslutad totalutgift",
  spentBefore: "Upparbetat t.o.m. fg år",
  estimatedTotal: "Beräknad totalutgift",
  remainingTotal: "Avvik total",
  completed: "Avslutat",
  total: "SUMMA",
} as const;

/** The data's name within sentences, in both languages of the pane. */
export const DATA = {
  the: { sv: "investeringarna", en: "the investments" },
  none: { sv: "inga investeringar", en: "no investments" },
} as const;

/** "JA" for a project that is completed, "-" for one that is not. */
export function completedText({ isCompleted }: Investment): string {
  return isCompleted ? "JA" : "-";
}
