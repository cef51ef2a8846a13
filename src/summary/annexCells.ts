import { findFigure } from "../domain/reconciliation/findFigure";
import type { DataBlock } from "../annexes/kit/source/dataBlocks";
import type { FoundAnnex } from "../check/findAnnex";
import { areaAddress } from "../workbook/grid/cellAddress";
import type { CellPlace } from "../workbook/issues/issue";
import { spanOfPlaces } from "./spanOfPlaces";

/** A figure of a row of an annex, in kronor. */
export interface AnnexFigure {
  readonly rowId: string;
  readonly columnId: string;
  readonly kronor: number;
}

/** The cells of figures beside each other, when each is shown; null where one is not. */
export function allShown(annex: FoundAnnex | null, figures: readonly AnnexFigure[]): CellPlace | null {
  const places = figures.map((figure) => together(annex, [figure], figure.kronor));
  return places.includes(null) ? null : spanOfPlaces(places.filter((place) => place !== null));
}

/**
 * The cells that together show an amount: within half a thousand for each, as each is rounded by itself. Null where they
 * show another, or do not stand beside each other.
 */
export function together(
  annex: FoundAnnex | null,
  cells: readonly Omit<AnnexFigure, "kronor">[],
  kronor: number,
): CellPlace | null {
  if (annex === null) return null;
  const { report: tableId, shown } = annex;
  const found = findFigure(
    [shown.table],
    cells.map((cell) => ({ kind: "cell", tableId, ...cell })),
  );
  if (found === null || Math.abs(found.value - kronor / 1000) > cells.length / 2) return null;
  const places = cells.flatMap(({ rowId, columnId }) => shown.place(rowId, columnId) ?? []);
  return spanOfPlaces(places);
}

/** The rows of a block in some columns; in the first of them where they do not stand beside each other. */
export function inColumns(
  { sheet, headerRow, endRow }: DataBlock,
  columns: readonly (number | null)[],
): CellPlace | null {
  const known = columns.filter((column) => column !== null);
  const areas = known.map((column) => ({
    row: headerRow + 1,
    column,
    rowCount: endRow - headerRow - 1,
    columnCount: 1,
  }));
  const places = areas.map((area) => ({ sheet: sheet.name, address: areaAddress(area) }));
  return spanOfPlaces(places) ?? places[0] ?? null;
}
