import type { CellPlace } from "../../domain/reconciliation/reconciliationFinding";
import type { SameFigure } from "../../domain/reconciliation/reconcileLinks";

const cell =
  (tableId: string, rowId: string) =>
  (columnId: string): CellPlace => ({ kind: "cell", tableId, rowId, columnId });

const total = cell("activityResult", "total");
const netCost = cell("operatingStatement", "netCost");
const income = cell("operatingStatement", "income");
const cost = cell("operatingStatement", "cost");
const political = cell("activityResult", "Politisk verksamhet");
const politicalTotal = cell("politicalActivity", "total");

/**
 * The figures that stand in two annexes, by the default row structure: the total of the activities is the operating
 * statement's, and political activity is a table of its own.
 */
export const ANNEX_LINKS: readonly SameFigure[] = [
  [total("previousActualNet"), netCost("previousActual")],
  [total("actualIncome"), income("actual")],
  [total("actualCost"), cost("actual")],
  [total("actualNet"), netCost("actual")],
  [total("budgetIncome"), income("budget")],
  [total("budgetCost"), cost("budget")],
  [total("budgetNet"), netCost("budget")],
  [total("budgetVariance"), netCost("budgetVariance")],
  [political("previousActualNet"), politicalTotal("previousActual")],
  [political("actualNet"), politicalTotal("actual")],
  [political("budgetNet"), politicalTotal("budget")],
  [political("budgetVariance"), politicalTotal("budgetVariance")],
];
