import type { ActivityMeasure } from "../activityMeasures/table";
import type { Investment } from "../investments/table";
import type { PeriodIndex } from "../../domain/indexHistory";
import { levelScore } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { valueText } from "../../text/make/figures";

/** The words of the annexes as they were published (Ekerö, 2023). Hyphens and abbreviations are the originals'. */
export const ANNEX_TEXT = {
  operatingStatement: { rowHeading: "(tkr, inkl interna transaktioner)" },
  activityResult: {
    title: "Verksamhetens utfall och resultat",
    rowHeading: "tkr",
    income: "Intäkter",
    cost: "Kostnader",
    net: "Netto",
    netAlone: "netto",
    variance: "Avvikelse",
  },
  politicalActivity: {
    title: "Politisk verksamhet",
    rowHeading: "(tkr)",
    note: "*) Exkl kostnader för tjänstemannastöd, tex nämndsekreterare, pol sekreterare. Inkl resurser överförda till central politisk organisation",
  },
  targetedGrants: {
    title: "Riktade statsbidrag",
    rowHeading: "Intäkter av riktade statsbidrag, tkr",
    variance: "Avvikelse",
  },
  activityMeasures: {
    title: "Verksamhetsmått",
    rowHeading: "Avvik (+) fler än budget, (-) färre än budget",
  },
  investments: {
    title: "Investeringar",
    rowHeading: "Projekt (tkr)",
    originalBudget: "Ursprunglig budget",
    carriedOver: "Budget överföring fg år",
    reallocated: "Omdisp inom nämnd",
    totalBudget: "TOTAL BUDGET",
    actual: "Utfall",
    remaining: "Avvik budget - utfall",
    completed: "Avslutat",
  },
  goalAttainment: {
    title: "Måluppfyllelse",
    area: "Målområde",
    goal: "Mål",
    level: "Måluppfyllelse",
    headings: ["Indikator", "Utfall", "Trend", "Nivå"],
  },
  followUpResult: {
    title: "Resultat av periodens uppföljning",
    headings: ["Nämndmål", "Indikator", "Tidpunkter", "Kommentar", "Nivå", "Måluppfyllelse"],
  },
  charts: {
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
  },
  actual: "Utfall",
  budget: "Budget",
  variance: "Avvik",
} as const;

/** "0 = ej uppnått, 0,5 = delvis, 1 = uppnått" */
export function goalsNote(wording: LevelWording): string {
  const { scale } = wording;
  return scale.steps
    .map(({ id }) => `${valueText(levelScore(scale, id))} = ${formsOf(wording, id).short}`)
    .join(", ");
}

/** "Ersättning till förtroendevalda och övriga kostnader Socialnämnden" */
export function politicalActivityLine(committee: string | null): string {
  return ["Ersättning till förtroendevalda och övriga kostnader", committee ?? ""].join(" ").trim();
}

/**
 * "2021", "aug 2022"; "2021 (12 av 15 mål)" where not all goals have a value. "Nu" for what is of now when a former period has
 * its name.
 */
export function periodLabel({
  period,
  goalCount,
  goalsWithValue,
}: Pick<PeriodIndex, "goalCount" | "goalsWithValue"> & { readonly period: string | null }): string {
  const name = period === null ? ANNEX_TEXT.charts.now : headingPeriodText(period);
  return goalsWithValue === goalCount ? name : `${name} (${goalsWithValue} av ${goalCount} mål)`;
}

/** "JA" for a project that is completed, "-" for one that is not. */
export function completedText({ isCompleted }: Investment): string {
  return isCompleted ? "JA" : "-";
}

/** "Period År 2023"; "Period jan–aug 2023" for a part of a year. `period` is its last year and month ("2023-12"). */
export function periodLine(period: string): string {
  const text = headingPeriodText(period);
  return period.endsWith("-12") ? `Period År ${text}` : `Period jan–${text}`;
}

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The mark of a footnote as it is shown after a label: "1" is "¹", any other mark is itself. */
export function footnoteMark({ footnote }: Pick<ActivityMeasure, "footnote">): string | null {
  return footnote === null ? null : footnote.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}

/** What a live check shows when the rows of a table are not the whole ledger; the amount, in kronor, goes between. */
export const LEDGER_DIFFERENCE = {
  before: (heading: string): string => `Obs! ${heading}: tabellen skiljer sig från huvudboken med `,
  after: " kr. Se bladet Radstruktur. ",
} as const;
