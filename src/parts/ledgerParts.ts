import { groupInOrder } from "../domain/groupInOrder";
import { remember } from "../domain/remember";
import { sumAmounts } from "../domain/sumAmounts";
import type { LedgerSource } from "../annexes/kit/ledger/source/ledgerSource";
import {
  PERIOD_AMOUNTS,
  YEAR_AMOUNTS,
  type AmountName,
  type LedgerEntry,
} from "../annexes/kit/ledger/table/ledgerEntry";
import type { LedgerGroup } from "../annexes/kit/ledger/table/ledgerGroups";
import {
  timesAccountTaken,
  timesActivityTaken,
  type LedgerAccount,
  type LedgerActivity,
  type LedgerSelection,
} from "../annexes/kit/ledger/table/ledgerSelection";
import type { TakenOfLedger } from "../annexes/kit/sheet/figureInput";
import { areaAddress, parseAddress } from "../workbook/grid/cellAddress";
import { plainText } from "../workbook/grid/cellText";
import { cellAt } from "../workbook/grid/snapshot";
import type { CellPlace } from "../workbook/issues/issue";
import { partGrouping, partRows, type FigurePart, type PartGrouping } from "./figurePart";
import type { FigureReading } from "./readFigures";

/** The selection of the ledger that a figure sums, and how many times it counts it. */
export interface LedgerTerm {
  readonly taken: TakenOfLedger;
  readonly times: number;
}

/** How many times a figure counts each amount of the entries of a group. */
type Factors = ReadonlyMap<AmountName, number>;

interface CountedGroup {
  readonly group: LedgerGroup;
  readonly factors: Factors;
  readonly counted: readonly CountedEntry[];
}

interface CountedEntry {
  readonly entry: LedgerEntry;
  readonly value: number;
}

/** The amounts of the same entries that stand beside the parts of a figure: those of its own time that the ledger has. */
export function besideAmounts(
  terms: readonly LedgerTerm[],
  { amounts }: LedgerSource,
): readonly AmountName[] {
  const main = mainAmount(terms);
  if (main === null) return [];
  const names = PERIOD_AMOUNTS.some((name) => name === main) ? PERIOD_AMOUNTS : YEAR_AMOUNTS;
  const isAlone = terms.every(({ taken }) => taken.amount === main);
  return names.filter((name) => amounts[name] !== null && !(isAlone && name === main));
}

/** The parts of a figure of the ledger: by account, and by activity where the ledger has them. */
export function ledgerParts(
  terms: readonly LedgerTerm[],
  { groups, entries }: Pick<FigureReading, "groups" | "entries">,
  ledger: LedgerSource,
): readonly [PartGrouping, ...PartGrouping[]] {
  const main = mainAmount(terms);
  const beside = besideAmounts(terms, ledger);
  const counted = countedGroups(terms, groups, entries);
  const partOf = (name: string, members: readonly CountedGroup[], nameOfRows: NameOf): FigurePart => {
    const rows = members.flatMap(({ group, counted: each }) => {
      const nameOfRow = nameOfRows(group);
      return each.map(({ entry, value }) => ({ name: nameOfRow, entry, value }));
    });
    return {
      name,
      value: sumAmounts(rows.map(({ value }) => value)),
      beside: beside.map((amount) =>
        sumAmounts(
          members.map(({ group, factors }) =>
            main === null ? 0 : (factors.get(main) ?? 0) * (group[amount] ?? 0),
          ),
        ),
      ),
      ...partRows(
        rows.filter(({ value }) => value !== 0),
        ({ entry }) => entryPlace(entry, terms, ledger),
      ),
    };
  };
  const names = { account: accountName(ledger), activity: activityName(counted) };
  const divided = (by: "account" | "activity", keyOf: (group: LedgerGroup) => string) => {
    const nameOfRows = by === "account" ? names.activity : names.account;
    const parts = [...groupInOrder(counted, ({ group }) => keyOf(group)).values()].map((members) =>
      partOf(names[by](members[0].group), members, nameOfRows),
    );
    const there = parts.filter(
      (part) => part.value !== 0 || part.beside.some((value) => value !== 0) || part.rows.length > 0,
    );
    return partGrouping(by, there, beside);
  };
  const byAccount = divided("account", ({ account }) => account.account);
  const activities = new Set(groups.map(({ activity }) => activity.activity));
  return activities.size < 2
    ? [byAccount]
    : [
        byAccount,
        divided("activity", ({ activity }) => `${activity.activity}\t${activity.activityGroup ?? ""}`),
      ];
}

type NameOf = (group: LedgerGroup) => string;

/** The amount that a figure is of first of all: of a variance, what is held against the budget. */
function mainAmount(terms: readonly LedgerTerm[]): AmountName | null {
  return (terms.find(({ times }) => times > 0) ?? terms[0])?.taken.amount ?? null;
}

/** The groups of entries that a figure counts at all. Each list of selections is held once against an account or activity. */
function countedGroups(
  terms: readonly LedgerTerm[],
  groups: readonly LedgerGroup[],
  entries: FigureReading["entries"],
): readonly CountedGroup[] {
  const ofAccounts = new Map<LedgerSelection["accounts"], Map<LedgerAccount, number>>();
  const ofActivities = new Map<LedgerSelection["activities"], Map<LedgerActivity, number>>();
  const timesTaken = (
    { accounts, activities }: LedgerSelection,
    { account, activity }: LedgerGroup,
  ): number =>
    remember(
      remember(ofAccounts, accounts, () => new Map<LedgerAccount, number>()),
      account,
      () => timesAccountTaken(accounts, account),
    ) *
    remember(
      remember(ofActivities, activities, () => new Map<LedgerActivity, number>()),
      activity,
      () => timesActivityTaken(activities, activity),
    );
  return groups.flatMap((group): CountedGroup[] => {
    const factors = new Map<AmountName, number>();
    for (const { taken, times } of terms) {
      const factor = times * timesTaken(taken.selection, group);
      if (factor !== 0) factors.set(taken.amount, (factors.get(taken.amount) ?? 0) + factor);
    }
    return factors.size === 0 ? [] : [{ group, factors, counted: countedEntries(group, factors, entries) }];
  });
}

function countedEntries(
  { entryIds }: LedgerGroup,
  factors: Factors,
  entries: FigureReading["entries"],
): readonly CountedEntry[] {
  const [first, ...others] = factors;
  return entryIds.flatMap((id): CountedEntry[] => {
    const entry = entries.get(id);
    if (entry === undefined || first === undefined) return [];
    const amount = ([name, factor]: typeof first): number => factor * (entry[name] ?? 0);
    const value = others.length === 0 ? amount(first) : sumAmounts([first, ...others].map(amount));
    return [{ entry, value }];
  });
}

/** The account as its cell has it, with its name where that stands beside it: "5010 Löner". */
function accountName(ledger: LedgerSource): NameOf {
  return ({ account, entryIds: [first] }) => {
    const found = first === undefined ? null : entryRow(first, ledger);
    if (found === null) return account.account;
    const { block, columns } = found.part;
    return plainText(cellAt(block.sheet, found.row, columns.account).value);
  };
}

/** The activity, with its group where several groups have one of its name. */
function activityName(counted: readonly CountedGroup[]): NameOf {
  const groupsOf = new Map<string, Set<string | null>>();
  for (const { group } of counted) {
    const { activity, activityGroup } = group.activity;
    remember(groupsOf, activity, () => new Set()).add(activityGroup);
  }
  return ({ activity: { activity, activityGroup } }) =>
    activityGroup !== null && (groupsOf.get(activity)?.size ?? 0) > 1
      ? `${activity} (${activityGroup})`
      : activity;
}

/** Entries of the ledger's first table are named by their cells, those of another with its sheet before them. */
function entryRow(
  entryId: string,
  { parts, block }: LedgerSource,
): { readonly part: LedgerSource["parts"][number]; readonly row: number } | null {
  const at = entryId.lastIndexOf("!");
  const sheet = at === -1 ? block.sheet.name : entryId.slice(0, at);
  const part = parts.find((each) => each.block.sheet.name === sheet);
  const area = parseAddress(entryId.slice(at + 1));
  return part === undefined || area === null ? null : { part, row: area.row };
}

/** The amounts of an entry that a figure counts: one cell, or those between the first and the last. */
function entryPlace(entry: LedgerEntry, terms: readonly LedgerTerm[], ledger: LedgerSource): CellPlace {
  const found = entryRow(entry.id, ledger);
  if (found === null) return { sheet: ledger.block.sheet.name, address: entry.id };
  const { part, row } = found;
  const { sheet } = part.block;
  const amounts = new Set(terms.map(({ taken }) => taken.amount));
  const columns = part.terms
    .filter(
      ({ amount, conditions }) =>
        amounts.has(amount) &&
        conditions.every(({ column, accepts }) => accepts(cellAt(sheet, row, column).value)),
    )
    .map(({ column }) => column);
  const first = columns.length === 0 ? part.columns.account : Math.min(...columns);
  const last = columns.length === 0 ? first : Math.max(...columns);
  return {
    sheet: sheet.name,
    address: areaAddress({ row, column: first, rowCount: 1, columnCount: last - first + 1 }),
  };
}
