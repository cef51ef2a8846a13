import type { AnnexRow } from "../../table/annexRow";
import type { AnnexColumn, AnnexTable } from "../../table/annexTable";
import { cellSelection } from "./cellSelection";
import { fillTable } from "../../table/fillTable";
import { AMOUNT_NAMES, YEAR_AMOUNTS, type AmountName, type Amounts, type PeriodAmount } from "./ledgerEntry";
import type { LedgerFinding } from "./ledgerFinding";
import { addAmounts, type LedgerGroup } from "./ledgerGroups";
import {
  timesAccountTaken,
  timesActivityTaken,
  type LedgerAccount,
  type LedgerActivity,
  type LedgerSelection,
} from "./ledgerSelection";
import { remember } from "../../../../domain/remember";
import { resolveSums } from "../../table/resolveSums";
import { sumAmounts } from "../../../../domain/sumAmounts";
import { grandTotal, timesInTotal } from "../../table/timesInTotal";

/** Half an öre: what sums of kronor may differ by and still be the same. */
const SAME_AMOUNT = 0.005;

/**
 * Adds a ledger up in the rows of an annex. Nothing is dropped in silence: when the grand total is another than the
 * sum of `groups`, in any of the amounts that the columns show, that is a finding with the difference.
 */
export function ledgerTable<Row extends AnnexRow>(
  columns: readonly AnnexColumn[],
  rows: readonly Row[],
  groups: readonly LedgerGroup[],
): AnnexTable<Row, LedgerFinding> {
  const resolved = resolveSums(rows);
  const amountOf = adder(groups);
  const filled = fillTable(columns, resolved.rows, (row, column) =>
    column.kind === "ledger" ? amountOf(column.amount, cellSelection(row, column)) : null,
  );
  const total = grandTotal(filled);
  const whole = addAmounts(groups);
  const difference = (name: AmountName): number => {
    const held = columns.map((column, at) =>
      column.kind === "ledger" && column.amount === name ? (total?.cells[at] ?? 0) : 0,
    );
    return sumAmounts([...held, -(whole[name] ?? 0)]);
  };
  const sums = differences(columns, difference);
  const differs = AMOUNT_NAMES.some((name) => Math.abs(sums[name] ?? 0) >= SAME_AMOUNT);
  return {
    columns,
    rows: filled,
    findings: [
      ...resolved.findings,
      ...timesInTotal(resolved.rows),
      ...(differs ? [{ code: "totalDiffersFromLedger", rowId: total?.id ?? null, sums } as const] : []),
    ],
  };
}

function differences(columns: readonly AnnexColumn[], of: (name: AmountName) => number): Amounts {
  const shown = new Set(columns.flatMap((column) => (column.kind === "ledger" ? [column.amount] : [])));
  const period: Record<PeriodAmount, number> = {
    previousActual: of("previousActual"),
    actual: of("actual"),
    budget: of("budget"),
  };
  const ofYear = YEAR_AMOUNTS.filter((name) => shown.has(name)).map((name) => [name, of(name)] as const);
  return { ...period, ...Object.fromEntries(ofYear) };
}

/** Adds what a selection takes of a ledger; each list of selections is held once against an account or activity. */
function adder(groups: readonly LedgerGroup[]): (amount: AmountName, selection: LedgerSelection) => number {
  const ofAccounts = new Map<LedgerSelection["accounts"], Map<LedgerAccount, number>>();
  const ofActivities = new Map<LedgerSelection["activities"], Map<LedgerActivity, number>>();
  return (amount, { accounts, activities }) => {
    const byAccount = remember(ofAccounts, accounts, () => new Map());
    const byActivity = remember(ofActivities, activities, () => new Map());
    const taken: number[] = [];
    for (const { account, activity, [amount]: kronor = 0 } of groups) {
      const times =
        remember(byAccount, account, () => timesAccountTaken(accounts, account)) *
        remember(byActivity, activity, () => timesActivityTaken(activities, activity));
      if (times > 0) taken.push(kronor * times);
    }
    return sumAmounts(taken);
  };
}
