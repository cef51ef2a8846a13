import { type Field, headingOf } from "../../workbook/columns/catalogue";

const LABELS: Partial<Record<Field, string>> = {
  goalNumber: "Målets nummer",
  indicatorNumber: "Indikatorns nummer",
  assessedLevel: "Bedömd nivå",
  indicatorScore: "Nivåns värde",
  goalScore: "Målets värde",
  goalLevel: "Målets nivå",
};

/** What a field is called in a list: its usual heading, or more where that alone does not tell ("Nr"). */
export function fieldLabel(field: Field): string {
  return LABELS[field] ?? headingOf(field);
}
