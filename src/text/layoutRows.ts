import { columnName } from "../workbook/cellAddress";
import { FIELDS, type Field } from "../workbook/field";
import type { Certainty, FollowUpBlock } from "../workbook/layout/followUpBlock";
import { fieldLabel } from "./fieldLabel";

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

const CERTAINTY_WORDS: Record<Certainty, string> = {
  certain: "Säker",
  likely: "Trolig",
  several: "Flera möjliga",
  chosen: "Vald",
  lost: "Saknas",
};

/** Every field of a block that has a column or about which something is known, in the usual order of the columns. */
export function layoutRows({ readings }: FollowUpBlock): readonly LayoutRow[] {
  return FIELDS.flatMap((field) => {
    const reading = readings.get(field);
    if (reading === undefined) return [];
    const { column, heading, certainty } = reading;
    return [
      {
        field,
        label: fieldLabel(field),
        column,
        columnText: columnText(column, heading),
        certainty,
        certaintyWord: CERTAINTY_WORDS[certainty],
      },
    ];
  });
}

function columnText(column: number | null, heading: string): string {
  if (column === null) return heading === "" ? "ingen kolumn" : `”${heading}” finns inte längre`;
  return `kolumn ${columnName(column)} ${heading === "" ? "(utan rubrik)" : `”${heading}”`}`;
}
