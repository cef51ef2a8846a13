import type { StatementFact, StatementFacts } from "../../domain/summary/summaryFacts";
import type { AnnexRow } from "../kit/table/annexRow";
import { FORECAST_VARIANCE } from "../kit/ledger/table/yearColumns";
import type { AnnexTable } from "../kit/table/annexTable";
import { sideOfRow } from "../kit/table/sideOfRow";

/** The net cost, and the one row of income and the one of costs that it is the sum of. */
export function statementFacts(table: AnnexTable<AnnexRow, unknown>): StatementFacts {
  const { rows } = table;
  const total = rows.find((row) => "level" in row && row.level === "grandTotal");
  const addends = total?.kind === "sum" ? rows.filter(({ id }) => total.rowIds.includes(id)) : [];
  const onlyRow = (side: "income" | "cost"): StatementFact | null => {
    const [row, ...others] = addends.filter((each) => sideOfRow(each, rows) === side);
    const fact = row === undefined || others.length > 0 ? null : factOf(table, row.id);
    const sign = side === "income" ? 1 : -1;
    return fact === null || fact.actual * sign < 0 || fact.budget * sign < 0 ? null : fact;
  };
  return {
    net: total === undefined ? null : factOf(table, total.id),
    income: onlyRow("income"),
    cost: onlyRow("cost"),
  };
}

/** The net that is forecast for the whole year against its budget; null where the ledger does not have both. */
export function yearForecast(table: AnnexTable<AnnexRow, unknown>): StatementFact | null {
  const total = table.rows.find((row) => "level" in row && row.level === "grandTotal");
  return total === undefined ? null : factOf(table, total.id, ["forecast", "yearBudget", FORECAST_VARIANCE]);
}

const OF_PERIOD = ["actual", "budget", "budgetVariance"] as const;

/** Null where the ledger has no actual amounts (or forecast) or no budget. */
function factOf(
  { columns, rows }: AnnexTable<AnnexRow, unknown>,
  rowId: string,
  [actualId, budgetId, varianceId]: readonly [actual: string, budget: string, variance: string] = OF_PERIOD,
): StatementFact | null {
  const cells = rows.find(({ id }) => id === rowId)?.cells;
  const cell = (columnId: string): number | null =>
    cells?.[columns.findIndex(({ id }) => id === columnId)] ?? null;
  const [actual, budget, variance] = [cell(actualId), cell(budgetId), cell(varianceId)];
  if (actual === null || budget === null || variance === null) return null;
  return {
    rowId,
    actual,
    budget,
    variance,
    varianceShare: budget === 0 ? null : variance / Math.abs(budget),
  };
}
