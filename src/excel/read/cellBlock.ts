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
      fills: [],
      raised: [],
    };
  };
}

/** What a cell of the block takes in Excel's answer, in characters. */
export function charactersPerCell({ values, formulas, numberFormats }: CellBlock): number {
  const cells = values.length * (values[0]?.length ?? 0);
  return JSON.stringify([values, formulas, numberFormats]).length / Math.max(1, cells);
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
