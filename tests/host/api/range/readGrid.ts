import { MAX_COLUMNS, MAX_ROWS } from "../../model/address";
import type { Cell } from "../../model/workbook";
import { formatCellText } from "../looks/formatCellText";
import { numberFormatCategory } from "../looks/numberFormatCategory";
import type { RangeTarget } from "../session/targets";

const MAX_READABLE_CELLS = 5_000_000;

/**
 * Two-dimensional properties of a range. Ranges of whole rows or columns, and above five million cells, give null.
 */
export function readGrid(range: RangeTarget, read: (cell: Cell, target: RangeTarget) => unknown): unknown {
  const { area, sheet } = range;
  const isWhole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
  if (isWhole || area.rowCount * area.columnCount > MAX_READABLE_CELLS) return null;
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      read(sheet.cell(area.row + row, area.column + column), range),
    ),
  );
}

export function cellValue({ content }: Cell): string | number | boolean {
  return content.kind === "empty" ? "" : content.value;
}

export function cellFormula(cell: Cell): string | number | boolean {
  return cell.formula ?? cellValue(cell);
}

const VALUE_TYPES = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
} as const;

export function cellValueType({ content }: Cell): string {
  return VALUE_TYPES[content.kind];
}

export function cellNumberFormat(cell: Cell, { session }: RangeTarget): string {
  return session.workbook.styles.get(cell.styleId).numberFormat;
}

export function cellNumberFormatCategory(cell: Cell, range: RangeTarget): string {
  return numberFormatCategory(cellNumberFormat(cell, range));
}

/** Days between the first days of the two date systems. */
const DAYS_OF_1904 = 1462;

export function cellText(cell: Cell, range: RangeTarget): string {
  const { content } = cell;
  const isDay1904 = range.session.workbook.date1904 && cellNumberFormatCategory(cell, range) === "Date";
  const shown =
    isDay1904 && content.kind === "number" ? { ...content, value: content.value + DAYS_OF_1904 } : content;
  return formatCellText(shown, cellNumberFormat(cell, range));
}
