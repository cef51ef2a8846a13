import type { AnnexColumn, AnnexTable, LedgerColumn } from "../kit/table/annexTable";
import { accountCoverage, unusableIntervals } from "../kit/ledger/table/coverage";
import type { AmountName, LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../kit/ledger/table/ledgerFinding";
import { groupLedger } from "../kit/ledger/table/ledgerGroups";
import { ledgerTable } from "../kit/ledger/table/ledgerTable";
import type { RowStructure, StatementRow } from "../kit/rowStructure/table/rowStructure";

export type StatementColumn = AmountName | "budgetVariance";

const amount = (name: AmountName): LedgerColumn<StatementColumn> => ({
  kind: "ledger",
  id: name,
  amount: name,
  side: null,
  accounts: null,
  activities: null,
});

const COLUMNS: readonly AnnexColumn<StatementColumn>[] = [
  amount("previousActual"),
  amount("actual"),
  amount("budget"),
  {
    kind: "variance",
    id: "budgetVariance",
    variance: "budgetVariance",
    actualColumnId: "actual",
    budgetColumnId: "budget",
  },
];

/**
 * Resultatrapport: the ledger by kind of income and cost; its grand total is the net cost. Kronor, income positive.
 * (2023, bilaga 1.)
 */
export function operatingStatement(
  entries: readonly LedgerEntry[],
  structure: RowStructure,
): AnnexTable<StatementRow, LedgerFinding> {
  const groups = groupLedger(entries);
  const rows = structure.operatingStatement;
  const table = ledgerTable(COLUMNS, rows, groups);
  const findings = [...unusableIntervals(rows), ...accountCoverage(rows, groups), ...table.findings];
  return { ...table, findings };
}
