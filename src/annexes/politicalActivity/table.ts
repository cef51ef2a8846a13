import type { AnnexColumn, AnnexTable, LedgerColumn } from "../kit/table/annexTable";
import { accountCoverage, unusableIntervals } from "../kit/ledger/table/coverage";
import { AMOUNT_NAMES, type LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../kit/ledger/table/ledgerFinding";
import { groupLedger } from "../kit/ledger/table/ledgerGroups";
import {
  timesAccountTaken,
  timesActivityTaken,
  type ActivitySelection,
} from "../kit/ledger/table/ledgerSelection";
import { ledgerTable } from "../kit/ledger/table/ledgerTable";
import type { RowStructure, StatementRow } from "../kit/rowStructure/table/rowStructure";
import { sideAccounts } from "../kit/ledger/table/sideAccounts";

/**
 * Politisk verksamhet: the costs of the political activities, without their income. What is cost follows the operating
 * statement; a cost that no row takes is a finding. Kronor, costs negative. (2023, 3.1.1.)
 */
export function politicalActivity(
  entries: readonly LedgerEntry[],
  structure: RowStructure,
): AnnexTable<StatementRow, LedgerFinding> {
  const { activities, rows } = structure.politicalActivity;
  const costs = sideAccounts(structure.operatingStatement, "cost");
  const groups = groupLedger(entries).filter(
    ({ account, activity }) =>
      timesAccountTaken(costs, account) > 0 && timesActivityTaken(activities, activity) > 0,
  );
  const table = ledgerTable(columnsOf(activities), rows, groups);
  const findings = [...unusableIntervals(rows), ...accountCoverage(rows, groups), ...table.findings];
  return { ...table, findings };
}

function columnsOf(activities: readonly ActivitySelection[]): readonly AnnexColumn[] {
  const amounts = AMOUNT_NAMES.map((amount): LedgerColumn => ({
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
  ];
}
