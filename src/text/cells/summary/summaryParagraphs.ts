import type { SummaryFacts } from "../../../domain/summary/summaryFacts";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { areaSentences } from "./areaSentences";
import { deviationSentence } from "./deviationSentences";
import { economySentences } from "./economySentences";
import { goalSentences } from "./goalSentences";
import { namedGoalSentences } from "./namedGoalSentences";
import { plainSentence, type Sentence } from "./sentence";

/** Sentences on one thing, under its heading. */
export interface SummaryParagraph {
  readonly id: "goals" | "economy" | "activities" | "deviations" | "namedGoals";
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

const HEADINGS: Record<SummaryParagraph["id"], string> = {
  goals: "Måluppfyllelse",
  economy: "Ekonomi",
  activities: "Verksamhet",
  deviations: "Avvikelser mot budget",
  namedGoals: "Mål att kommentera",
};

/** The summary, paragraph by paragraph. What the workbook does not have is left out, and so is a paragraph without sentences. */
export function summaryParagraphs(facts: SummaryFacts, wording: LevelWording): readonly SummaryParagraph[] {
  const { goals, areas, followUpDate, amountsDate } = facts;
  const sentences: Record<SummaryParagraph["id"], readonly Sentence[]> = {
    goals: goals === null ? [] : goalSentences(goals, followUpDate, wording),
    economy: economySentences(facts),
    activities: areas === null ? [] : areaSentences(areas, amountsDate),
    deviations: facts.deviations.map(deviationSentence),
    namedGoals: goals === null ? [] : goals.named.flatMap((goal) => namedGoalSentences(goal, wording)),
  };
  return (Object.keys(HEADINGS) as SummaryParagraph["id"][])
    .map((id) => ({ id, heading: HEADINGS[id], sentences: sentences[id] }))
    .filter((paragraph) => paragraph.sentences.length > 0);
}

/** A paragraph as it is copied into the report. */
export function plainParagraph({ sentences }: SummaryParagraph): string {
  return sentences.map(plainSentence).join(" ");
}
