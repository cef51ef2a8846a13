import type { AnnexColumn, AnnexTable, LedgerColumn } from "./annexTable";
import { accountCoverage, unusableIntervals } from "./coverage";
import { AMOUNT_NAMES, type LedgerEntry } from "./ledgerEntry";
import type { LedgerFinding } from "./ledgerFinding";
import { groupLedger } from "./ledgerGroups";
import { timesAccountTaken, timesActivityTaken, type ActivitySelection } from "./ledgerSelection";
import { ledgerTable } from "./ledgerTable";
import type { RowStructure, StatementRow } from "./rowStructure";
import { sideAccounts } from "./sideAccounts";

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
