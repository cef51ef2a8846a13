import { LEAST_TOLD_VARIANCE, type AreaVariance } from "../../domain/summary/summaryFacts";
import type { ActivityRow, AnnexRow } from "../kit/table/annexRow";
import type { AnnexTable } from "../kit/table/annexTable";
import { groupInOrder } from "../../domain/groupInOrder";
import { sumAmounts } from "../../domain/sumAmounts";

/**
 * The areas whose variance is at least 1 mnkr up or down, the largest first. An area is all rows under one heading, or
 * a row that stands under none. Null where the ledger has no budget or no actual amounts.
 */
export function areaVariances({
  columns,
  rows,
}: AnnexTable<AnnexRow, unknown>): readonly AreaVariance[] | null {
  const column = columns.findIndex(({ id }) => id === "budgetVariance");
  const activities = rows.filter(
    (row): row is ActivityRow & { readonly cells: readonly (number | null)[] } =>
      row.kind === "activities" && !row.isOfWhich,
  );
  if (activities.length === 0 || activities.some(({ cells }) => (cells[column] ?? null) === null))
    return null;
  const areas = [...groupInOrder(activities, ({ group, label }) => group ?? label)].map(
    ([area, members]) => ({
      area,
      rowIds: members.map(({ id }) => id),
      variance: sumAmounts(members.map(({ cells }) => cells[column] ?? 0)),
    }),
  );
  return areas
    .filter(({ variance }) => Math.abs(variance) >= LEAST_TOLD_VARIANCE)
    .toSorted((a, b) => Math.abs(b.variance) - Math.abs(a.variance));
}
