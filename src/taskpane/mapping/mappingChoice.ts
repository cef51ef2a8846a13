import type { BlockChoice, ColumnChoice, LayoutChoices } from "../../workbook/layout/applyChoices";
import type { Field } from "../../workbook/columns/catalogue";
import type { SelectedCell } from "../../workbook/port/workbookPort";

/** One thing that the controller says in "Så lästes arbetsboken". */
export type MappingChoice =
  | { readonly kind: "columns"; readonly columns: readonly ColumnChoice[] }
  /** The follow-up is these blocks and no others. */
  | { readonly kind: "blocks"; readonly blocks: readonly BlockChoice[] };

/** What a column is chosen for: a field of one block, or of all blocks of a sheet that ask the same. */
export interface ColumnTarget {
  readonly field: Field;
  /** The sheet's name; null where no follow-up is known, and any heading in the workbook may be pointed at. */
  readonly sheet: string | null;
  /** Zero-based rows of headings of the blocks. */
  readonly rows: readonly number[];
}

/** The column that was picked for a target on a known sheet; null for none. */
export function columnChoice(
  { field, sheet, rows }: ColumnTarget & { readonly sheet: string },
  column: number | null,
): MappingChoice {
  return { kind: "columns", columns: rows.map((row) => ({ sheet, field, column, row })) };
}

/** The column that was pointed at, or null when the selected cell is on another sheet than the target. */
export function pointedChoice(target: ColumnTarget, cell: SelectedCell): MappingChoice | null {
  const { field, sheet } = target;
  if (sheet === null)
    return { kind: "columns", columns: [{ sheet: cell.sheet, field, column: cell.column, row: cell.row }] };
  return sheet === cell.sheet ? columnChoice({ ...target, sheet }, cell.column) : null;
}

/**
 * All that has been said, with one thing more. What is said last of a field counts, and comes last, so that it takes its
 * column from whatever had it. Other blocks begin anew: what was said of columns belonged to those before.
 */
export function withChoice(choices: LayoutChoices | null, added: MappingChoice): LayoutChoices {
  if (added.kind === "blocks") return { blocks: added.blocks, columns: [] };
  const isReplaced = (before: ColumnChoice): boolean =>
    added.columns.some(
      ({ sheet, field, row }) => sheet === before.sheet && field === before.field && row === before.row,
    );
  const kept = (choices?.columns ?? []).filter((before) => !isReplaced(before));
  return { blocks: choices?.blocks ?? [], columns: [...kept, ...added.columns] };
}
