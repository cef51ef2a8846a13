import type { SameFigure } from "../../domain/reconciliation/reconcileLinks";
import type { CellPlace } from "../../domain/reconciliation/reconciliationFinding";
import { POLITICAL_ROW } from "../kit/rowStructure/table/politicalRow";
import { YEAR_AMOUNTS } from "../kit/ledger/table/ledgerEntry";
import { FORECAST_VARIANCE } from "../kit/ledger/table/yearColumns";
import type { StatementColumn } from "../operatingStatement/table";
import type { ActivityResultColumn } from "./table";

const activities =
  (rowId: "total" | typeof POLITICAL_ROW) =>
  (columnId: ActivityResultColumn): CellPlace => ({
    kind: "cell",
    tableId: "activityResult",
    rowId,
    columnId,
  });
const statement =
  (rowId: "netCost" | "income" | "cost") =>
  (columnId: StatementColumn): CellPlace => ({
    kind: "cell",
    tableId: "operatingStatement",
    rowId,
    columnId,
  });
const politicalTotal = (columnId: StatementColumn): CellPlace => ({
  kind: "cell",
  tableId: "politicalActivity",
  rowId: "total",
  columnId,
});

const YEAR_COLUMNS = [...YEAR_AMOUNTS, FORECAST_VARIANCE] as const;

const total = activities("total");
const netCost = statement("netCost");
const income = statement("income");
const cost = statement("cost");
const political = activities(POLITICAL_ROW);

/**
 * The figures that stand in other annexes too, by the ids of the row structure: the total of the activities is the operating
 * statement's, and political activity is a table of its own.
 */
export const ACTIVITY_RESULT_LINKS: readonly SameFigure[] = [
  [total("previousActualNet"), netCost("previousActual")],
  [total("actualIncome"), income("actual")],
  [total("actualCost"), cost("actual")],
  [total("actualNet"), netCost("actual")],
  [total("budgetIncome"), income("budget")],
  [total("budgetCost"), cost("budget")],
  [total("budgetNet"), netCost("budget")],
  [total("budgetVariance"), netCost("budgetVariance")],
  ...YEAR_COLUMNS.map((column): SameFigure => [total(column), netCost(column)]),
  [political("previousActualNet"), politicalTotal("previousActual")],
  [political("actualNet"), politicalTotal("actual")],
  [political("budgetNet"), politicalTotal("budget")],
  [political("budgetVariance"), politicalTotal("budgetVariance")],
  ...YEAR_COLUMNS.map((column): SameFigure => [political(column), politicalTotal(column)]),
];
