import type { BlockChoice, ColumnChoice, LayoutChoices } from "../layout/applyChoices";
import type { FetchChoice } from "../layout/fetchedColumns";
import type { GoalPlace } from "../layout/goalPlace";

/** One thing that the controller says of how the workbook is to be read. */
export type LayoutAnswer =
  | { readonly kind: "columns"; readonly columns: readonly ColumnChoice[] }
  /** The follow-up is these blocks and no others. */
  | { readonly kind: "blocks"; readonly blocks: readonly BlockChoice[] }
  /** The goals stand there, in tables that have no column of them. */
  | { readonly kind: "goals"; readonly place: GoalPlace }
  /** Columns that the follow-up lacks are fetched from another sheet. */
  | { readonly kind: "fetch"; readonly fetched: readonly FetchChoice[] };

export const NOTHING_CHOSEN: LayoutChoices = { blocks: [], columns: [] };

/**
 * All that has been said of how the workbook is read, with one thing more. What is said last of a field comes last, so that it takes its column from whatever
 * had it. Other blocks begin anew: what was said of columns belonged to those before.
 */
export function withLayoutAnswer(choices: LayoutChoices, answer: LayoutAnswer): LayoutChoices {
  if (answer.kind === "blocks") return { blocks: answer.blocks, columns: [] };
  if (answer.kind === "goals") return { ...choices, goals: answer.place };
  if (answer.kind === "fetch") return { ...choices, fetched: answer.fetched };
  const isReplaced = (before: ColumnChoice): boolean =>
    answer.columns.some(
      ({ sheet, field, row }) => sheet === before.sheet && field === before.field && row === before.row,
    );
  const kept = choices.columns.filter((before) => !isReplaced(before));
  return { ...choices, columns: [...kept, ...answer.columns] };
}
