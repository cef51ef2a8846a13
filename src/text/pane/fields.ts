import type { Field } from "../../workbook/columns/catalogue";
import { headingOf } from "../../workbook/columns/catalogue";
import { withCapital } from "../../workbook/grid/cellText";
import type { Both, InSwedish } from "../make/language";

/** The names of a column of the follow-up. */
interface FieldWords {
  /** "utfallet", "outcome": within a sentence; the English without its article. */
  readonly name: Both;
  /** In a list, where the usual heading alone does not tell ("Nr"). */
  readonly label?: InSwedish;
}

const WORDS: Readonly<Record<Field, FieldWords>> = {
  committee: { name: { sv: "nämnden", en: "committee" } },
  goalNumber: { name: { sv: "målets nummer", en: "goal number" }, label: { sv: "Målets nummer" } },
  goalArea: { name: { sv: "målområdet", en: "goal area" } },
  overarchingGoal: { name: { sv: "det övergripande målet", en: "overarching goal" } },
  origin: { name: { sv: "ursprunget", en: "origin" } },
  goalTitle: { name: { sv: "nämndmålet", en: "committee goal" } },
  indicatorNumber: {
    name: { sv: "indikatorns nummer", en: "indicator number" },
    label: { sv: "Indikatorns nummer" },
  },
  indicatorTitle: { name: { sv: "indikatorn", en: "indicator" } },
  milestone: { name: { sv: "etappen", en: "milestone" } },
  unit: { name: { sv: "enheten", en: "unit" } },
  direction: { name: { sv: "riktningen", en: "direction" } },
  targetValue: { name: { sv: "målvärdet", en: "target" } },
  partlyLimit: { name: { sv: "gränsen för delvis", en: "limit for partly attained" } },
  weight: { name: { sv: "vikten", en: "weight" } },
  dueDate: { name: { sv: "tidpunkten", en: "due date" } },
  previousValue: { name: { sv: "föregående utfall", en: "previous outcome" } },
  actualValue: { name: { sv: "utfallet", en: "outcome" } },
  assessedLevel: { name: { sv: "den bedömda nivån", en: "assessed level" }, label: { sv: "Bedömd nivå" } },
  forecast: { name: { sv: "prognosen", en: "forecast" } },
  goalForecast: { name: { sv: "målets prognos", en: "goal’s forecast" } },
  comment: { name: { sv: "kommentaren", en: "comment" } },
  decidedLevel: { name: { sv: "den beslutade måluppfyllelsen", en: "decided goal attainment" } },
  motivation: { name: { sv: "motiveringen", en: "reason for the decision" } },
  indicatorLevel: { name: { sv: "nivån", en: "level" } },
  indicatorScore: { name: { sv: "värdet", en: "value of the level" }, label: { sv: "Nivåns värde" } },
  trend: { name: { sv: "trenden", en: "trend" } },
  goalScore: {
    name: { sv: "målets beräknade värde", en: "value of the goal" },
    label: { sv: "Målets värde" },
  },
  goalLevel: { name: { sv: "måluppfyllelsen", en: "level of the goal" }, label: { sv: "Målets nivå" } },
};

/** The name of a field in a list: its usual heading, or more where that alone does not tell. */
export function fieldLabel(field: Field): Both {
  const { name, label } = WORDS[field];
  return { sv: label?.sv ?? headingOf(field), en: withCapital(name.en) };
}

/** "utfallet", "the outcome": as a sentence names it. */
export function fieldName(field: Field | "index"): Both {
  if (field === "index") return { sv: "indexet", en: "the index" };
  const { name } = WORDS[field];
  return { sv: name.sv, en: `the ${name.en}` };
}

/** "outcome": within an English sentence, without an article. */
export function fieldWord(field: Field): Pick<Both, "en"> {
  return { en: WORDS[field].name.en };
}
