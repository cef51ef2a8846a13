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
}

/** Above five million cells Excel gives null for a range's values, and no error. */
class CellsWithheld extends Error {
  override readonly name = "CellsWithheld";
}

/** Tells whether a request failed because it asked for more than Excel sends at once. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof CellsWithheld || excelCode(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Asks for the cells of a range; they are there after the next sync. */
export function queueBlock(range: Excel.Range): () => CellBlock {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  return () => {
    if ((range.values as CellValue[][] | null) === null) throw new CellsWithheld();
    return {
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as CellValue[][],
      formulas: range.formulas as CellValue[][],
      numberFormats: range.numberFormat as string[][],
    };
  };
}

/** What a row of the block takes in Excel's answer, in characters. */
export function charactersPerRow({ values, formulas, numberFormats }: CellBlock): number {
  return Math.ceil(JSON.stringify([values, formulas, numberFormats]).length / Math.max(1, values.length));
}

/** Asks where a range lies. */
export function queueArea(range: Excel.Range): () => CellArea {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => ({
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  });
}
