import type { AnnexRow } from "../annexes/annexRow";
import type { AnnexTable } from "../annexes/annexTable";
import type { InvestmentQuantity } from "./figureSource";

/** All projects together, in kronor, positive although they are spent; what remains is negative when too much is. */
export interface InvestmentFacts extends Readonly<Record<InvestmentQuantity, number>> {
  /** The row of the annex. */
  readonly rowId: string;
}

/** The total of the investments; null where they have no budget. */
export function investmentFacts({ columns, rows }: AnnexTable<AnnexRow, unknown>): InvestmentFacts | null {
  const total = rows.find(({ kind }) => kind === "sum");
  const cell = (quantity: InvestmentQuantity): number =>
    total?.cells[columns.findIndex(({ id }) => id === quantity)] ?? 0;
  const totalBudget = cell("totalBudget");
  if (total === undefined || totalBudget === 0) return null;
  return {
    rowId: total.id,
    totalBudget,
    actual: cell("actual"),
    remainingBudget: cell("remainingBudget"),
  };
}
