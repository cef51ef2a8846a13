/** The result of holding the ledger's net cost against the controller's figure; kronor, income positive. */
export interface NetCostCheck {
  /** The ledger's: a cost is negative. */
  readonly ledger: number;
  /** The controller's, as a cost. */
  readonly figure: number;
  /** The size by which they differ; zero where they agree as far as the figure tells. */
  readonly difference: number;
  /** They are of one size, and the ledger has an income: its signs may stand the other way. */
  readonly isTurned: boolean;
}

/**
 * Holds the ledger's net cost against a figure of the finance system's, as far as its last digit tells. A net cost is
 * typed without its sign as often as with it: it is taken for a cost.
 *
 * @param within half of what the figure's last digit stands for
 */
export function checkNetCost(ledger: number, figure: number, within: number): NetCostCheck {
  const cost = figure === 0 ? 0 : -Math.abs(figure);
  const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= within;
  return {
    ledger,
    figure: cost,
    difference: isClose(ledger, cost) ? 0 : Math.abs(ledger - cost),
    isTurned: !isClose(ledger, cost) && isClose(-ledger, cost),
  };
}
