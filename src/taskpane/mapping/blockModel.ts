import { layoutRows, type LayoutRow } from "../../text/layoutRows";
import { fieldLabel } from "../../text/fieldLabel";
import { groupText, headerRowText, historyText, sheetHeadingText } from "../../text/mappingText";
import { cellAddress } from "../../workbook/cellAddress";
import { FIELDS, isOutputField, type Field } from "../../workbook/field";
import type { CellPlace } from "../../workbook/issue";
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

export function blockModel(block: FollowUpBlock): BlockModel {
  const { sheet, headerRow, readings, group, history } = block;
  const options = columnOptions(block);
  const picker = (field: Field): ColumnPickerModel =>
    columnPicker(block, { field, sheet: sheet.name, rows: [headerRow] }, options);
  const rows = layoutRows(block).map((row): MappingRowModel => ({
    ...row,
    place: row.column === null ? null : { sheet: sheet.name, address: cellAddress(headerRow, row.column) },
    picker: picker(row.field),
  }));
  return {
    id: `${sheet.id} ${headerRow}`,
    heading: sheetHeadingText(sheet.name),
    details: [
      headerRowText(headerRow),
      ...(group === null ? [] : [groupText(group)]),
      ...(history.length === 0 ? [] : [historyText(history)]),
    ],
    reads: rows.filter(({ field }) => !isOutputField(field)),
    writes: rows.filter(({ field }) => isOutputField(field)),
    missing: FIELDS.filter((field) => !readings.has(field)).map((field) => ({
      field,
      label: fieldLabel(field),
      picker: picker(field),
    })),
  };
}
