/** What a column of a follow-up block holds. */
export type InputField =
  | "goalNumber"
  | "goalArea"
  | "origin"
  | "goalTitle"
  | "indicatorNumber"
  | "indicatorTitle"
  | "direction"
  | "targetValue"
  | "partlyLimit"
  | "weight"
  | "dueDate"
  | "previousValue"
  | "actualValue"
  | "assessedLevel"
  | "comment"
  | "decidedLevel"
  | "motivation";

/** The columns that the add-in writes, in the order in which it creates them. */
export const OUTPUT_FIELDS = ["indicatorLevel", "indicatorScore", "trend", "goalScore", "goalLevel"] as const;
export type OutputField = (typeof OUTPUT_FIELDS)[number];

export type Field = InputField | OutputField;

/** Goal fields stand once per goal, on its first row; the others once per indicator. */
export const GOAL_OUTPUT_FIELDS: ReadonlySet<OutputField> = new Set<OutputField>(["goalScore", "goalLevel"]);
