import type { LayoutRow } from "../../text/pane/layoutRows";
import type { Texts } from "../../text/texts";
import { cellAddress } from "../../workbook/grid/cellAddress";
import { FIELDS, isOutputField, type Field } from "../../workbook/columns/catalogue";
import type { CellPlace } from "../../workbook/issues/issue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { columnPicker, type ColumnPickerModel } from "./columnPickerModel";
import { columnOptions } from "./sheetColumns";

/** One field and its column, with what is needed to change it. */
export interface MappingRowModel extends LayoutRow {
  /** The heading's cell; null where there is no column. */
  readonly place: CellPlace | null;
  readonly picker: ColumnPickerModel;
}

/** A field that has no column yet. */
export interface MissingFieldModel {
  readonly field: Field;
  readonly label: string;
  readonly picker: ColumnPickerModel;
}

/** How one block was read. */
export interface BlockModel {
  readonly id: string;
  readonly heading: string;
  readonly details: readonly string[];
  readonly reads: readonly MappingRowModel[];
  readonly writes: readonly MappingRowModel[];
  readonly missing: readonly MissingFieldModel[];
}

export function blockModel(block: FollowUpBlock, texts: Texts): BlockModel {
  const { sheet, headerRow, readings, group, history } = block;
  const options = columnOptions(block, texts);
  const picker = (field: Field): ColumnPickerModel =>
    columnPicker(block, { field, sheet: sheet.name, rows: [headerRow] }, texts, options);
  const rows = texts.layoutRows(block).map((row): MappingRowModel => ({
    ...row,
    place: row.column === null ? null : { sheet: sheet.name, address: cellAddress(headerRow, row.column) },
    picker: picker(row.field),
  }));
  return {
    id: `${sheet.id} ${headerRow}`,
    heading: texts.sheetHeadingText(sheet.name),
    details: [
      texts.headerRowText(headerRow),
      ...(group === null ? [] : [texts.groupText(group)]),
      ...(history.length === 0 ? [] : [texts.historyText(history)]),
    ],
    reads: rows.filter(({ field }) => !isOutputField(field)),
    writes: rows.filter(({ field }) => isOutputField(field)),
    missing: FIELDS.filter((field) => !readings.has(field)).map((field) => ({
      field,
      label: texts.fieldLabel(field),
      picker: picker(field),
    })),
  };
}
