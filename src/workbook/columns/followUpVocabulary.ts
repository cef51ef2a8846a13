import type { Field, InputField } from "./field";
import { headingParts } from "../cells/headingPeriod";
import type { CellValue } from "../grid/snapshot";
import type { Heading, Vocabulary } from "../layout/headingRow";

/** The Swedish headings of a follow-up, as controllers write them. The first is the one that the add-in writes itself. */
const HEADINGS: Record<Field, readonly [string, ...string[]]> = {
  committee: ["Nämnd", "Styrelse/nämnd", "Nämnd/styrelse", "Ansvarig nämnd"],
  goalNumber: ["Nr", "Målnr", "Mål nr", "Målnummer"],
  goalArea: ["Målområde", "Område", "Fokusområde", "Perspektiv", "Strategiskt område"],
  overarchingGoal: [
    "Övergripande mål",
    "Kommunfullmäktiges mål",
    "KF-mål",
    "KF mål",
    "Fullmäktigemål",
    "Inriktningsmål",
  ],
  origin: ["Ursprung"],
  goalTitle: ["Nämndmål", "Nämndens mål", "Verksamhetsmål", "Effektmål", "Resultatmål"],
  indicatorNumber: ["Indikatornr", "Indikator nr", "Indikatornummer"],
  indicatorTitle: ["Indikator", "Indikatorer", "Indik", "Mått", "Nyckeltal", "Resultatindikator"],
  milestone: ["Etapp", "Etappmål", "Delindikator"],
  unit: ["Enhet", "Mätenhet"],
  direction: ["Riktning", "Önskad riktning", "Önskad utveckling"],
  targetValue: ["Målvärde", "Målnivå", "Målv", "Måltal", "Önskat värde"],
  partlyLimit: [
    "Gräns delvis",
    "Gräns för delvis",
    "Gräns delvis uppnått",
    "Gräns delvis uppfyllt",
    "Delvis uppnått vid",
    "Nedre gräns",
    "Undre gräns",
    "Godkänd nivå",
    "Lägsta nivå",
    "Målvärde delvis",
  ],
  weight: ["Vikt", "Viktning"],
  dueDate: ["Tidpunkt", "Tidpunkter", "Klart senast", "Klar senast", "Slutdatum", "Måldatum", "Tidplan"],
  previousValue: [
    "Utfall föregående",
    "Föregående utfall",
    "Utfall föregående år",
    "Utfall f.å.",
    "Utfall fg år",
    "Utf fg år",
    "Föreg utfall",
    "Föregående år",
    "Förra utfallet",
    "Utfall förra perioden",
  ],
  actualValue: ["Utfall", "Utf", "Resultat", "Uppmätt värde", "Mätvärde", "Aktuellt utfall"],
  assessedLevel: ["Bedömd nivå", "Bed nivå", "Egen bedömning"],
  forecast: ["Prognos", "Prognos helår", "Helårsprognos"],
  comment: ["Kommentar", "Kommentarer", "Komm", "Analys", "Kommentar/analys", "Analys/kommentar"],
  decidedLevel: ["Beslutad måluppfyllelse", "Beslutad nivå", "Beslut"],
  motivation: ["Motivering", "Motiv"],
  indicatorLevel: ["Nivå", "Uppfyllelse"],
  indicatorScore: ["Värde"],
  trend: ["Trend"],
  goalScore: ["Mål beräknat"],
  goalLevel: ["Måluppfyllelse", "Målets nivå"],
};

/**
 * Words that can mean several things, the likeliest first; which is meant shows beside the sheet's other headings
 * (resolveMeanings).
 */
const AMBIGUOUS: readonly (readonly [string, readonly [Field, ...Field[]]])[] = [
  ["Nr", ["goalNumber", "indicatorNumber"]],
  ["Mål", ["goalTitle", "targetValue"]],
  ["Delmål", ["milestone", "goalTitle"]],
  ["Tröskel", ["targetValue", "partlyLimit"]],
  ["Tröskelvärde", ["targetValue", "partlyLimit"]],
  ["Gränsvärde", ["targetValue", "partlyLimit"]],
  ["Värde", ["actualValue", "indicatorScore"]],
  ["Status", ["indicatorLevel", "assessedLevel"]],
  ["Bedömning", ["indicatorLevel", "assessedLevel"]],
  ["Måluppfyllelse", ["goalLevel", "indicatorLevel"]],
];

/** What the part headings of two rows mean together: "Mål" over "Nr" and "Text". */
const TWO_ROW_HEADINGS: readonly (readonly [string, Field])[] = [
  ["Mål Text", "goalTitle"],
  ["Mål Formulering", "goalTitle"],
  ["Mål Nämndmål", "goalTitle"],
  ["Nämndmål Text", "goalTitle"],
  ["Nämndmål Nr", "goalNumber"],
  ["Indikator Text", "indicatorTitle"],
  ["Indikator Formulering", "indicatorTitle"],
  ["Målvärde Uppnått", "targetValue"],
  ["Målvärde Uppfyllt", "targetValue"],
  ["Gräns Uppnått", "targetValue"],
  ["Gräns Delvis", "partlyLimit"],
  ["Gränser Uppnått", "targetValue"],
  ["Gränser Delvis", "partlyLimit"],
  ["Målvärde Delvis uppnått", "partlyLimit"],
  ["Utfall Föregående", "previousValue"],
  ["Utfall Aktuellt", "actualValue"],
];

/**
 * Fields whose columns are kept side by side for several periods. Columns that the add-in writes are not among them:
 * "Nivå 2021" is history, and never written.
 */
const PERIODIC_FIELDS: ReadonlySet<Field> = new Set<InputField>([
  "targetValue",
  "partlyLimit",
  "actualValue",
  "assessedLevel",
  "forecast",
  "comment",
  "decidedLevel",
  "motivation",
]);

/** Words that mean something else beside a period: "Mål" is the goal, "Mål 2022" its target value. */
const WITH_PERIOD: ReadonlyMap<string, Field> = new Map([
  [wordsOf("Mål"), "targetValue"],
  [wordsOf("Värde"), "actualValue"],
]);

const FIELDS_BY_WORDS: ReadonlyMap<string, readonly [Field, ...Field[]]> = new Map([
  ...(Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading): [string, [Field]] => [wordsOf(heading), [field]]),
  ),
  ...TWO_ROW_HEADINGS.map(([heading, field]): [string, [Field]] => [wordsOf(heading), [field]]),
  ...AMBIGUOUS.map(([heading, fields]) => [wordsOf(heading), fields] as [string, [Field, ...Field[]]]),
]);

function wordsOf(heading: string): string {
  return headingParts(heading).words;
}

/** What a heading names, or null for one that is not known, or that has a period where none is understood. */
function readHeading(value: CellValue): Heading<Field> | null {
  const { words, period } = headingParts(value);
  if (period === null) return heading(FIELDS_BY_WORDS.get(words), null);
  const withPeriod = WITH_PERIOD.get(words);
  const fields = withPeriod === undefined ? FIELDS_BY_WORDS.get(words) : [withPeriod];
  return heading(
    fields?.filter((field) => PERIODIC_FIELDS.has(field)),
    period,
  );
}

function heading(fields: readonly Field[] | undefined, period: string | null): Heading<Field> | null {
  const [first, ...rest] = fields ?? [];
  return first === undefined ? null : { fields: [first, ...rest], period };
}

/** What a longer heading may be proposed for: "Indikator (så mäter vi)" begins with one. */
const PROPOSED_FIELDS: ReadonlySet<Field> = new Set<InputField>([
  "goalTitle",
  "indicatorTitle",
  "targetValue",
  "partlyLimit",
  "previousValue",
  "actualValue",
  "assessedLevel",
  "dueDate",
  "comment",
  "motivation",
]);

/** The longest wording first. */
const PROPOSALS: readonly (readonly [string, Field])[] = [...FIELDS_BY_WORDS]
  .flatMap(([words, [field]]) => (PROPOSED_FIELDS.has(field) ? [[words, field] as const] : []))
  .sort(([a], [b]) => b.length - a.length);

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

/** The heading that the controller knows a field by. */
export function headingOf(field: Field): string {
  return HEADINGS[field][0];
}
