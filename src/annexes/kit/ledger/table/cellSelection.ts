import type { AnnexRow } from "../../table/annexRow";
import type { LedgerColumn } from "../../table/annexTable";
import type { LedgerSelection } from "./ledgerSelection";

/** The accounts and activities that a ledger cell adds up: those that its row names, and for the rest those of its column. */
export function cellSelection(row: AnnexRow, column: LedgerColumn): LedgerSelection {
  return {
    accounts: row.kind === "accounts" ? row.accounts : column.accounts,
    activities: row.kind === "activities" ? row.activities : column.activities,
  };
}
