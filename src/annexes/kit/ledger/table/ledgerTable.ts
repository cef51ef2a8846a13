import type { AnnexRow } from "../../table/annexRow";
import type { AnnexColumn, AnnexTable } from "../../table/annexTable";
import { cellSelection } from "./cellSelection";
import { fillTable } from "../../table/fillTable";
import { AMOUNT_NAMES, type AmountName, type Amounts } from "./ledgerEntry";
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
 * sum of `groups`, in any of the three amounts, that is a finding with the difference.
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
    return sumAmounts([...held, -whole[name]]);
  };
  const sums: Amounts = {
    previousActual: difference("previousActual"),
    actual: difference("actual"),
    budget: difference("budget"),
  };
  const differs = AMOUNT_NAMES.some((name) => Math.abs(sums[name]) >= SAME_AMOUNT);
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

/** Adds what a selection takes of a ledger; each list of selections is held once against an account or activity. */
function adder(groups: readonly LedgerGroup[]): (amount: AmountName, selection: LedgerSelection) => number {
  const ofAccounts = new Map<LedgerSelection["accounts"], Map<LedgerAccount, number>>();
  const ofActivities = new Map<LedgerSelection["activities"], Map<LedgerActivity, number>>();
  return (amount, { accounts, activities }) => {
    const byAccount = remember(ofAccounts, accounts, () => new Map());
    const byActivity = remember(ofActivities, activities, () => new Map());
    const taken: number[] = [];
    for (const { account, activity, [amount]: kronor } of groups) {
      const times =
        remember(byAccount, account, () => timesAccountTaken(accounts, account)) *
        remember(byActivity, activity, () => timesActivityTaken(activities, activity));
      if (times > 0) taken.push(kronor * times);
    }
    return sumAmounts(taken);
  };
}
