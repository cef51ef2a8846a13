import { foldedText } from "./cellText";
import { OUTPUT_FIELDS, type Field, type OutputField } from "./field";
import type { CellValue } from "./snapshot";

/** The Swedish headings of a follow-up, as controllers write them. The first is the one that the add-in writes itself. */
const HEADINGS: Record<Field, readonly [string, ...string[]]> = {
  goalNumber: ["Nr", "Målnr", "Mål nr"],
  goalArea: ["Målområde"],
  origin: ["Ursprung"],
  goalTitle: ["Nämndmål", "Mål"],
  indicatorNumber: ["Indikatornr", "Indikator nr"],
  indicatorTitle: ["Indikator"],
  direction: ["Riktning"],
  targetValue: ["Målvärde"],
  partlyLimit: ["Gräns delvis", "Gräns för delvis"],
  weight: ["Vikt"],
  dueDate: ["Tidpunkt"],
  previousValue: ["Utfall föregående", "Föregående utfall"],
  actualValue: ["Utfall"],
  assessedLevel: ["Bedömd nivå"],
  comment: ["Kommentar"],
  decidedLevel: ["Beslutad måluppfyllelse"],
  motivation: ["Motivering"],
  indicatorLevel: ["Nivå"],
  indicatorScore: ["Värde"],
  trend: ["Trend"],
  goalScore: ["Mål beräknat"],
  goalLevel: ["Måluppfyllelse"],
};

const FIELD_BY_HEADING: ReadonlyMap<string, Field> = new Map(
  (Object.entries(HEADINGS) as [Field, readonly string[]][]).flatMap(([field, headings]) =>
    headings.map((heading) => [foldedText(heading), field] as const),
  ),
);

/** The field that a heading names, or null. Upper or lower case, line breaks and footnote marks do not matter. */
export function fieldOfHeading(value: CellValue): Field | null {
  return FIELD_BY_HEADING.get(foldedText(value)) ?? null;
}

/** The heading that the controller knows a field by. */
export function headingOf(field: Field): string {
  return HEADINGS[field][0];
}

export function isOutputField(field: Field): field is OutputField {
  return (OUTPUT_FIELDS as readonly Field[]).includes(field);
}
