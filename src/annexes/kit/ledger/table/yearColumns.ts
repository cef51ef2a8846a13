import type { LedgerColumn, VarianceColumn } from "../../table/annexTable";
import type { AccountSelection, ActivitySelection } from "./ledgerSelection";
import type { AccountSide } from "../../table/annexRow";
import { YEAR_AMOUNTS, type YearAmount } from "./ledgerEntry";

/** The amounts of the whole year that stand beside a part of it: those that the ledger has, in the order of the annexes. */
export type YearAmounts = readonly YearAmount[];

/** Of a report of a whole year, or of a ledger without them. */
export const NO_YEAR_AMOUNTS: YearAmounts = [];

export function yearAmounts(amounts: Readonly<Record<YearAmount, unknown>>): YearAmounts {
  return YEAR_AMOUNTS.filter((name) => amounts[name] !== null);
}

export const FORECAST_VARIANCE = "forecastVariance";
export type YearColumn = YearAmount | typeof FORECAST_VARIANCE;

/** The rows that a column of the whole year takes in, besides its amount. */
export interface YearSelection {
  readonly side: AccountSide | null;
  readonly accounts: readonly AccountSelection[] | null;
  readonly activities: readonly ActivitySelection[] | null;
}

/**
 * The columns of the whole year, after those of the part that is reported: forecast, the forecast before it, budget, and the
 * forecast against the budget, both of the whole year; then the whole year before.
 */
export function yearColumns(
  amounts: YearAmounts,
  selection: YearSelection,
): readonly (LedgerColumn<YearColumn> | VarianceColumn<YearColumn>)[] {
  const hasVariance = amounts.includes("forecast") && amounts.includes("yearBudget");
  return amounts.flatMap((amount): (LedgerColumn<YearColumn> | VarianceColumn<YearColumn>)[] => {
    const column: LedgerColumn<YearColumn> = { kind: "ledger", id: amount, amount, ...selection };
    if (amount !== "yearBudget" || !hasVariance) return [column];
    return [
      column,
      {
        kind: "variance",
        id: FORECAST_VARIANCE,
        variance: "budgetVariance",
        actualColumnId: "forecast",
        budgetColumnId: "yearBudget",
      },
    ];
  });
}
