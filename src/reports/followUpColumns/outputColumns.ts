import type { DecodedBlock } from "../../workbook/decodeBlock";
import { OUTPUT_FIELDS, type OutputField } from "../../workbook/field";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { cellAt, endColumn } from "../../workbook/snapshot";

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
  let next = firstFreeColumn(block, endRow);
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

/** The column to the right of all that stands from the headings to `endRow`. */
export function firstFreeColumn(block: FollowUpBlock, endRow: number): number {
  const firstRow = block.headerRow - (block.headings.isTwoRows ? 1 : 0);
  for (let column = endColumn(block.sheet) - 1; column >= block.sheet.firstColumn; column--) {
    for (let row = firstRow; row < endRow; row++) {
      if (cellAt(block.sheet, row, column).formula !== "") return column + 1;
    }
  }
  return endColumn(block.sheet);
}
