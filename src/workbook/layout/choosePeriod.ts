import type { Field } from "./field";
import type { Heading } from "./headerVocabulary";

/** A column of a block with what its heading names. */
export interface HeadedColumn extends Heading {
  readonly column: number;
}

/** The columns that a block is read from. */
export interface ChosenColumns {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns of a field that already has one, with nothing to tell them apart. */
  readonly duplicates: readonly HeadedColumn[];
  /** The outcome's column where there are several periods to choose from. */
  readonly chosenOutcome: HeadedColumn | null;
}

/**
 * Chooses a column for each field. A column without a period is the current one. Where outcomes have periods, the current
 * is the latest that is not of a year after the follow-up's and that holds anything; the one before it is the previous
 * outcome, where no column of its own is. Other columns with periods follow the outcome's. Of columns that nothing tells
 * apart the first is taken.
 *
 * @param followUpPeriod year and month of the follow-up ("2022-08"), where the sheet tells it
 */
export function chooseColumns(
  headed: readonly HeadedColumn[],
  followUpPeriod: string | null,
  isFilled: (column: number) => boolean,
): ChosenColumns {
  const columns = new Map<Field, number>();
  const duplicates: HeadedColumn[] = [];
  const outcomes = byPeriod(headed, "actualValue");
  const current = currentOutcome(headed, outcomes, followUpPeriod, isFilled);
  for (const each of headed) {
    if (each.period !== null && each !== pick(headed, each.field, current?.period ?? null)) continue;
    if (columns.has(each.field)) duplicates.push(each);
    else columns.set(each.field, each.column);
  }
  const before = current?.period ?? followUpPeriod?.slice(0, 4) ?? null;
  const previous = before === null ? undefined : outcomes.findLast(({ period }) => period < before);
  if (previous !== undefined && !columns.has("previousValue")) columns.set("previousValue", previous.column);
  return { columns, duplicates, chosenOutcome: outcomes.length > 1 ? current : null };
}

/** The current outcome among those with a period; null where a column without one is the current. */
function currentOutcome(
  headed: readonly HeadedColumn[],
  outcomes: readonly PeriodColumn[],
  followUpPeriod: string | null,
  isFilled: (column: number) => boolean,
): PeriodColumn | null {
  if (hasPlainColumn(headed, "actualValue")) return null;
  const lastYear = followUpPeriod?.slice(0, 4) ?? "9999";
  const possible = outcomes.filter(({ period }) => period.slice(0, 4) <= lastYear);
  return possible.findLast(({ column }) => isFilled(column)) ?? possible.at(-1) ?? outcomes.at(-1) ?? null;
}

function hasPlainColumn(headed: readonly HeadedColumn[], field: Field): boolean {
  return headed.some((each) => each.field === field && each.period === null);
}

type PeriodColumn = HeadedColumn & { readonly period: string };

/** A field's columns with a period, the earliest first; of two with the same period the first that stands. */
function byPeriod(headed: readonly HeadedColumn[], field: Field): readonly PeriodColumn[] {
  const columns = new Map<string, PeriodColumn>();
  for (const each of headed) {
    const { period } = each;
    if (each.field === field && period !== null && !columns.has(period))
      columns.set(period, each as PeriodColumn);
  }
  return [...columns.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

/**
 * Of a field's columns with a period the one that goes with the current outcome: of its period, else the latest before
 * it, else the first. None where a column without a period is there.
 */
function pick(
  headed: readonly HeadedColumn[],
  field: Field,
  currentPeriod: string | null,
): HeadedColumn | undefined {
  if (hasPlainColumn(headed, field)) return undefined;
  const columns = byPeriod(headed, field);
  if (currentPeriod === null) return columns.at(-1);
  return columns.findLast(({ period }) => period <= currentPeriod) ?? columns[0];
}
