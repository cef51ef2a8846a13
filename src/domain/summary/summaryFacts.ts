import type { AreaVariance } from "./areaVariances";
import type { GoalFacts } from "./goalFacts";
import type { InvestmentFacts } from "./investmentFacts";
import type { StatementFacts } from "./statementFacts";

/** What the summary says. Null for what the workbook does not have: nothing is said of it. */
export interface SummaryFacts {
  /** "Socialnämnden". */
  readonly committee: string | null;
  /** ISO date of the follow-up: "2020-08-31". */
  readonly followUpDate: string;
  /** ISO date of the last day that the amounts are of. */
  readonly amountsDate: string;
  readonly goals: GoalFacts | null;
  readonly statement: StatementFacts | null;
  /** The largest first; empty where no area has a variance large enough to tell. */
  readonly areas: readonly AreaVariance[] | null;
  readonly investments: InvestmentFacts | null;
}
