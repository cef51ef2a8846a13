import { FIELDS, type Field } from "../../workbook/columns/catalogue";
import type { Certainty, FollowUpBlock } from "../../workbook/layout/followUpBlock";

/** One line of how a block was understood: "Utfall ← kolumn H ”Utfall aug 2022”". */
export interface LayoutRow {
  readonly field: Field;
  readonly label: string;
  /** Zero-based; null where the field has no column. */
  readonly column: number | null;
  /** "kolumn H ”Utfall aug 2022”", "kolumn A (utan rubrik)", "ingen kolumn". */
  readonly columnText: string;
  readonly certainty: Certainty;
  readonly certaintyWord: string;
}

/** The words of the rows in one language. */
interface LayoutWords {
  readonly fieldLabel: (field: Field) => string;
  /** Of a zero-based column, or null where the field has none, and the heading that it has or had. */
  readonly columnText: (column: number | null, heading: string) => string;
  readonly certainties: Readonly<Record<Certainty, string>>;
}

/** Every field of a block that has a column or about which something is known, in the usual order of the columns. */
export function layoutRowsIn(words: LayoutWords, { readings }: FollowUpBlock): readonly LayoutRow[] {
  return FIELDS.flatMap((field) => {
    const reading = readings.get(field);
    if (reading === undefined) return [];
    const { column, heading, certainty } = reading;
    return [
      {
        field,
        label: words.fieldLabel(field),
        column,
        columnText: words.columnText(column, heading),
        certainty,
        certaintyWord: words.certainties[certainty],
      },
    ];
  });
}
