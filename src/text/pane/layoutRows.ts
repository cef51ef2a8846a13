import { FIELDS, type Field } from "../../workbook/columns/catalogue";
import { columnName } from "../../workbook/grid/cellAddress";
import type { Certainty, FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { inEach, type Both } from "../make/language";
import { fieldLabel } from "./fields";

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

const CERTAINTY_WORDS: Record<Certainty, Both> = {
  certain: { sv: "Säker", en: "Certain" },
  likely: { sv: "Trolig", en: "Likely" },
  several: { sv: "Flera möjliga", en: "Several possible" },
  chosen: { sv: "Vald", en: "Chosen" },
  lost: { sv: "Saknas", en: "Missing" },
};

/** Every field of a block that has a column or about which something is known, in the usual order of the columns. */
export function layoutRows({ readings }: FollowUpBlock): Both<readonly LayoutRow[]> {
  return inEach((language) =>
    FIELDS.flatMap((field) => {
      const reading = readings.get(field);
      if (reading === undefined) return [];
      const { column, heading, certainty } = reading;
      return [
        {
          field,
          label: fieldLabel(field)[language],
          column,
          columnText: columnText(column, heading)[language],
          certainty,
          certaintyWord: CERTAINTY_WORDS[certainty][language],
        },
      ];
    }),
  );
}

function columnText(column: number | null, heading: string): Both {
  if (column === null)
    return heading === ""
      ? { sv: "ingen kolumn", en: "no column" }
      : { sv: `”${heading}” finns inte längre`, en: `“${heading}” is no longer there` };
  return {
    sv: `kolumn ${columnName(column)} ${heading === "" ? "(utan rubrik)" : `”${heading}”`}`,
    en: `column ${columnName(column)} ${heading === "" ? "(no heading)" : `“${heading}”`}`,
  };
}
