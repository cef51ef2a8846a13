import type { Field, InputField } from "./field";
import { headingParts } from "./headingPeriod";
import type { CellValue } from "./snapshot";

/** The Swedish headings of a follow-up, as controllers write them. The first is the one that the add-in writes itself. */
const HEADINGS: Record<Field, readonly [string, ...string[]]> = {
  goalNumber: ["Nr", "Målnr", "Mål nr"],
  goalArea: ["Målområde"],
  origin: ["Ursprung"],
  goalTitle: ["Nämndmål", "Mål", "Verksamhetsmål", "Nämndens mål"],
  indicatorNumber: ["Indikatornr", "Indikator nr"],
  indicatorTitle: ["Indikator", "Indikatorer", "Mått", "Nyckeltal"],
  direction: ["Riktning"],
  targetValue: ["Målvärde", "Målnivå"],
  partlyLimit: ["Gräns delvis", "Gräns för delvis", "Nedre gräns", "Godkänd nivå"],
  weight: ["Vikt"],
  dueDate: ["Tidpunkt", "Tidpunkter", "Klart senast"],
  previousValue: [
    "Utfall föregående",
    "Föregående utfall",
    "Utfall föregående år",
    "Utfall f.å.",
    "Utfall fg år",
  ],
  actualValue: ["Utfall", "Resultat"],
  assessedLevel: ["Bedömd nivå", "Egen bedömning"],
  comment: ["Kommentar", "Kommentarer", "Analys"],
  decidedLevel: ["Beslutad måluppfyllelse", "Beslutad nivå"],
  motivation: ["Motivering"],
  indicatorLevel: ["Nivå"],
  indicatorScore: ["Värde"],
  trend: ["Trend"],
  goalScore: ["Mål beräknat"],
  goalLevel: ["Måluppfyllelse"],
};

/**
 * Fields whose columns are kept side by side for several periods. Columns that the add-in writes are not among them:
 * "Nivå 2021" is history, and never written.
 */
const PERIODIC_FIELDS: ReadonlySet<Field> = new Set<InputField>([
  "targetValue",
  "partlyLimit",
  "actualValue",
  "assessedLevel",
  "comment",
]);

/** Words that mean something else beside a period: "Mål" is the goal, "Mål 2022" its target value. */
const WITH_PERIOD: ReadonlyMap<string, Field> = new Map([[wordsOf("Mål"), "targetValue"]]);

const FIELD_BY_WORDS: ReadonlyMap<string, Field> = new Map(
  (Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [wordsOf(heading), field] as const),
  ),
);

function wordsOf(heading: string): string {
  return headingParts(heading).words;
}

export interface Heading {
  readonly field: Field;
  /** "2022-08" for "Utfall aug 2022"; null for a heading without a period. */
  readonly period: string | null;
}

/** What a heading names, or null for one that is not known, or that has a period where none is understood. */
export function readHeading(value: CellValue): Heading | null {
  const { words, period } = headingParts(value);
  if (period === null) {
    const field = FIELD_BY_WORDS.get(words);
    return field === undefined ? null : { field, period };
  }
  const field = WITH_PERIOD.get(words) ?? FIELD_BY_WORDS.get(words);
  return field === undefined || !PERIODIC_FIELDS.has(field) ? null : { field, period };
}

/** The field that a heading names, or null. */
export function fieldOfHeading(value: CellValue): Field | null {
  return readHeading(value)?.field ?? null;
}

/** The heading that the controller knows a field by. */
export function headingOf(field: Field): string {
  return HEADINGS[field][0];
}
