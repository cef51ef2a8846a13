/** What a column of a follow-up block holds, besides what the add-in writes. */
export const INPUT_FIELDS = [
  "committee",
  "goalNumber",
  "goalArea",
  "overarchingGoal",
  "origin",
  "goalTitle",
  "indicatorNumber",
  "indicatorTitle",
  "milestone",
  "unit",
  "direction",
  "targetValue",
  "partlyLimit",
  "weight",
  "dueDate",
  "previousValue",
  "actualValue",
  "assessedLevel",
  "forecast",
  "comment",
  "decidedLevel",
  "motivation",
] as const;
export type InputField = (typeof INPUT_FIELDS)[number];

/** The columns that the add-in writes, in the order in which it creates them. */
export const OUTPUT_FIELDS = ["indicatorLevel", "indicatorScore", "trend", "goalScore", "goalLevel"] as const;
export type OutputField = (typeof OUTPUT_FIELDS)[number];

export type Field = InputField | OutputField;
export const FIELDS = [...INPUT_FIELDS, ...OUTPUT_FIELDS] as const;

export function isOutputField(field: Field): field is OutputField {
  return (OUTPUT_FIELDS as readonly Field[]).includes(field);
}

/** Goal fields stand once per goal, on its first row; the others once per indicator. */
export const GOAL_OUTPUT_FIELDS: ReadonlySet<OutputField> = new Set<OutputField>(["goalScore", "goalLevel"]);
