import { isToBeExplained, type DeviationLimit } from "../../domain/deviationLimit";
import { groupInOrder } from "../../domain/groupInOrder";
import { sumAmounts } from "../../domain/sumAmounts";
import type { LedgerEntry } from "../kit/ledger/table/ledgerEntry";
import { groupLedger, type LedgerGroup } from "../kit/ledger/table/ledgerGroups";
import { timesAccountTaken, timesActivityTaken } from "../kit/ledger/table/ledgerSelection";
import type { AccountRow, ActivityRow, AnnexRow } from "../kit/table/annexRow";
import type { AnnexTable, FilledRow } from "../kit/table/annexTable";

/** The annexes whose rows are explained. */
export const EXPLAINED = ["operatingStatement", "activityResult"] as const;
export type ExplainedAnnex = (typeof EXPLAINED)[number];

/** An account or an activity with its part of a row's variance, in kronor. */
export interface MovedPart {
  readonly name: string;
  readonly kind: "account" | "activity";
  readonly variance: number;
}

/** A row of an annex against its budget, in kronor; positive is better than budget. */
export interface BudgetDeviation {
  readonly annex: ExplainedAnnex;
  readonly rowId: string;
  /** Its label, with its group where the annex has several rows of that label: "Övriga insatser (Äldreomsorg)". */
  readonly name: string;
  readonly actual: number;
  readonly budget: number;
  readonly variance: number;
  /** By the size of the budget; null where that is nothing. */
  readonly share: number | null;
  /** The part of the ledger that the row sums: stays the same when the row is renamed. */
  readonly selection: string;
  /** The parts of the row that differ most from their budget: facts, and no cause. */
  readonly moved: readonly MovedPart[];
}

/** So many parts are named. */
const MOST_PARTS = 3;

/** The columns of an annex that a deviation is of. */
export const DEVIATION_COLUMNS: Readonly<
  Record<ExplainedAnnex, Readonly<Record<"actual" | "budget" | "variance", string>>>
> = {
  operatingStatement: { actual: "actual", budget: "budget", variance: "budgetVariance" },
  activityResult: { actual: "actualNet", budget: "budgetNet", variance: "budgetVariance" },
};

type Explained = FilledRow<AccountRow> | FilledRow<ActivityRow>;

/**
 * The rows of accounts and activities whose variance is at or over the limit, in the annex's own order. Sums and "varav" rows
 * are left out: what they hold is explained once, on the rows that they are made of.
 */
export function budgetDeviations(
  annex: ExplainedAnnex,
  { columns, rows }: AnnexTable<AnnexRow, unknown>,
  entries: readonly LedgerEntry[],
  limit: DeviationLimit,
): readonly BudgetDeviation[] {
  const at = (id: string): number => columns.findIndex((column) => column.id === id);
  const [actualAt, budgetAt, varianceAt] = [
    at(DEVIATION_COLUMNS[annex].actual),
    at(DEVIATION_COLUMNS[annex].budget),
    at(DEVIATION_COLUMNS[annex].variance),
  ];
  let groups: readonly LedgerGroup[] | null = null;
  return rows.filter(isExplained).flatMap((row): BudgetDeviation[] => {
    const [actual, budget, variance] = [row.cells[actualAt], row.cells[budgetAt], row.cells[varianceAt]];
    if (typeof actual !== "number" || typeof budget !== "number" || typeof variance !== "number") return [];
    if (!isToBeExplained(limit, variance, budget)) return [];
    groups ??= groupLedger(entries);
    return [
      {
        annex,
        rowId: row.id,
        name: nameOf(row, rows),
        actual,
        budget,
        variance,
        share: budget === 0 ? null : variance / Math.abs(budget),
        selection: rowSelection(row),
        moved: movedParts(row, groups),
      },
    ];
  });
}

function nameOf(row: Explained, rows: readonly AnnexRow[]): string {
  const group = row.kind === "activities" ? row.group : null;
  const isAmbiguous = rows.filter(({ label }) => label === row.label).length > 1;
  return group !== null && isAmbiguous ? `${row.label} (${group})` : row.label;
}

function isExplained(row: FilledRow): row is Explained {
  return (row.kind === "accounts" || row.kind === "activities") && !row.isOfWhich;
}

/** The selection of a row in the ledger, as text. */
export function rowSelection(row: AccountRow | ActivityRow): string {
  return row.kind === "accounts"
    ? row.accounts
        .map(({ from, to, counterparty }) => `${from}–${to} ${counterparty ?? ""}`.trim())
        .join("; ")
    : row.activities
        .map(({ activity, activityGroup }) => `${activityGroup ?? ""}/${activity}`.toLowerCase())
        .join("; ");
}

/** The accounts of a row of activities, the activities of a row of accounts: those furthest from their budget, the furthest first. */
function movedParts(row: Explained, groups: readonly LedgerGroup[]): readonly MovedPart[] {
  const [kind, taken, partOf] =
    row.kind === "accounts"
      ? ([
          "activity",
          groups.filter(({ account }) => timesAccountTaken(row.accounts, account) > 0),
          ({ activity }: LedgerGroup) => activity.activity,
        ] as const)
      : ([
          "account",
          groups.filter(({ activity }) => timesActivityTaken(row.activities, activity) > 0),
          ({ account }: LedgerGroup) => account.account,
        ] as const);
  return [...groupInOrder(taken, partOf)]
    .map(([name, members]) => ({
      name,
      kind,
      variance: sumAmounts(members.map(({ actual, budget }) => actual - budget)),
    }))
    .filter(({ name, variance }) => name !== "" && variance !== 0)
    .toSorted((a, b) => Math.abs(b.variance) - Math.abs(a.variance))
    .slice(0, MOST_PARTS);
}
