import type { CellArea } from "../../workbook/grid/cellAddress";
import { cellAt, endRow, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { ChartCells, ChartSpec, WriteOperation } from "../../workbook/plan/writePlan";
import { holds } from "./fillSheet";
import type { OwnSheet } from "./ownSheet";

/**
 * Keeps the charts of a sheet that is refilled with other rows. The chart of a table that was not there is
 * drawn; one whose table has moved, or has more or fewer rows, follows it. A table is known by its title, which stands in
 * the first column beside the top of its chart, and by the line that follows its last row.
 */
export function refillCharts(wanted: OwnSheet, existing: SheetSnapshot): readonly WriteOperation[] {
  const sheet = { id: existing.id, name: existing.name };
  return (wanted.dress?.charts ?? []).flatMap((chart): readonly WriteOperation[] => {
    const top = findRow(wanted, existing, chart.place.row, 0);
    if (top === null) return [{ kind: "addChart", sheet, chart }];
    const first = top + chart.categories.row - chart.place.row;
    const end = findRow(wanted, existing, chart.categories.row + chart.categories.rowCount, first + 1);
    if (end === null) return [];
    const cells = cellsOf(chart);
    const before = cellsOf(chart, { row: first, rowCount: end - first });
    const isSame = first === chart.categories.row && end - first === chart.categories.rowCount;
    return isSame ? [] : [{ kind: "bindChart", sheet, name: chart.name, cells, before }];
  });
}

/** The first row from `from` on that has in its first cell what a row of the refilled sheet is to have there. */
function findRow(
  { rows }: OwnSheet,
  existing: SheetSnapshot,
  wantedRow: number,
  from: number,
): number | null {
  const content = rows[wantedRow]?.[0]?.content ?? "";
  for (let row = from; row < endRow(existing); row++) {
    if (holds(cellAt(existing, row, 0), content)) return row;
  }
  return null;
}

function cellsOf(
  { categories, series }: ChartSpec,
  rows: Pick<CellArea, "row" | "rowCount"> = categories,
): ChartCells {
  const moved = (area: CellArea): CellArea => ({ ...area, row: rows.row, rowCount: rows.rowCount });
  return { categories: moved(categories), values: series.map(({ values }) => moved(values)) };
}
