import type { AnnexColumn, AnnexTable, LedgerColumn } from "../kit/table/annexTable";
import { accountCoverage, unusableIntervals } from "../kit/ledger/table/coverage";
import { PERIOD_AMOUNTS, type LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../kit/ledger/table/ledgerFinding";
import { groupLedger } from "../kit/ledger/table/ledgerGroups";
import {
  timesAccountTaken,
  timesActivityTaken,
  type ActivitySelection,
} from "../kit/ledger/table/ledgerSelection";
import { ledgerTable } from "../kit/ledger/table/ledgerTable";
import { NO_YEAR_AMOUNTS, yearColumns, type YearAmounts } from "../kit/ledger/table/yearColumns";
import type { RowStructure, StatementRow } from "../kit/rowStructure/table/rowStructure";
import { sideAccounts } from "../kit/ledger/table/sideAccounts";

/**
 * Politisk verksamhet: the costs of the political activities, without their income. What is cost follows the operating
 * statement; a cost that no row takes is a finding. Kronor, costs negative. (2023, 3.1.1.)
 */
export function politicalActivity(
  entries: readonly LedgerEntry[],
  structure: RowStructure,
  ofYear: YearAmounts = NO_YEAR_AMOUNTS,
): AnnexTable<StatementRow, LedgerFinding> {
  const { activities, rows } = structure.politicalActivity;
  const costs = sideAccounts(structure.operatingStatement, "cost");
  const groups = groupLedger(entries).filter(
    ({ account, activity }) =>
      timesAccountTaken(costs, account) > 0 && timesActivityTaken(activities, activity) > 0,
  );
  const table = ledgerTable(columnsOf(activities, ofYear), rows, groups);
  const findings = [...unusableIntervals(rows), ...accountCoverage(rows, groups), ...table.findings];
  return { ...table, findings };
}

function columnsOf(activities: readonly ActivitySelection[], ofYear: YearAmounts): readonly AnnexColumn[] {
  const amounts = PERIOD_AMOUNTS.map((amount): LedgerColumn => ({
    kind: "ledger",
    id: amount,
    amount,
    side: "cost",
    accounts: null,
    activities,
  }));
  return [
    ...amounts,
    {
      kind: "variance",
      id: "budgetVariance",
      variance: "budgetVariance",
      actualColumnId: "actual",
      budgetColumnId: "budget",
    },
    ...yearColumns(ofYear, { side: "cost", accounts: null, activities }),
  ];
}
