import type { CellArea } from "../../workbook/grid/cellAddress";
import type { CellValue } from "../../workbook/grid/snapshot";
import { excelCode } from "../session/accessError";

/** One block of cells as Excel gave it, with its position in the sheet. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  /** Its rows of fills, so far as they have been asked for. */
  readonly fills: (string | null)[][];
  /** Its rows of what is partly raised, in the same way. */
  readonly raised: boolean[][];
  /** Its rows of what may be written on a protected sheet, in the same way. */
  readonly open: boolean[][];
}

/** Above five million cells Excel gives null for a range's values, and no error. */
class CellsWithheld extends Error {
  override readonly name = "CellsWithheld";
}

/** Tells whether a request failed because it asked for more than Excel sends at once. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof CellsWithheld || excelCode(error) === "ResponsePayloadSizeLimitExceeded";
}

/**
 * Asks for the cells of a range; they are there after the next sync.
 *
 * @param besides properties of the range that the same question asks for
 */
export function queueBlock(range: Excel.Range, ...besides: readonly (keyof Excel.Range)[]): () => CellBlock {
  range.load(["rowIndex", "columnIndex", "values", "formulas", "numberFormat", ...besides]);
  return () => {
    if ((range.values as CellValue[][] | null) === null) throw new CellsWithheld();
    return {
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      fills: [],
      raised: [],
      open: [],
    };
  };
}

/**
 * Asks for the formulas of a range alone: of a constant that is its value. What else the block needs is asked for by
 * columns, as restsOfColumns says.
 */
export function queueFormulas(range: Excel.Range): () => CellBlock {
  range.load("rowIndex,columnIndex,formulas");
  return () => {
    const formulas = range.formulas as CellValue[][] | null;
    if (formulas === null) throw new CellsWithheld();
    return {
      row: range.rowIndex,
      column: range.columnIndex,
      values: formulas.map((row) => [...row]),
      formulas,
      numberFormats: formulas.map((row) => row.map(() => "General")),
      fills: [],
      raised: [],
      open: [],
    };
  };
}

/** The mean length of a cell of these grids in Excel's answer, in characters. */
export function charactersPerCell(...grids: readonly (readonly (readonly unknown[])[])[]): number {
  const cells = grids.reduce((sum, grid) => sum + grid.length * (grid[0]?.length ?? 0), 0) / grids.length;
  return JSON.stringify(grids).length / Math.max(1, cells);
}

export function cellsIn(
  worksheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: CellArea,
): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The cells of a block as an area of the sheet. */
export function areaOf({ row, column, values }: CellBlock): CellArea {
  return { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
}

/** Asks where a range lies; null where there is no such range. */
export function queueArea(range: Excel.Range): () => CellArea | null {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    range.isNullObject
      ? null
      : {
          row: range.rowIndex,
          column: range.columnIndex,
          rowCount: range.rowCount,
          columnCount: range.columnCount,
        };
}
