import type { Texts } from "../../text/texts";
import { plainText } from "../../workbook/grid/cellText";
import type { Field } from "../../workbook/columns/catalogue";
import { cellAt } from "../../workbook/grid/snapshot";
import { namedColumns, type ColumnSource } from "../../workbook/questions/columnQuestion";

/** A column of a sheet, to choose in a list. */
export interface ColumnOption {
  readonly column: number;
  /** "H – Utfall aug 2022" */
  readonly text: string;
  /** "Läses som Utfall"; null for a column that nothing is read from. */
  readonly readAs: string | null;
}

const LONGEST_EXAMPLE = 40;

/** The columns of a block's sheet that have a heading or hold anything below it. */
export function columnOptions(block: ColumnSource, texts: Texts): readonly ColumnOption[] {
  return namedColumns(block).map(({ column, heading }) => {
    const fields = [...block.columns].flatMap(([field, at]): Field[] => (at === column ? [field] : []));
    const readAs = fields.length === 0 ? null : texts.readAsText(fields);
    return { column, text: texts.columnOptionText(column, heading, exampleOf(block, column)), readAs };
  });
}

/** The first text below the headings in a column; "" where there is none. */
export function exampleOf({ sheet, headerRow, endRow }: ColumnSource, column: number): string {
  for (let row = headerRow + 1; row < endRow; row++) {
    const text = plainText(cellAt(sheet, row, column).value);
    if (text !== "")
      return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE).trimEnd()}…` : text;
  }
  return "";
}
