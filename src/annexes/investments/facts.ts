import type { InvestmentFacts } from "../../domain/summary/summaryFacts";
import type { AnnexRow } from "../kit/table/annexRow";
import type { AnnexTable } from "../kit/table/annexTable";
import type { InvestmentQuantity } from "../../domain/summary/figureSource";

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
