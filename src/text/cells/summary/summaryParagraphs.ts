import type { SummaryFacts } from "../../../domain/summary/summaryFacts";
import type { ReportTableFacts, ReportTableKind } from "../../../domain/summary/reportTable";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { areaSentences } from "./areaSentences";
import { deviationSentence } from "./deviationSentences";
import { economySentences } from "./economySentences";
import { forecastSentences, overarchingSentences } from "./forecastSentences";
import { goalSentences } from "./goalSentences";
import { grantSentences } from "./grantSentences";
import { measureSentences } from "./measureSentences";
import { namedGoalSentences } from "./namedGoalSentences";
import { plainSentence, type Sentence } from "./sentence";
import { tableSentences } from "./tableSentences";

/** Sentences on one thing, under its heading. */
export interface SummaryParagraph {
  readonly id:
    | "goals"
    | "economy"
    | "activities"
    | "measures"
    | "grants"
    | "deviations"
    | "namedGoals"
    | "overarchingGoals"
    | "goalForecasts"
    | ReportTableKind;
  readonly heading: string;
  readonly sentences: readonly Sentence[];
  /** Each sentence stands on a line of its own: they are a list, of deviations or of areas. */
  readonly isList: boolean;
  /** The controller's own tables that stand below the sentences. */
  readonly tables: readonly ReportTableFacts[];
}

const LISTS: ReadonlySet<SummaryParagraph["id"]> = new Set(["deviations", "measures"]);

const HEADINGS: Record<SummaryParagraph["id"], string> = {
  goals: "Måluppfyllelse",
  overarchingGoals: "Övergripande mål",
  goalForecasts: "Prognos för målen",
  economy: "Ekonomi",
  activities: "Verksamhet",
  measures: "Verksamhetsmått",
  grants: "Riktade statsbidrag",
  deviations: "Avvikelser mot budget",
  actions: "Åtgärder",
  namedGoals: "Mål att kommentera",
  assignments: "Uppdrag",
  internalControl: "Internkontroll",
};

/** The summary, paragraph by paragraph. What the workbook does not have is left out, and so is a paragraph without sentences. */
export function summaryParagraphs(facts: SummaryFacts, wording: LevelWording): readonly SummaryParagraph[] {
  const { goals, areas, measures, grants, followUpDate, amountsDate } = facts;
  const tablesOf = (id: SummaryParagraph["id"]): readonly ReportTableFacts[] =>
    facts.tables.filter(({ kind }) => kind === id);
  const sentences: Record<SummaryParagraph["id"], readonly Sentence[]> = {
    goals: goals === null ? [] : goalSentences(goals, followUpDate, wording),
    economy: economySentences(facts),
    activities: areas === null ? [] : areaSentences(areas, amountsDate),
    measures: measures === null ? [] : measureSentences(measures),
    grants: grants === null ? [] : grantSentences(grants, amountsDate),
    deviations: facts.deviations.map(deviationSentence),
    actions: tableSentences(tablesOf("actions")),
    assignments: tableSentences(tablesOf("assignments")),
    internalControl: tableSentences(tablesOf("internalControl")),
    overarchingGoals: goals === null ? [] : overarchingSentences(goals.overarching, facts.committee, wording),
    goalForecasts: goals === null ? [] : forecastSentences(goals.forecasts, facts.committee, wording),
    namedGoals: goals === null ? [] : goals.named.flatMap((goal) => namedGoalSentences(goal, wording)),
  };
  return (Object.keys(HEADINGS) as SummaryParagraph["id"][])
    .map((id) => ({
      id,
      heading: HEADINGS[id],
      sentences: sentences[id],
      isList: LISTS.has(id),
      tables: tablesOf(id),
    }))
    .filter((paragraph) => paragraph.sentences.length > 0);
}

/** A paragraph as it is copied into the report. */
export function plainParagraph({ sentences, isList }: SummaryParagraph): string {
  return sentences.map(plainSentence).join(isList ? "\n" : " ");
}

/** A paragraph with its tables as plain text: a line for each row of a table, tabs between its cells. */
export function plainBody(paragraph: SummaryParagraph): string {
  return [plainParagraph(paragraph), ...paragraph.tables.map(plainTable)].join("\n");
}

function plainTable({ headings, rows }: ReportTableFacts): string {
  const lines = [headings, ...rows.map(({ cells }) => cells.map(({ text }) => text))];
  return lines.map((cells) => cells.map((text) => text.replace(/\s*\n\s*/g, " ")).join("\t")).join("\n");
}
