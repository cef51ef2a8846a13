import type { AnnexColumn, AnnexTable, LedgerColumn } from "../kit/table/annexTable";
import { accountCoverage, unusableIntervals } from "../kit/ledger/table/coverage";
import type { LedgerEntry, PeriodAmount } from "../kit/ledger/table/ledgerEntry";
import type { LedgerFinding } from "../kit/ledger/table/ledgerFinding";
import { groupLedger } from "../kit/ledger/table/ledgerGroups";
import { ledgerTable } from "../kit/ledger/table/ledgerTable";
import {
  NO_YEAR_AMOUNTS,
  yearColumns,
  type YearAmounts,
  type YearColumn,
} from "../kit/ledger/table/yearColumns";
import type { RowStructure, StatementRow } from "../kit/rowStructure/table/rowStructure";

export type StatementColumn = PeriodAmount | "budgetVariance" | YearColumn;

const amount = (name: PeriodAmount): LedgerColumn<StatementColumn> => ({
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

const ALL = { side: null, accounts: null, activities: null } as const;

/**
 * Resultatrapport: the ledger by kind of income and cost; its grand total is the net cost. Kronor, income positive.
 * (2023, bilaga 1.) Of a part of the year, what the ledger has of the whole year stands after it.
 */
export function operatingStatement(
  entries: readonly LedgerEntry[],
  structure: RowStructure,
  ofYear: YearAmounts = NO_YEAR_AMOUNTS,
): AnnexTable<StatementRow, LedgerFinding> {
  const groups = groupLedger(entries);
  const rows = structure.operatingStatement;
  const table = ledgerTable([...COLUMNS, ...yearColumns(ofYear, ALL)], rows, groups);
  const findings = [...unusableIntervals(rows), ...accountCoverage(rows, groups), ...table.findings];
  return { ...table, findings };
}
