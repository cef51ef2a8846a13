import fc from "fast-check";
import { understand } from "../../../src/app/readFollowUp";
import { planOfLayout, type PlannedRecalculation } from "../../../src/app/recalculate";
import type { FollowUp } from "../../../src/domain/followUp";
import type { LayoutChoices } from "../../../src/workbook/layout/applyChoices";
import { RefusedError } from "../../../src/workbook/issues/refusal";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/grid/snapshot";
import { percent, type Cell } from "../sheet";

/** The headings of the follow-ups made here, in the order in which a controller meets them. */
export const HEADINGS = [
  "Nr",
  "Målområde",
  "Nämndmål",
  "Indikatornr",
  "Indikator",
  "Riktning",
  "Målvärde",
  "Gräns delvis",
  "Utfall föregående",
  "Utfall",
  "Bedömd nivå",
  "Vikt",
  "Kommentar",
  "Beslutad måluppfyllelse",
  "Motivering",
] as const;
export type HeadingText = (typeof HEADINGS)[number];
export type Row = Readonly<Record<HeadingText, Cell>>;

const anyShare = fc.integer({ min: 0, max: 100 });

/** What one indicator's cells hold; an outcome is a number of percent, to be written in some way. */
const anyIndicator = fc.record({
  measure: fc.oneof(
    fc.record({
      limits: fc.constantFrom(["Högre är bättre", 85, 70] as const, ["Lägre är bättre", 30, 40] as const),
      actual: anyShare,
      previous: fc.option(anyShare),
    }),
    fc.record({ level: fc.constantFrom("Ej uppnått", "Delvis uppnått", "Uppnått") }),
  ),
  weight: fc.constantFrom(1, 1, 2, 0.5),
  comment: fc.constantFrom("", "Bygger på enkäten i maj."),
});
const anyGoal = fc.record({
  indicators: fc.array(anyIndicator, { minLength: 1, maxLength: 4 }),
  decided: fc.option(fc.constantFrom("Ej uppnått", "Delvis uppnått", "Uppnått"), { freq: 4 }),
});

/** A follow-up in which nothing is missing or uncertain: one row an indicator, the goal on each row. */
export const anyFollowUp: fc.Arbitrary<readonly Row[]> = fc
  .array(anyGoal, { minLength: 1, maxLength: 4 })
  .map((goals) =>
    goals.flatMap(({ indicators, decided }, goal) =>
      indicators.map(({ measure, weight, comment }, index): Row => {
        const isMeasured = "limits" in measure;
        const [direction, target, partly] = isMeasured ? measure.limits : ["Kvalitativ", null, null];
        const share = (shown: number | null): Cell => (shown === null ? "" : percent(shown));
        return {
          Nr: goal + 1,
          Målområde: goal < 2 ? "Trygghet" : "Kvalitet",
          Nämndmål: `Insatserna stärker individen på sätt ${goal + 1}`,
          Indikatornr: `${goal + 1}.${index + 1}`,
          Indikator: `Andel nöjda med insats ${goal + 1}.${index + 1}`,
          Riktning: direction,
          Målvärde: share(target),
          "Gräns delvis": share(partly),
          "Utfall föregående": share(isMeasured ? measure.previous : null),
          Utfall: share(isMeasured ? measure.actual : null),
          "Bedömd nivå": isMeasured ? "" : measure.level,
          Vikt: weight,
          Kommentar: comment,
          "Beslutad måluppfyllelse": decided ?? "",
          Motivering: decided === null ? "" : "Ny mätning i maj.",
        };
      }),
    ),
  );

/** Headings and rows as a grid, the columns in this order. */
export function gridOf(rows: readonly Row[], columns: readonly HeadingText[] = HEADINGS): Cell[][] {
  return [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
}

export function workbookOf(
  sheets: readonly SheetSnapshot[],
  remembered: string | null = null,
): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    remembered,
    settings: null,
    isStructureProtected: false,
    written: null,
    usesDates1904: false,
  };
}

const TIME = { followUpDate: "2022-08-31", calculatedAt: "2022-09-12T14:05" };

/** What the main job would do with a workbook: its plan, or why it is refused. */
export function planOf(
  snapshot: WorkbookSnapshot,
  choices: LayoutChoices | null = null,
): PlannedRecalculation | RefusedError {
  try {
    return planOfLayout({ snapshot, layout: understand(snapshot, choices) }, TIME);
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/** The same where the workbook is known to be readable. */
export function readablePlanOf(
  snapshot: WorkbookSnapshot,
  choices: LayoutChoices | null = null,
): PlannedRecalculation {
  const plan = planOf(snapshot, choices);
  if (plan instanceof RefusedError) throw plan;
  return plan;
}

/** The model without ids, which follow the rows of the sheet. */
export function modelOf({ decoded }: PlannedRecalculation): unknown {
  return withoutIds(decoded.followUp);
}

function withoutIds({ goals }: FollowUp): unknown {
  return goals.map((goal) => ({
    ...goal,
    id: null,
    indicators: goal.indicators.map((indicator) => ({
      ...indicator,
      id: null,
      milestones: indicator.milestones.map((step) => ({ ...step, id: null })),
    })),
  }));
}

/** Every figure that the add-in gives: the index, and in order the goals' values and levels and the indicators' levels. */
export function figuresOf({ evaluation }: PlannedRecalculation) {
  return {
    index: evaluation.index,
    goals: evaluation.goals.map(({ score, level, indicators }) => ({
      score,
      level,
      indicators: indicators.map((each) => each.level),
    })),
  };
}
