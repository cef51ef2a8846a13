import { entryOf, FIELDS, type Field } from "./catalogue";
import { headingParts, partOfYear } from "../cells/headingPeriod";
import type { CellValue } from "../grid/snapshot";
import { type Heading, type Vocabulary, HeadingReader, NO_YEAR } from "../layout/headingRow";
import { perSheet } from "../layout/perSheet";

/** The fields that each heading may mean, the likeliest first. */
const FIELDS_BY_WORDS = fieldsByWords();
/** The fields that headings mean beside a period, where that is another thing than alone. */
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

const RANGE = /\s*\(?\d\s*(?:[-–—]|till)\s*\d\)?$/;

/** "Bedömning (1–4)": a heading of levels that are numbers, and which. */
export function namesRange(heading: string): boolean {
  return RANGE.test(heading);
}

/**
 * The field that a heading names; null for one that is not known, or that has a period where none is understood. A column of
 * percents is none of levels.
 */
function readHeading(value: CellValue): Heading<Field> | null {
  const { words, period } = headingParts(value);
  if (period === null && FIELDS_BY_WORDS.has(words)) {
    const known = FIELDS_BY_WORDS.get(words);
    const isOfPercents = PERCENT.test(String(value));
    return heading(isOfPercents ? known?.filter((field) => entryOf(field).holds !== "level") : known, null);
  }
  const ofRange =
    period === null && namesRange(String(value))
      ? FIELDS_BY_WORDS.get(words.replace(/\s*\(?\d\)?$/, ""))
      : undefined;
  if (ofRange !== undefined)
    return heading(
      ofRange.filter((field) => entryOf(field).holds === "level"),
      null,
    );
  const withPart = FIELDS_BY_WORDS.has(words) ? null : withPartOfYear(words, period);
  if (withPart === null && period === null) return limitHeading(words);
  const named = withPart ?? { words, period };
  const withPeriod = FIELDS_WITH_PERIOD.get(named.words);
  const fields = withPeriod === undefined ? FIELDS_BY_WORDS.get(named.words) : [withPeriod];
  return heading(
    fields?.filter((field) => entryOf(field).isPeriodic),
    named.period,
  );
}

/** "utfall aug" beside a year is of that August, and "utfall t2" of a T2 of a year that it does not tell. */
function withPartOfYear(
  words: string,
  period: string | null,
): { readonly words: string; readonly period: string } | null {
  const part = partOfYear(words);
  if (part === null) return null;
  const month = String(part.month).padStart(2, "0");
  return { words: part.words, period: `${period?.slice(0, 4) ?? NO_YEAR}-${month}` };
}

/** "2022", "T2", "augusti", "Helår": the outcome of that period, where nothing else is called an outcome. */
function readPeriodAlone(value: CellValue): Heading<Field> | null {
  const { words, period } = headingParts(value);
  const named = words === "" ? { words, period } : withPartOfYear(words, period);
  return named?.words === "" && named.period !== null ? heading(["actualValue"], named.period) : null;
}

/** A text of its own below a group's heading: a part of the group's column ("Kvinnor" below "Utfall"), or another period. */
function readPart(group: Heading<Field>, value: CellValue): Heading<Field> | null {
  const { words, period } = headingParts(value);
  if (!/\p{L}/u.test(words)) return null;
  return { fields: group.fields, period: withPartOfYear(words, period)?.period ?? period ?? group.period };
}

/** The step that a limit is of: "Grönt från", "Målnivå uppnått fr.o.m.", "Gul gräns". */
const OF_LIMIT =
  /^(?:(?:mal|malniva|malvarde|maltal|arsmal|gransvarden?|granser|grans|nivaer|niva|troskel|troskelvarde)(?: for)? )?(?:(gron|gront|gron niva|helt uppfyllt?|helt uppnatt?|uppfyllt|uppnatt|nas|nadd)|(gul|gult|gul niva|orange|delvis|delvis uppfyllt?|delvis uppnatt?|delvis nadd|godkant|godkand))(?: (?:fran|fr o m|from|grans|vid|minst|nar|om))?$/u;

/** A limit by the step that it is the lowest value of; a level by itself ("Uppnått", "Delvis") is none. */
function limitHeading(words: string): Heading<Field> | null {
  const found = OF_LIMIT.exec(words.replace(/^(?:>=|≥) ?/u, ""));
  if (found === null || found[0] === (found[1] ?? found[2])) return null;
  return heading([found[1] === undefined ? "partlyLimit" : "targetValue"], null);
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
 * The field that a longer heading that is not itself known may name, only ever to be asked about: the field of the longest wording
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
export const FOLLOW_UP_VOCABULARY: Vocabulary<Field> = {
  read: readHeading,
  readPart,
  periodAlone: { field: "actualValue", read: readPeriodAlone },
};

/** Tells whether a cell repeats the heading of this field, as after a page break. */
export function namesField(value: CellValue, field: Field): boolean {
  return readHeading(value)?.fields.includes(field) ?? false;
}

/** Reads a sheet's headings of a follow-up. Each distinct text is read once for all who ask, as most cells are no headings. */
export const followUpReader = perSheet(() => new HeadingReader(FOLLOW_UP_VOCABULARY));
