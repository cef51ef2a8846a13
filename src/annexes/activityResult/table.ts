import type { AccountSide } from "../kit/table/annexRow";
import type { AnnexColumn, AnnexTable, LedgerColumn } from "../kit/table/annexTable";
import { activityCoverage } from "../kit/ledger/table/coverage";
import type { AmountName, LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../kit/ledger/table/ledgerFinding";
import { groupLedger } from "../kit/ledger/table/ledgerGroups";
import {
  NO_YEAR_AMOUNTS,
  yearColumns,
  type YearAmounts,
  type YearColumn,
} from "../kit/ledger/table/yearColumns";
import { ledgerTable } from "../kit/ledger/table/ledgerTable";
import type { ActivityResultRow, RowStructure, StatementRow } from "../kit/rowStructure/table/rowStructure";
import { sideAccounts } from "../kit/ledger/table/sideAccounts";

export type ActivityResultColumn =
  "previousActualNet" | `${"actual" | "budget"}${"Income" | "Cost" | "Net"}` | "budgetVariance" | YearColumn;

/**
 * Verksamhetens utfall och resultat: the ledger by activity, with income and costs apart. What is income and what is
 * cost follows the operating statement, so the two have the same total. Kronor, income positive. (2023, bilaga 2.)
 * Of a part of the year, what the ledger has of the whole year stands after it, net.
 */
export function activityResult(
  entries: readonly LedgerEntry[],
  structure: RowStructure,
  ofYear: YearAmounts = NO_YEAR_AMOUNTS,
): AnnexTable<ActivityResultRow, LedgerFinding> {
  const groups = groupLedger(entries);
  const rows = structure.activityResult;
  const table = ledgerTable(columnsOf(structure.operatingStatement, ofYear), rows, groups);
  return { ...table, findings: [...activityCoverage(rows, groups), ...table.findings] };
}

function columnsOf(
  statement: readonly StatementRow[],
  ofYear: YearAmounts,
): readonly AnnexColumn<ActivityResultColumn>[] {
  const income = sideAccounts(statement, "income");
  const cost = sideAccounts(statement, "cost");
  const ledger = (
    id: ActivityResultColumn,
    amount: AmountName,
    side: AccountSide | null,
    accounts: typeof income,
  ): LedgerColumn<ActivityResultColumn> => ({ kind: "ledger", id, amount, side, accounts, activities: null });
  return [
    ledger("previousActualNet", "previousActual", null, [...income, ...cost]),
    ledger("actualIncome", "actual", "income", income),
    ledger("actualCost", "actual", "cost", cost),
    { kind: "sum", id: "actualNet", columnIds: ["actualIncome", "actualCost"] },
    ledger("budgetIncome", "budget", "income", income),
    ledger("budgetCost", "budget", "cost", cost),
    { kind: "sum", id: "budgetNet", columnIds: ["budgetIncome", "budgetCost"] },
    {
      kind: "variance",
      id: "budgetVariance",
      variance: "budgetVariance",
      actualColumnId: "actualNet",
      budgetColumnId: "budgetNet",
    },
    ...yearColumns(ofYear, { side: null, accounts: [...income, ...cost], activities: null }),
  ];
}
