import type { OutputField } from "../../workbook/columns/catalogue";
import { cellAt, type CellValue } from "../../workbook/grid/snapshot";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { NAMING_FIELDS } from "../../workbook/plan/expectRows";
import {
  cellMark,
  rowMark,
  writerOf,
  type Writer,
  type WrittenCells,
} from "../../workbook/settings/writtenCells";

/** The controller's choice for cells where others' content would be replaced; null before they are asked. */
export type OwnChoice = "keep" | "replace" | null;

/** Tells whose the cells of a block's output columns are, by what the workbook remembers. Rows are zero-based. */
export interface BlockMemory {
  readonly writer: (row: number, field: OutputField, value: CellValue) => Writer;
  readonly rowMark: (row: number) => string;
  readonly cellMark: (row: number, field: OutputField, value: CellValue) => string;
}

export function blockMemory({ sheet, columns }: FollowUpBlock, written: WrittenCells | null): BlockMemory {
  const naming = NAMING_FIELDS.map((field) => columns.get(field) ?? null);
  const marks = new Map<number, string>();
  const ofRow = (row: number): string => {
    const known = marks.get(row);
    if (known !== undefined) return known;
    const names = naming.map((column) => (column === null ? "" : cellAt(sheet, row, column).value));
    const mark = rowMark(names);
    marks.set(row, mark);
    return mark;
  };
  return {
    writer: (row, field, value) => {
      const mark = ofRow(row);
      return writerOf(written, mark, cellMark(mark, field, value));
    },
    rowMark: ofRow,
    cellMark: (row, field, value) => cellMark(ofRow(row), field, value),
  };
}
