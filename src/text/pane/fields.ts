import type { Field } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import type { Both } from "../make/language";

/** What Swedish calls a field where its heading alone does not tell ("Nr"). */
const SWEDISH_LABELS: Partial<Record<Field, string>> = {
  goalNumber: "Målets nummer",
  indicatorNumber: "Indikatorns nummer",
  assessedLevel: "Bedömd nivå",
  indicatorScore: "Nivåns värde",
  goalScore: "Målets värde",
  goalLevel: "Målets nivå",
};

const ENGLISH_LABELS: Record<Field, string> = {
  committee: "Committee",
  goalNumber: "Goal number",
  goalArea: "Goal area",
  overarchingGoal: "Overarching goal",
  origin: "Origin",
  goalTitle: "Committee goal",
  indicatorNumber: "Indicator number",
  indicatorTitle: "Indicator",
  milestone: "Milestone",
  unit: "Unit",
  direction: "Direction",
  targetValue: "Target",
  partlyLimit: "Limit for partly attained",
  weight: "Weight",
  dueDate: "Due date",
  previousValue: "Previous outcome",
  actualValue: "Outcome",
  assessedLevel: "Assessed level",
  forecast: "Forecast",
  comment: "Comment",
  decidedLevel: "Decided goal attainment",
  motivation: "Reason for the decision",
  indicatorLevel: "Level",
  indicatorScore: "Value of the level",
  trend: "Trend",
  goalScore: "Value of the goal",
  goalLevel: "Level of the goal",
};

/** How a field is named in a sentence. */
const SWEDISH_NAMES: Record<Field | "index", string> = {
  committee: "nämnden",
  overarchingGoal: "det övergripande målet",
  milestone: "etappen",
  unit: "enheten",
  forecast: "prognosen",
  goalNumber: "målets nummer",
  goalArea: "målområdet",
  origin: "ursprunget",
  goalTitle: "nämndmålet",
  indicatorNumber: "indikatorns nummer",
  indicatorTitle: "indikatorn",
  direction: "riktningen",
  targetValue: "målvärdet",
  partlyLimit: "gränsen för delvis",
  weight: "vikten",
  dueDate: "tidpunkten",
  previousValue: "föregående utfall",
  actualValue: "utfallet",
  assessedLevel: "den bedömda nivån",
  comment: "kommentaren",
  decidedLevel: "den beslutade måluppfyllelsen",
  motivation: "motiveringen",
  indicatorLevel: "nivån",
  indicatorScore: "värdet",
  trend: "trenden",
  goalScore: "målets beräknade värde",
  goalLevel: "måluppfyllelsen",
  index: "indexet",
};

/** What a field is called in a list: its usual heading, or more where that alone does not tell. */
export function fieldLabel(field: Field): Both {
  return { sv: SWEDISH_LABELS[field] ?? headingOf(field), en: ENGLISH_LABELS[field] };
}

/** "utfallet", "the outcome": as a sentence names it. */
export function fieldName(field: Field | "index"): Both {
  return { sv: SWEDISH_NAMES[field], en: `the ${field === "index" ? field : fieldWord(field)}` };
}

/** "outcome": within an English sentence. */
export function fieldWord(field: Field): string {
  return ENGLISH_LABELS[field].toLowerCase();
}
