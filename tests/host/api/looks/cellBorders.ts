import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from "../../model/address";
import type { CellBorder, CellBorders } from "../../model/cellBorder";
import type { RangeTarget } from "../session/targets";
import { cellsOf, restyle } from "./writeFormat";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

type CellSide = keyof CellBorders;

/** One side of one cell. */
export interface SidePlace {
  readonly row: number;
  readonly column: number;
  readonly side: CellSide;
}

/** Two cells share the line between them: it is the bottom of one and the top of the other. */
const ACROSS: Partial<Record<CellSide, { side: CellSide; row: number; column: number }>> = {
  borderTop: { side: "borderBottom", row: -1, column: 0 },
  borderBottom: { side: "borderTop", row: 1, column: 0 },
  borderLeft: { side: "borderRight", row: 0, column: -1 },
  borderRight: { side: "borderLeft", row: 0, column: 1 },
};

/** The sides of cells that a side of a range is made of: an edge is that of the outer cells only. */
export function cellsWithSide(area: Rectangle, side: Side): SidePlace[] {
  const lastRow = { ...area, row: area.row + area.rowCount - 1, rowCount: 1 };
  const lastColumn = { ...area, column: area.column + area.columnCount - 1, columnCount: 1 };
  const places = (cells: Rectangle, cellSide: CellSide): SidePlace[] =>
    [...cellsOf(cells)].map((place) => ({ ...place, side: cellSide }));
  switch (side) {
    case "EdgeTop":
      return places({ ...area, rowCount: 1 }, "borderTop");
    case "EdgeBottom":
      return places(lastRow, "borderBottom");
    case "EdgeLeft":
      return places({ ...area, columnCount: 1 }, "borderLeft");
    case "EdgeRight":
      return places(lastColumn, "borderRight");
    case "InsideHorizontal":
      return places({ ...area, rowCount: area.rowCount - 1 }, "borderBottom");
    case "InsideVertical":
      return places({ ...area, columnCount: area.columnCount - 1 }, "borderRight");
    case "DiagonalDown":
      return places(area, "borderDiagonalDown");
    case "DiagonalUp":
      return places(area, "borderDiagonalUp");
  }
}

/** The line that is seen there: the cell's own, or its neighbour's on the same edge. */
export function borderAt(range: RangeTarget, place: SidePlace): CellBorder | null {
  const across = acrossFrom(place);
  return ownBorder(range, place) ?? (across === null ? null : ownBorder(range, across));
}

/** Sets the cell's own line; one that the neighbour has on the same edge gives way. */
export function setBorder(range: RangeTarget, place: SidePlace, border: CellBorder | null): void {
  restyle(range, place.row, place.column, { [place.side]: border });
  const across = acrossFrom(place);
  if (across !== null && ownBorder(range, across) !== null) {
    restyle(range, across.row, across.column, { [across.side]: null });
  }
}

function ownBorder({ session, sheet }: RangeTarget, { row, column, side }: SidePlace): CellBorder | null {
  return session.workbook.styles.get(sheet.cell(row, column).styleId)[side];
}

function acrossFrom({ row, column, side }: SidePlace): SidePlace | null {
  const step = ACROSS[side];
  if (step === undefined) return null;
  const place = { row: row + step.row, column: column + step.column, side: step.side };
  const isOnSheet = place.row >= 0 && place.column >= 0 && place.row < MAX_ROWS && place.column < MAX_COLUMNS;
  return isOnSheet ? place : null;
}
