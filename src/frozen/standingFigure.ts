import { shownText } from "../workbook/cells/shownText";
import { cellAddress } from "../workbook/grid/cellAddress";
import { plainText } from "../workbook/grid/cellText";
import { cellAt, hasFormula, type SheetSnapshot } from "../workbook/grid/snapshot";
import type { Figure, StandingFigure } from "./figure";

/** A cell with the words for what it is. */
export interface NamedCell extends Pick<Figure, "part" | "row" | "column"> {
  readonly sheet: SheetSnapshot;
  /** Zero-based in the sheet. */
  readonly at: { readonly row: number; readonly column: number };
}

/** The figure in a cell; none where the cell is empty. */
export function standingFigure(
  { sheet, at, part, row, column }: NamedCell,
  usesDates1904: boolean,
): readonly StandingFigure[] {
  const cell = cellAt(sheet, at.row, at.column);
  const shown = typeof cell.value === "string" ? cell.value : shownText(cell, usesDates1904);
  if (plainText(shown) === "") return [];
  return [
    {
      part,
      row: plainText(row),
      column: plainText(column),
      place: { sheet: sheet.name, address: cellAddress(at.row, at.column) },
      shown,
      number: typeof cell.value === "number" ? cell.value : null,
      hasFormula: hasFormula(cell),
    },
  ];
}
