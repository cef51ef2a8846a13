import { headingParts } from "../../../workbook/cells/headingPeriod";
import type { CellValue } from "../../../workbook/grid/snapshot";
import type { DataName } from "../../../workbook/issues/dataIssue";
import type { Vocabulary } from "../../../workbook/layout/headingRow";

/** How data of one kind are known on a sheet, and what they are called when something is to be said of them. */
export interface DataVocabulary<Field extends string = string> extends Vocabulary<Field> {
  readonly data: DataName;
  /** Among volumes "Totalt antal platser" is no sum of the others. */
  readonly of: "money" | "volumes";
  /** Fields that a block of the kind has, each list with one of its fields at least. */
  readonly essential: readonly (readonly Field[])[];
  /** A word that the sheet's name or a line above the headings must hold where the headings alone do not tell. */
  readonly titleWord: RegExp | null;
}

/** The headings of amounts, the same in all data. */
export const AMOUNT_HEADINGS = {
  actual: ["Utfall", "Utf", "Bokslut", "Redovisat", "Ack utfall", "Utfall ack"],
  budget: ["Budget", "Bud", "Årsbudget", "Ack budget", "Budget ack", "Budget helår"],
  variance: ["Avvikelse", "Avvik", "Diff", "Differens", "Budgetavvikelse"],
} as const;

export function dataVocabulary<Field extends string>({
  headings,
  ...known
}: Omit<DataVocabulary<Field>, "read"> & {
  readonly headings: Readonly<Record<Field, readonly string[]>>;
}): DataVocabulary<Field> {
  const fields = new Map<string, Field>();
  for (const field in headings)
    for (const text of headings[field]) fields.set(headingParts(text).words, field);
  return {
    ...known,
    read(value: CellValue) {
      const { words, period } = headingParts(value);
      // A year alone is the heading of a column of outcomes; nothing at all is no heading.
      const field = words === "" && period === null ? undefined : fields.get(words);
      return field === undefined ? null : { fields: [field], period };
    },
  };
}
