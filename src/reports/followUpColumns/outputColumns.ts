import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import { OUTPUT_FIELDS, TITLE_FIELDS, type OutputField } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { cellAt, endColumn } from "../../workbook/grid/snapshot";

/** Where each output column stands, and which are to be created. */
export interface OutputColumns {
  readonly columns: ReadonlyMap<OutputField, number>;
  readonly created: readonly OutputField[];
  /** The row after the last goal or indicator of the block. */
  readonly endRow: number;
}

/**
 * The block's own output columns where they have their headings; the rest are created side by side to the right of
 * all that stands on the block's rows.
 */
export function outputColumns(decoded: DecodedBlock): OutputColumns {
  const { block } = decoded;
  const endRow = lastGoalRow(decoded) + 1;
  const columns = new Map<OutputField, number>();
  const created: OutputField[] = [];
  let next = firstFreeColumn(block);
  for (const field of OUTPUT_FIELDS) {
    const own = block.columns.get(field);
    if (own === undefined) created.push(field);
    columns.set(field, own ?? next++);
  }
  return { columns, created, endRow };
}

/** The last row of any goal or indicator of the block; the headings' own where there is none. */
export function lastGoalRow({ block, goalRows }: DecodedBlock): number {
  return Math.max(block.headerRow, ...[...goalRows.values()].map((rows) => rows.at(-1) ?? 0));
}

/** The column to the right of all that stands from the headings to the last row with a goal or an indicator, begun or not. */
export function firstFreeColumn(block: FollowUpBlock): number {
  const { sheet, headerRow, headings, columns } = block;
  const titles = TITLE_FIELDS.flatMap((field) => columns.get(field) ?? []);
  const holds = (row: number, column: number): boolean => cellAt(sheet, row, column).formula !== "";
  let end = block.endRow;
  while (end > headerRow + 1 && !titles.some((column) => holds(end - 1, column))) end--;
  for (let column = endColumn(sheet) - 1; column >= sheet.firstColumn; column--) {
    for (let row = headerRow - (headings.isTwoRows ? 1 : 0); row < end; row++) {
      if (holds(row, column)) return column + 1;
    }
  }
  return endColumn(sheet);
}
