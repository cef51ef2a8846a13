import { groupInOrder } from "../../../../domain/groupInOrder";
import {
  YEAR_AMOUNTS,
  type Amounts,
  type LedgerEntry,
  type PeriodAmount,
  type YearAmount,
} from "./ledgerEntry";
import type { LedgerAccount, LedgerActivity } from "./ledgerSelection";
import { remember } from "../../../../domain/remember";
import { sumAmounts } from "../../../../domain/sumAmounts";

/** The entries that agree in everything a selection can ask for, with the sums of their amounts. */
export interface LedgerGroup extends Amounts {
  /** The same object in every group of the account, as is the activity's. */
  readonly account: LedgerAccount;
  readonly activity: LedgerActivity;
  readonly entryIds: readonly string[];
}

/** The groups of each ledger, as long as it is there: several annexes are made of the same one. */
const KNOWN = new WeakMap<readonly LedgerEntry[], readonly LedgerGroup[]>();

/** A ledger gone through once, so that a row asks each account and each activity once and not every entry. */
export function groupLedger(entries: readonly LedgerEntry[]): readonly LedgerGroup[] {
  const groups = KNOWN.get(entries) ?? groupsOf(entries);
  KNOWN.set(entries, groups);
  return groups;
}

function groupsOf(entries: readonly LedgerEntry[]): readonly LedgerGroup[] {
  const accounts = new Map<string, LedgerAccount>();
  const activities = new Map<string, LedgerActivity>();
  const accountOf = ({ account, counterparty }: LedgerEntry): LedgerAccount =>
    remember(accounts, `${account}\t${counterparty}`, () => ({ account, counterparty }));
  const activityOf = ({ activity, activityGroup }: LedgerEntry): LedgerActivity =>
    remember(activities, `${activity}\t${activityGroup}`, () => ({ activity, activityGroup }));
  return [...groupInOrder(entries, accountOf)].flatMap(([account, ofAccount]) =>
    [...groupInOrder(ofAccount, activityOf)].map(([activity, members]) => ({
      account,
      activity,
      ...addAmounts(members),
      entryIds: members.map(({ id }) => id),
    })),
  );
}

export function addAmounts(members: readonly Amounts[]): Amounts {
  const sum = (name: PeriodAmount): number => sumAmounts(members.map((member) => member[name]));
  const ofYear: Partial<Record<YearAmount, number>> = {};
  for (const name of YEAR_AMOUNTS) {
    const there = members.flatMap((member) => member[name] ?? []);
    if (there.length > 0) ofYear[name] = sumAmounts(there);
  }
  return {
    previousActual: sum("previousActual"),
    actual: sum("actual"),
    budget: sum("budget"),
    ...ofYear,
  };
}
