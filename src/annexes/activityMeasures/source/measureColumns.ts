import type { DataBlock, DataColumn } from "../../kit/source/dataBlocks";
import type { DataRemarks } from "../../kit/source/dataRemarks";
import { choosePeriodColumns, comparableBudget, dated, ofYear, yearOf } from "../../kit/source/periodColumns";

/** The columns of one year's actual values each, the oldest first, and the budget of the last of them. */
export interface MeasureColumns {
  readonly actualValues: readonly { readonly year: number; readonly column: DataColumn }[];
  readonly budget: DataColumn | null;
  /** Whether a budget is there at all, of whatever part of the year. */
  readonly hasBudget: boolean;
  /** The column of the last year; its year is not known where `actualValues` is empty. */
  readonly actual: DataColumn | null;
}

/**
 * The last year is that of the column which is followed up; those before it are shown beside it, each by the column of the
 * same month or else its latest. Columns of later years are left out.
 *
 * @param period year and month of the follow-up ("2023-12"); null where nothing tells it
 */
export function measureColumns(
  block: DataBlock,
  period: string | null,
  remarks: DataRemarks,
): MeasureColumns {
  const chosen = choosePeriodColumns(block, period);
  const { actual } = chosen;
  const budget = comparableBudget(block, chosen, period, remarks);
  const hasBudget = chosen.budget !== null;
  const now = actual?.period ?? period;
  if (actual === null || now === null) return { actualValues: [], budget, hasBudget, actual };
  const earlier = dated(block, "actual").filter(
    (column) =>
      yearOf(column.period) < yearOf(now) &&
      column === ofYear(block, "actual", yearOf(column.period) + now.slice(4)),
  );
  return {
    actualValues: [
      ...earlier.map((column) => ({ year: Number(yearOf(column.period)), column })),
      { year: Number(yearOf(now)), column: actual },
    ],
    budget,
    hasBudget,
    actual,
  };
}
