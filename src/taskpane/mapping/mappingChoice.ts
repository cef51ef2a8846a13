import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import { NOTHING_CHOSEN, withLayoutAnswer, type LayoutAnswer } from "../../workbook/questions/layoutAnswer";
import type { Field } from "../../workbook/columns/catalogue";
import type { SelectedCell } from "../../workbook/port/workbookPort";

/** One thing that the controller says in "Så lästes arbetsboken". */
export type MappingChoice = LayoutAnswer;

/** The field that a column is chosen for: of one block, or of all blocks of a sheet that ask the same. */
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

/** All that has been said, with one thing more. */
export function withChoice(choices: LayoutChoices | null, added: MappingChoice): LayoutChoices {
  return withLayoutAnswer(choices ?? NOTHING_CHOSEN, added);
}
