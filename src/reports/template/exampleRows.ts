import type { DIRECTION_CHOICES } from "../../text/cells/templateText";
import type { TemplateField } from "../../workbook/columns/catalogue";

type TypedField = Exclude<TemplateField, "direction" | "assessedLevel">;

/** One indicator as a controller would have filled it in; of a goal's rows only the first holds the goal. */
export interface ExampleRow extends Readonly<Partial<Record<TypedField, string | number>>> {
  readonly direction: (typeof DIRECTION_CHOICES)[number];
  /** The level in the middle of the scale. */
  readonly assessedLevel?: "middle";
}

export const EXAMPLE_COMMITTEE = "Socialnämnden";
export const EXAMPLE_DATE = "2023-12-31";

/** The limits of all shares where more is better. */
const HIGHER = { direction: "Högre är bättre", targetValue: 0.85, partlyLimit: 0.7 } as const;

/**
 * Three indicators of each goal in the annex Måluppfyllelse of a social services committee's annual report for 2023.
 * Texts, outcomes and the assessed level are as published; the annex has no targets, so those and the limits are working
 * values. With them each indicator gets its published level, and each goal too, though it has fewer indicators here.
 */
export const EXAMPLE_ROWS: readonly ExampleRow[] = [
  {
    goalNumber: 1,
    goalArea: "Självständighet",
    goalTitle: "Insatserna stärker individen att utifrån sina förutsättningar leva ett självständigt liv.",
    indicatorNumber: "1",
    indicatorTitle: "Andel biståndsmottagare med långvarigt behov av ekonomiskt bistånd",
    direction: "Lägre är bättre",
    targetValue: 0.3,
    partlyLimit: 0.4,
    actualValue: 0.5,
  },
  {
    ...HIGHER,
    indicatorNumber: "3",
    indicatorTitle:
      "Andel brukare inom bostad med särskild service (LSS) som upplever att de får bestämma om saker som är viktiga hemma",
    actualValue: "90\u00a0% / 94\u00a0%",
  },
  {
    indicatorNumber: "9",
    indicatorTitle: "Övriga förflyttningar i verksamheten inom ramen för målet",
    direction: "Kvalitativ",
    assessedLevel: "middle",
  },
  {
    ...HIGHER,
    goalNumber: 2,
    goalArea: "Trygghet",
    goalTitle:
      "Insatserna bidrar till ökad trygghet för den som är i behov av stöd, för anhöriga och för kommunens invånare.",
    indicatorNumber: "11",
    indicatorTitle: "Andel brukare inom LSS som känner sig trygga hemma i sin gruppbostad",
    actualValue: 0.82,
  },
  {
    ...HIGHER,
    indicatorNumber: "13",
    indicatorTitle: "Andel som upplever trygghet med hemtjänst",
    actualValue: 0.87,
  },
  {
    ...HIGHER,
    indicatorNumber: "14",
    indicatorTitle: "Andel som upplever trygghet i särskilt boende",
    actualValue: 0.77,
  },
  {
    ...HIGHER,
    goalNumber: 3,
    goalArea: "Kvalitet",
    goalTitle:
      "Myndighetsutövning och genomförande av insatser håller god kvalitet och tillgodoser invånarnas behov.",
    indicatorNumber: "18",
    indicatorTitle: "Andel placerade barn som sammantaget är nöjda med det stöd de får från socialtjänsten",
    actualValue: 1,
  },
  {
    ...HIGHER,
    indicatorNumber: "21",
    indicatorTitle: "Andel brukare som sammantaget är nöjda med insatsen SÄBO",
    actualValue: 0.76,
  },
  {
    ...HIGHER,
    indicatorNumber: "22",
    indicatorTitle: "Andel brukare som sammantaget är nöjda med insatsen hemtjänst",
    actualValue: 0.91,
  },
];
