import type { Texts } from "../../text/texts";
import { TITLE_FIELDS } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { ColumnTarget } from "./mappingChoice";
import { columnOptions, type ColumnOption } from "./sheetColumns";

/** A field's column to be picked, in a list or in the workbook. */
export interface ColumnPickerModel {
  readonly target: ColumnTarget & { readonly sheet: string };
  readonly options: readonly ColumnOption[];
  /** The column that the field is read from now, or null. */
  readonly selected: number | null;
  readonly canBeNone: boolean;
}

type PickedBlock = Parameters<typeof columnOptions>[0] & Pick<FollowUpBlock, "readings">;

export function columnPicker(
  block: PickedBlock,
  target: ColumnPickerModel["target"],
  texts: Texts,
  options: readonly ColumnOption[] = columnOptions(block, texts),
): ColumnPickerModel {
  return {
    target,
    options,
    selected: block.readings.get(target.field)?.column ?? null,
    canBeNone: !TITLE_FIELDS.includes(target.field),
  };
}
