import { cellAddress } from "../../../workbook/grid/cellAddress";
import { plainText } from "../../../workbook/grid/cellText";
import type { DataBlock } from "./dataBlocks";
import { cellAt, type CellValue } from "../../../workbook/grid/snapshot";
import type { DataRemarks } from "./dataRemarks";
import { FigureReader } from "./figureReader";
import { TotalWords } from "./totalRow";

/** A row with a name: with figures it is a record, without any a heading over those that follow, or a note. */
export interface NamedRow {
  readonly row: number;
  /** Unique within the block: the address of the cell with the name. */
  readonly id: string;
  readonly name: string;
  readonly hasFigures: boolean;
}

/**
 * The rows of a block with a name, sums left out. A row with figures and no name is a sum of others when it says so or has
 * no text at all; any other is an error.
 */
export function namedRows(
  block: DataBlock,
  nameColumn: number,
  figureColumns: readonly (number | null)[],
  remarks: DataRemarks,
): readonly NamedRow[] {
  const { sheet, headerRow, endRow } = block;
  const totals = new TotalWords(block.vocabulary.of);
  const rows: NamedRow[] = [];
  for (let row = headerRow + 1; row < endRow; row++) {
    const name = plainText(cellAt(sheet, row, nameColumn).value);
    const hasFigures = figureColumns.some(
      (column) => column !== null && plainText(cellAt(sheet, row, column).value) !== "",
    );
    if (name !== "") {
      if (!totals.isTotal(name)) rows.push({ row, id: cellAddress(row, nameColumn), name, hasFigures });
    } else if (hasFigures) {
      const texts = textsBeside(block, row, figureColumns);
      if (texts.length > 0 && !texts.some((text) => totals.isTotal(text)))
        remarks.reportOften(row, nameColumn, { code: "rowNotRead", raw: "", reason: "noName" });
    }
  }
  return rows;
}

function textsBeside(
  { sheet }: DataBlock,
  row: number,
  figureColumns: readonly (number | null)[],
): readonly CellValue[] {
  return (sheet.values[row - sheet.firstRow] ?? []).filter(
    (value, index) =>
      typeof value === "string" && value !== "" && !figureColumns.includes(sheet.firstColumn + index),
  );
}

/** Reads figures of a block; one that cannot be read is null, and an error. */
export function figuresOf(
  { sheet }: DataBlock,
  remarks: DataRemarks,
): (row: number, column: number | null) => number | null {
  const reader = new FigureReader();
  return (row, column) => {
    if (column === null) return null;
    const cell = cellAt(sheet, row, column);
    const { value, problem } = reader.read(cell);
    if (problem !== null) {
      const raw = plainText(cell.value);
      remarks.reportOften(row, column, { code: "figureNotRead", raw, reason: problem });
    }
    return value;
  };
}
