import { entryOf, FIELDS, type Field } from "./catalogue";
import { headingParts } from "../cells/headingPeriod";
import type { CellValue } from "../grid/snapshot";
import { type Heading, type Vocabulary, HeadingReader } from "../layout/headingRow";
import { perSheet } from "../layout/perSheet";

/** What each heading may mean, the likeliest first. */
const FIELDS_BY_WORDS = fieldsByWords();
/** What headings mean beside a period, where that is another thing than alone. */
const FIELDS_WITH_PERIOD: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => (entryOf(field).withPeriod ?? []).map((heading) => [wordsOf(heading), field])),
);

function fieldsByWords(): ReadonlyMap<string, readonly [Field, ...Field[]]> {
  const known = new Map<string, [Field, ...Field[]]>();
  const add = (heading: string, field: Field): void => {
    const fields = known.get(wordsOf(heading));
    if (fields === undefined) known.set(wordsOf(heading), [field]);
    else if (!fields.includes(field)) fields.push(field);
  };
  for (const field of FIELDS) entryOf(field).headings.forEach((heading) => add(heading, field));
  for (const field of FIELDS) entryOf(field).secondMeanings?.forEach((heading) => add(heading, field));
  return known;
}

function wordsOf(heading: string): string {
  return headingParts(heading).words;
}

/** Percent that a heading asks for ("Måluppfyllelse (%)", "Måluppfyllelse i procent"). */
const PERCENT = /%|\bprocent\b/i;

/**
 * What a heading names, or null for one that is not known, or that has a period where none is understood. A column of
 * percents is none of levels.
 */
function readHeading(value: CellValue): Heading<Field> | null {
  const { words, period } = headingParts(value);
  if (period === null) {
    const known = FIELDS_BY_WORDS.get(words);
    const isOfPercents = PERCENT.test(String(value));
    return heading(isOfPercents ? known?.filter((field) => entryOf(field).holds !== "level") : known, null);
  }
  const withPeriod = FIELDS_WITH_PERIOD.get(words);
  const fields = withPeriod === undefined ? FIELDS_BY_WORDS.get(words) : [withPeriod];
  return heading(
    fields?.filter((field) => entryOf(field).isPeriodic),
    period,
  );
}

function heading(fields: readonly Field[] | undefined, period: string | null): Heading<Field> | null {
  const [first, ...rest] = fields ?? [];
  return first === undefined ? null : { fields: [first, ...rest], period };
}

/** The longest wording first; of two as long, the one that means one thing only. */
const PROPOSALS: readonly (readonly [string, Field])[] = [...FIELDS_BY_WORDS]
  .sort(([a, one], [b, other]) => b.length - a.length || one.length - other.length)
  .flatMap(([words, [field]]) => (entryOf(field).isProposed ? [[words, field] as const] : []));

/**
 * What a longer heading that is not itself known may name, only ever to be asked about: the field of the longest wording
 * that it begins or ends with, or null.
 */
export function proposedField(heading: string): Field | null {
  const { words } = headingParts(heading);
  return PROPOSALS.find(([known]) => isWordStart(words, known) || words.endsWith(` ${known}`))?.[1] ?? null;
}

function isWordStart(words: string, known: string): boolean {
  return words.startsWith(known) && /^[\s/(,]/.test(words.slice(known.length));
}

/** The headings of a follow-up of goals and indicators. */
export const FOLLOW_UP_VOCABULARY: Vocabulary<Field> = { read: readHeading };

/** Tells whether a cell repeats the heading of this field, as after a page break. */
export function namesField(value: CellValue, field: Field): boolean {
  return readHeading(value)?.fields.includes(field) ?? false;
}

/** Reads a sheet's headings of a follow-up. Each distinct text is read once for all who ask, as most cells are no headings. */
export const followUpReader = perSheet(() => new HeadingReader(FOLLOW_UP_VOCABULARY));
