import type { AnnexRow } from "../../table/annexRow";
import type { LedgerColumn } from "../../table/annexTable";
import type { LedgerSelection } from "./ledgerSelection";

/** What a ledger cell adds up: the accounts and activities that its row names, and for the rest those of its column. */
export function cellSelection(row: AnnexRow, column: LedgerColumn): LedgerSelection {
  return {
    accounts: row.kind === "accounts" ? row.accounts : column.accounts,
    activities: row.kind === "activities" ? row.activities : column.activities,
  };
}
