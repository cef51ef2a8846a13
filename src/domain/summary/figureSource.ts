import type { AttainmentLevel } from "../scale/scale";

/** By what goals are grouped. */
export const GROUPINGS = ["origin", "goalArea", "overarchingGoal", "committee"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group of goals by its name; null for the goals that have none. */
export interface GoalGroupKey {
  readonly grouping: Grouping;
  readonly name: string | null;
}

/** The whole committee's result, and its two sides. */
export type StatementSubject = "net" | "income" | "cost";

/** Money against budget; a share is the variance by the size of the budget. */
export type StatementQuantity = "actual" | "budget" | "variance" | "varianceShare";

export type InvestmentQuantity = "totalBudget" | "actual" | "remainingBudget";

/** The targeted grants together; the variance is positive where more came in than budgeted. */
export type GrantQuantity = "actual" | "budget" | "variance";

export type MeasureQuantity = "actual" | "previousActual" | "budget";

/** Which way a measure has gone since last year. More is neither better nor worse. */
export type MeasureChange = "increased" | "decreased" | "unchanged" | "notCompared";

/** The meaning of a figure of the summary, without its place. `group` is null for all goals, `level` for what has none. */
export type FigureSource =
  | { readonly figure: "index" }
  | { readonly figure: "goalCount"; readonly group: GoalGroupKey }
  | {
      readonly figure: "goalsAtLevel";
      readonly level: AttainmentLevel | null;
      readonly group: GoalGroupKey | null;
    }
  | { readonly figure: "indicatorCount"; readonly goalId: string }
  | {
      readonly figure: "indicatorsAtLevel";
      readonly level: AttainmentLevel | null;
      readonly goalId: string;
    }
  | { readonly figure: "forecast"; readonly indicatorId: string }
  | { readonly figure: "goalForecast"; readonly goalId: string }
  | {
      readonly figure: "statement";
      readonly subject: StatementSubject;
      readonly quantity: StatementQuantity;
    }
  /** The forecast of the whole year against the budget of the whole year, for the committee's net. */
  | { readonly figure: "yearForecast"; readonly quantity: StatementQuantity }
  /** A row over the limit, by the annex that it stands in. */
  | { readonly figure: "deviation"; readonly key: string }
  | { readonly figure: "areaVariance"; readonly area: string }
  | { readonly figure: "investments"; readonly quantity: InvestmentQuantity }
  | { readonly figure: "grants"; readonly quantity: GrantQuantity }
  /** The sum received of one grant. */
  | { readonly figure: "grant"; readonly id: string }
  /** How many grants have a word in the column that says whether they are reported; null for nothing there. */
  | { readonly figure: "grantsReported"; readonly word: string | null }
  /** How many grants have no actual amount. */
  | { readonly figure: "grantsWithoutActual" }
  | { readonly figure: "measure"; readonly id: string; readonly quantity: MeasureQuantity }
  /** How many activity measures there are, or have gone one way; null for all of them. */
  | { readonly figure: "measureCount"; readonly change: MeasureChange | null }
  /** How many records a table of the controller's has. */
  | { readonly figure: "tableCount"; readonly table: string }
  /** How many of them have a word in a column; null for nothing there. */
  | {
      readonly figure: "tableWord";
      readonly table: string;
      readonly heading: string;
      readonly word: string | null;
    }
  /** The sum of a column, or what the table's own row of sums says. */
  | {
      readonly figure: "tableSum";
      readonly table: string;
      readonly heading: string;
      readonly of: "records" | "stated" | "left";
    };

/** Figures that are not made of others: those that stand in a cell of the controller's own, and counts of words. */
const WITHOUT_PARTS = [
  "forecast",
  "goalForecast",
  "grantsReported",
  "grantsWithoutActual",
  "measure",
  "measureCount",
  "tableCount",
  "tableWord",
  "tableSum",
] as const satisfies readonly FigureSource["figure"][];

type WithoutParts = (typeof WITHOUT_PARTS)[number];

/** A figure of which it can be asked what it consists of. */
export type DividedSource = Exclude<FigureSource, { readonly figure: WithoutParts }>;

/** Tells whether it can be asked what a figure consists of. */
export function hasParts(source: FigureSource): source is DividedSource {
  return WITHOUT_PARTS.every((figure) => figure !== source.figure);
}

/** Why no cell shows a figure: the workbook is not calculated as it is now, or it has no cell for just this figure. */
export type NoPlaceReason = "notCalculated" | "noOwnCell";
