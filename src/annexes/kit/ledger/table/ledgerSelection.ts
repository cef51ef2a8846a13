import { containsAccount, type AccountInterval } from "./accountInterval";
import type { Counterparty, LedgerEntry } from "./ledgerEntry";

/** Accounts with one counterparty, or with any (null). */
export interface AccountSelection extends AccountInterval {
  readonly counterparty: Counterparty | null;
}

/** An activity in one group ("Övriga insatser" stands in several), or in whichever (null). */
export interface ActivitySelection {
  readonly activity: string;
  readonly activityGroup: string | null;
}

/**
 * The entries that a cell adds up: each account selection together with each activity selection. Null is all.
 * An entry that two selections of the same list take is added twice, as two SUMIFS would.
 */
export interface LedgerSelection {
  readonly accounts: readonly AccountSelection[] | null;
  readonly activities: readonly ActivitySelection[] | null;
}

export type LedgerAccount = Pick<LedgerEntry, "account" | "counterparty">;
export type LedgerActivity = Pick<LedgerEntry, "activity" | "activityGroup">;

/**
 * How many of the selections take an account: 0 or 1, unless they overlap. "external" takes every entry that is not
 * marked internal, so a ledger that marks only the internal ones loses none.
 */
export function timesAccountTaken(
  selections: readonly AccountSelection[] | null,
  { account, counterparty }: LedgerAccount,
): number {
  if (selections === null) return 1;
  const isInternal = counterparty === "internal";
  return selections.filter(
    (selection) =>
      (selection.counterparty === null || (selection.counterparty === "internal") === isInternal) &&
      containsAccount(selection, account),
  ).length;
}

/** How many of the selections take an activity: 0 or 1, unless they overlap. */
export function timesActivityTaken(
  selections: readonly ActivitySelection[] | null,
  { activity, activityGroup }: LedgerActivity,
): number {
  if (selections === null) return 1;
  return selections.filter(
    (selection) =>
      sameName(selection.activity, activity) &&
      (selection.activityGroup === null || sameName(selection.activityGroup, activityGroup ?? "")),
  ).length;
}

/** Upper and lower case are the same name, as for SUMIFS. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
