import type { InvestmentQuantity, StatementSubject } from "./figureSource";
import type { GoalFacts } from "./goalFacts";
import type { GrantFacts } from "./grantFacts";
import type { MeasureFacts } from "./measureFacts";
import type { ReportTableFacts } from "./reportTable";

/** The facts that the summary tells. Null for what the workbook does not have: nothing is said of it. */
export interface SummaryFacts {
  /** "Socialnämnden". */
  readonly committee: string | null;
  /** ISO date of the follow-up: "2020-08-31". */
  readonly followUpDate: string;
  /** ISO date of the last day that the amounts are of. */
  readonly amountsDate: string;
  readonly goals: GoalFacts | null;
  readonly statement: StatementFacts | null;
  /** Of a part of the year: what the whole year's net is expected to be (`actual`), against the whole year's budget. */
  readonly yearForecast: StatementFact | null;
  /** The largest first; empty where no area has a variance large enough to tell. */
  readonly areas: readonly AreaVariance[] | null;
  readonly investments: InvestmentFacts | null;
  readonly grants: GrantFacts | null;
  readonly measures: MeasureFacts | null;
  /** The controller's own tables that are told. */
  readonly tables: readonly ReportTableFacts[];
  /** Those that the controller has said something of, in the order of the annexes. */
  readonly deviations: readonly DeviationFact[];
}

/** A row over the limit, with the controller's own words on it; empty for what is not said. */
export interface DeviationFact {
  /** Its annex and the row's id there: "activityResult|Hemtjänst". */
  readonly key: string;
  readonly annex: "operatingStatement" | "activityResult";
  readonly rowId: string;
  readonly label: string;
  /** Kronor; positive is better than budget. */
  readonly variance: number;
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
}

/** The smallest variance that is told, in kronor: a report speaks in mnkr with one decimal, of what is most important. */
export const LEAST_TOLD_VARIANCE = 1_000_000;

/** An area of activities with its net against budget, in kronor; positive is better than budget. */
export interface AreaVariance {
  readonly area: string;
  /** The rows of Verksamhetens utfall och resultat that it is the sum of. */
  readonly rowIds: readonly string[];
  readonly variance: number;
}

/** One row of the operating statement against its budget. Kronor, income positive. */
export interface StatementFact {
  /** The row of the operating statement. */
  readonly rowId: string;
  readonly actual: number;
  readonly budget: number;
  /** Positive is better than budget. */
  readonly variance: number;
  /** The variance by the size of the budget; null where the budget is nothing. */
  readonly varianceShare: number | null;
}

/** Null for a side that the statement does not have as one row, or that has the other side's sign. */
export type StatementFacts = Readonly<Record<StatementSubject, StatementFact | null>>;

/** All projects together, in kronor, positive although they are spent; what remains is negative when too much is. */
export interface InvestmentFacts extends Readonly<Record<InvestmentQuantity, number>> {
  /** The row of the annex. */
  readonly rowId: string;
}
