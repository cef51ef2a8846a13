import { cellAddress } from "../../workbook/grid/cellAddress";
import { decodeLevel } from "../../workbook/cells/decodeLevel";
import type { Field } from "../../workbook/columns/catalogue";
import type { LevelLegend } from "../../workbook/rows/levelLegend";
import { RefusedError } from "../../workbook/issues/refusal";
import { cellAt, hasFormula, type SheetSnapshot } from "../../workbook/grid/snapshot";
import type { CellFormat, WriteOperation } from "../../workbook/plan/writePlan";

/** A text to enter in a cell, "" to empty it; `format` is null where the cell keeps its look. */
export interface CellEntry {
  readonly field: Field;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly format: CellFormat | null;
}

/** Throws RefusedError where the controller's own formula stands in the cell. */
export function enterCell(
  sheet: SheetSnapshot,
  { field, row, column, text, format }: CellEntry,
): readonly WriteOperation[] {
  const before = cellAt(sheet, row, column);
  if (hasFormula(before)) {
    const place = { sheet: sheet.name, address: cellAddress(row, column) };
    throw new RefusedError({ code: "formulaInCell", place, field });
  }
  const target = { id: sheet.id, name: sheet.name };
  const area = { row, column, rowCount: 1, columnCount: 1 };
  const entered: WriteOperation = {
    kind: "writeCells",
    sheet: target,
    area,
    contents: [[text]],
    expected: [[before.formula]],
  };
  return format === null
    ? [entered]
    : [entered, { kind: "formatCells", sheet: target, area, formats: [[format]] }];
}

/** Where a cell's colour tells a level by the sheet's legend it is taken away: from now on the cell's text tells it. */
export function withoutToldColour(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  legend: LevelLegend,
): CellFormat | null {
  const colour = { ...cellAt(sheet, row, column), value: "" };
  return decodeLevel(colour, legend).value === null ? null : { fillColor: null };
}
