import type { Field } from "../columns/catalogue";
import { headingParts } from "../cells/headingPeriod";
import type { ColumnReading, LevelHistoryColumn } from "./followUpBlock";
import { FOLLOW_UP_VOCABULARY } from "../columns/headings";
import type { HeadingRow } from "./headingRow";

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
  const current = readings.get("actualValue") ?? readings.get("assessedLevel");
  const before = headingParts(current?.heading ?? "").period;
  const found = new Map<string, LevelHistoryColumn>();
  for (const { column, text } of cells) {
    if (used.has(column) || !MAY_NAME_PERIOD.test(text)) continue;
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
