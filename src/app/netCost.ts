import { checkNetCost, type NetCostCheck } from "../domain/reconciliation/netCostCheck";
import { sumAmounts } from "../domain/sumAmounts";
import type { ControlFigure } from "../workbook/cells/controlFigure";
import type { ReadReports } from "./buildReports";

/** The ledger's net cost held against what the controller has typed. */
export interface CheckedNetCost extends NetCostCheck {
  /** As it was typed. */
  readonly typed: string;
  /** The period that the ledger was counted for: "2023-12". */
  readonly period: string;
}

/** Null where there is no ledger to hold the figure against. */
export function checkedNetCost(
  { input: { ledger, period } }: Pick<ReadReports, "input">,
  { text, kronor, within }: ControlFigure,
): CheckedNetCost | null {
  if (ledger === null) return null;
  const actual = sumAmounts(ledger.entries.map((entry) => entry.actual));
  return { ...checkNetCost(actual, kronor, within), typed: text, period };
}
