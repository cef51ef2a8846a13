import type { AccountRow, ActivityRow, AnnexRow } from "../../table/annexRow";
import { isAccountInterval } from "./accountInterval";
import { groupInOrder } from "../../../../domain/groupInOrder";
import type { Amounts } from "./ledgerEntry";
import type { LedgerFinding, StructureFinding } from "./ledgerFinding";
import { addAmounts, type LedgerGroup } from "./ledgerGroups";
import { timesAccountTaken, timesActivityTaken } from "./ledgerSelection";

/**
 * Every account, with its counterparty, belongs to exactly one row that is not "varav". Those of none and those of
 * several are told with their sums. A row whose own intervals overlap takes the account twice, and is named twice.
 */
export function accountCoverage(
  rows: readonly AnnexRow[],
  groups: readonly LedgerGroup[],
): readonly LedgerFinding[] {
  const counted = rows.filter((row): row is AccountRow => row.kind === "accounts" && !row.isOfWhich);
  const accounts = [...groupInOrder(groups, ({ account }) => account)];
  return accounts.flatMap(([account, members]): LedgerFinding[] => {
    const rowIds = counted.flatMap((row) => repeat(row.id, timesAccountTaken(row.accounts, account)));
    if (rowIds.length === 1) return [];
    const about = { ...account, ...told(members) };
    return rowIds.length === 0
      ? [{ code: "accountWithoutRow", ...about }]
      : [{ code: "accountInSeveralRows", ...about, rowIds }];
  });
}

/** Every activity, in its group, belongs to exactly one row that is not "varav". */
export function activityCoverage(
  rows: readonly AnnexRow[],
  groups: readonly LedgerGroup[],
): readonly LedgerFinding[] {
  const counted = rows.filter((row): row is ActivityRow => row.kind === "activities" && !row.isOfWhich);
  const activities = [...groupInOrder(groups, ({ activity }) => activity)];
  return activities.flatMap(([activity, members]): LedgerFinding[] => {
    const rowIds = counted.flatMap((row) => repeat(row.id, timesActivityTaken(row.activities, activity)));
    if (rowIds.length === 1) return [];
    const about = { ...activity, ...told(members) };
    return rowIds.length === 0
      ? [{ code: "activityWithoutRow", ...about }]
      : [{ code: "activityInSeveralRows", ...about, rowIds }];
  });
}

/** The intervals that can take no account at all, "varav" rows included. */
export function unusableIntervals(rows: readonly AnnexRow[]): readonly StructureFinding[] {
  return rows.flatMap((row) =>
    row.kind !== "accounts"
      ? []
      : row.accounts
          .filter((interval) => !isAccountInterval(interval))
          .map(({ from, to }) => ({ code: "unusableAccountInterval", rowId: row.id, from, to }) as const),
  );
}

function repeat(rowId: string, times: number): string[] {
  return Array<string>(times).fill(rowId);
}

function told(members: readonly LedgerGroup[]): { sums: Amounts; entryIds: string[] } {
  return { sums: addAmounts(members), entryIds: members.flatMap(({ entryIds }) => entryIds) };
}
