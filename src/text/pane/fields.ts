import type { Field } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import type { Both } from "../make/language";

/** How a field is named within Swedish sentences, its English name, and its Swedish label where its heading alone does not tell ("Nr"). */
interface FieldWords {
  readonly name: string;
  readonly en: string;
  readonly label?: string;
}

const WORDS: Readonly<Record<Field, FieldWords>> = {
  committee: { name: "nämnden", en: "Committee" },
  goalNumber: { name: "målets nummer", en: "Goal number", label: "Målets nummer" },
  goalArea: { name: "målområdet", en: "Goal area" },
  overarchingGoal: { name: "det övergripande målet", en: "Overarching goal" },
  origin: { name: "ursprunget", en: "Origin" },
  goalTitle: { name: "nämndmålet", en: "Committee goal" },
  indicatorNumber: { name: "indikatorns nummer", en: "Indicator number", label: "Indikatorns nummer" },
  indicatorTitle: { name: "indikatorn", en: "Indicator" },
  milestone: { name: "etappen", en: "Milestone" },
  unit: { name: "enheten", en: "Unit" },
  direction: { name: "riktningen", en: "Direction" },
  targetValue: { name: "målvärdet", en: "Target" },
  partlyLimit: { name: "gränsen för delvis", en: "Limit for partly attained" },
  weight: { name: "vikten", en: "Weight" },
  dueDate: { name: "tidpunkten", en: "Due date" },
  previousValue: { name: "föregående utfall", en: "Previous outcome" },
  actualValue: { name: "utfallet", en: "Outcome" },
  assessedLevel: { name: "den bedömda nivån", en: "Assessed level", label: "Bedömd nivå" },
  forecast: { name: "prognosen", en: "Forecast" },
  comment: { name: "kommentaren", en: "Comment" },
  decidedLevel: { name: "den beslutade måluppfyllelsen", en: "Decided goal attainment" },
  motivation: { name: "motiveringen", en: "Reason for the decision" },
  indicatorLevel: { name: "nivån", en: "Level" },
  indicatorScore: { name: "värdet", en: "Value of the level", label: "Nivåns värde" },
  trend: { name: "trenden", en: "Trend" },
  goalScore: { name: "målets beräknade värde", en: "Value of the goal", label: "Målets värde" },
  goalLevel: { name: "måluppfyllelsen", en: "Level of the goal", label: "Målets nivå" },
};

/** The name of a field in a list: its usual heading, or more where that alone does not tell. */
export function fieldLabel(field: Field): Both {
  return { sv: WORDS[field].label ?? headingOf(field), en: WORDS[field].en };
}

/** "utfallet", "the outcome": as a sentence names it. */
export function fieldName(field: Field | "index"): Both {
  return field === "index"
    ? { sv: "indexet", en: "the index" }
    : { sv: WORDS[field].name, en: `the ${fieldWord(field)}` };
}

/** "outcome": within an English sentence. */
export function fieldWord(field: Field): string {
  return WORDS[field].en.toLowerCase();
}
