import type { CellArea } from "../../workbook/grid/cellAddress";
import { cellAt, endRow, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { ChartCells, ChartSpec, WriteOperation } from "../../workbook/plan/writePlan";
import { holds } from "./fillSheet";
import type { OwnSheet } from "./ownSheet";

/** How many rows of its table a chart shows at most, from the first: with more of them its marks cannot be read. */
export const MOST_MARKS = 12;

/**
 * Keeps the charts of a sheet that is refilled with other rows. The chart of a table that was not there is
 * drawn; one whose table has moved, or has more or fewer rows, follows it. A table is known by its heading, which stands in
 * the first column above the chart's title, and by the line that follows its last row.
 */
export function refillCharts(wanted: OwnSheet, existing: SheetSnapshot): readonly WriteOperation[] {
  const sheet = { id: existing.id, name: existing.name };
  return (wanted.dress?.charts ?? []).flatMap((chart): readonly WriteOperation[] => {
    const { categories } = chart;
    const top = findRow(wanted, existing, chart.title.row - 1, 0);
    if (top === null) return [{ kind: "addChart", sheet, chart }];
    const moved = top - (chart.title.row - 1);
    const first = categories.row + moved;
    const end = findRow(wanted, existing, tableEnd(wanted, categories.row), first + 1);
    if (end === null) return [];
    const rowCount = Math.min(end - first, MOST_MARKS);
    if (moved === 0 && rowCount === categories.rowCount) return [];
    const cells = cellsOf(chart, 0, categories.rowCount);
    return [{ kind: "bindChart", sheet, name: chart.name, cells, before: cellsOf(chart, moved, rowCount) }];
  });
}

/** The first row below a table: its rows have several cells. */
function tableEnd({ rows }: OwnSheet, first: number): number {
  const end = rows.findIndex((cells, row) => row >= first && cells.length < 2);
  return end === -1 ? rows.length : end;
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

/** The cells of a chart, `moved` rows further down, where its table has `rowCount` rows for it. */
function cellsOf(
  { place, title, categories, series }: ChartSpec,
  moved: number,
  rowCount: number,
): ChartCells {
  const down = (area: CellArea): CellArea => ({ ...area, row: area.row + moved });
  return {
    place: down(place),
    title: down(title),
    categories: { ...down(categories), rowCount },
    values: series.map(({ values }) => ({ ...down(values), rowCount })),
  };
}
