import type { Field } from "../columns/catalogue";
import { periodAt } from "./blocksToFollow";
import { headingParts } from "../cells/headingPeriod";
import type { HeadingCell, HeadingRow } from "./headingRow";
import type { HeadedColumn } from "./resolveMeanings";
import type { ColumnReading, LevelHistoryColumn } from "./followUpBlock";
import { FOLLOW_UP_VOCABULARY } from "../columns/headings";

type PeriodColumn = HeadedColumn & { readonly period: string };

/** The columns that a block is read from. */
interface ChosenColumns {
  /** For each field the column that is read, and others of the same heading with nothing to tell them apart. */
  readonly columns: ReadonlyMap<Field, readonly [HeadedColumn, ...HeadedColumn[]]>;
  /** The outcome's column where there are several periods to choose from. */
  readonly chosenOutcome: HeadedColumn | null;
  /** An outcome that is filled in for a later period than the one that the controller has said. */
  readonly laterOutcome: PeriodColumn | null;
  /** Outcomes of periods before the current, the earliest first. */
  readonly history: readonly PeriodColumn[];
}

interface PeriodChoice {
  readonly headed: readonly HeadedColumn[];
  /** All outcomes with a period, the earliest first. */
  readonly outcomes: readonly PeriodColumn[];
  /** Year and month of the follow-up ("2022-08"), where the sheet tells it. */
  readonly followUpPeriod: string | null;
  /** The same as the controller has said it; null where they have not. */
  readonly saidPeriod: string | null;
  /** The outcome's column as the controller has said it, null for none; undefined where they have not. */
  readonly saidOutcome: number | null | undefined;
  isFilled(column: number): boolean;
}

/**
 * Chooses a column for each field. A column without a period is the current one. Where outcomes have periods, the current
 * is the one that the controller has said, by its column or its day, else the latest that is not of a year after the follow-up's and
 * that holds anything; the one before it is the previous outcome, where no column of its own is. Other columns with periods
 * follow the outcome's; one of levels that is named as the column of all levels is ("Status 2021" beside "Status") is that
 * column's history, and not the controller's own levels of now. Columns that nothing tells apart are all given, in the order in which they stand.
 */
export function chooseColumns(choice: PeriodChoice): ChosenColumns {
  const { headed, outcomes, followUpPeriod, saidOutcome } = choice;
  const columns = new Map<Field, [HeadedColumn, ...HeadedColumn[]]>();
  const current =
    saidOutcome === undefined
      ? currentOutcome(choice)
      : (outcomes.find(({ column }) => column === saidOutcome) ?? null);
  for (const each of headed) {
    if (isFormerLevel(each, headed)) continue;
    if (each.period !== null && each.period !== pick(headed, each.field, current?.period ?? null)?.period)
      continue;
    const known = columns.get(each.field);
    if (known === undefined) columns.set(each.field, [each]);
    else known.push(each);
  }
  const before = current?.period ?? followUpPeriod?.slice(0, 4) ?? null;
  const previous = before === null ? undefined : outcomes.findLast(({ period }) => period < before);
  if (previous !== undefined && !columns.has("previousValue")) columns.set("previousValue", [previous]);
  return {
    columns,
    chosenOutcome: outcomes.length > 1 && saidOutcome === undefined ? current : null,
    laterOutcome: saidOutcome === undefined ? null : laterOutcome(choice, current),
    history: outcomes.filter(({ period }) => current === null || period < current.period),
  };
}

function isFormerLevel({ field, period, text }: HeadedColumn, headed: readonly HeadedColumn[]): boolean {
  if (field !== "assessedLevel" || period === null) return false;
  const { words } = headingParts(text);
  return headed.some((each) => each.field === "indicatorLevel" && headingParts(each.text).words === words);
}

function laterOutcome({ outcomes, isFilled }: PeriodChoice, said: PeriodColumn | null): PeriodColumn | null {
  if (said === null) return null;
  return outcomes.findLast(({ period, column }) => period > said.period && isFilled(column)) ?? null;
}

/** The columns of outcomes with a period, the earliest first; of two with the same period the first that stands. */
export function outcomesByPeriod(cells: readonly HeadingCell<Field>[]): readonly PeriodColumn[] {
  const headed = cells.flatMap(({ column, text, heading, part }): HeadedColumn[] =>
    heading === null || !heading.fields.includes("actualValue")
      ? []
      : [{ column, field: "actualValue", period: heading.period, text, part }],
  );
  return byPeriod(headed, "actualValue");
}

/** The current outcome among those with a period; null where a column without one is the current. */
function currentOutcome({
  headed,
  outcomes,
  followUpPeriod,
  saidPeriod,
  isFilled,
}: PeriodChoice): PeriodColumn | null {
  if (hasPlainColumn(headed, "actualValue")) return null;
  const filled = outcomes.filter(({ column }) => isFilled(column)).map(({ period }) => period);
  const said = periodAt(filled, saidPeriod);
  if (said !== null) return outcomes.find(({ period }) => period === said) ?? null;
  const lastYear = followUpPeriod?.slice(0, 4) ?? "9999";
  const possible = outcomes.filter(({ period }) => period.slice(0, 4) <= lastYear);
  return possible.findLast(({ column }) => isFilled(column)) ?? possible.at(-1) ?? outcomes.at(-1) ?? null;
}

function hasPlainColumn(headed: readonly HeadedColumn[], field: Field): boolean {
  return headed.some((each) => each.field === field && each.period === null);
}

/** A field's columns with a period, the earliest first; of two with the same period the first that stands. */
function byPeriod(headed: readonly HeadedColumn[], field: Field): readonly PeriodColumn[] {
  const columns = new Map<string, PeriodColumn>();
  for (const each of headed) {
    const { period } = each;
    if (each.field === field && period !== null && !columns.has(period))
      columns.set(period, { ...each, period });
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
): PeriodColumn | undefined {
  if (hasPlainColumn(headed, field)) return undefined;
  const columns = byPeriod(headed, field);
  if (currentPeriod === null) return columns.at(-1);
  return columns.findLast(({ period }) => period <= currentPeriod) ?? columns[0];
}

const LEVEL_FIELDS = ["indicatorLevel", "assessedLevel"] as const;

/** So that not every heading of a wide sheet is taken apart: all periods that are understood have one of these. */
const MAY_NAME_PERIOD = /20\d\d|\d\s*\/\s*\d/;

/**
 * The columns with indicators' levels of former periods: named as the block's own column of levels with a period besides
 * ("Nivå aug 2022"), or as such a column may be named. "Måluppfyllelse 2021" is the goals', where the block's own is. Of
 * two with the same name and period the first that stands; none of the current outcome's period or a later one.
 */
export function levelHistory(
  { cells }: HeadingRow<Field>,
  readings: ReadonlyMap<Field, ColumnReading>,
): readonly LevelHistoryColumn[] {
  const used = new Set([...readings.values()].map(({ column }) => column));
  return levelColumns(
    cells.filter(({ column }) => !used.has(column)),
    readings,
  );
}

/** The same among cells of headings none of which is read for now. */
export function levelColumns(
  cells: readonly HeadingCell<Field>[],
  readings: ReadonlyMap<Field, ColumnReading>,
): readonly LevelHistoryColumn[] {
  const current = readings.get("actualValue") ?? readings.get("assessedLevel");
  const before = headingParts(current?.heading ?? "").period;
  const found = new Map<string, LevelHistoryColumn>();
  for (const { column, text } of cells) {
    if (!MAY_NAME_PERIOD.test(text)) continue;
    const { words, period } = headingParts(text);
    const field = levelField(words, readings);
    if (field === null || period === null || (before !== null && period >= before)) continue;
    const key = `${period} ${LEVEL_FIELDS.indexOf(field)}`;
    if (!found.has(key)) found.set(key, { field, period, column });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, column]) => column);
}

function levelField(
  words: string,
  readings: ReadonlyMap<Field, ColumnReading>,
): LevelHistoryColumn["field"] | null {
  const own = LEVEL_FIELDS.find((field) => headingParts(readings.get(field)?.heading ?? "").words === words);
  const likeliest = FOLLOW_UP_VOCABULARY.read(words)?.fields[0];
  return own ?? LEVEL_FIELDS.find((field) => field === likeliest) ?? null;
}
