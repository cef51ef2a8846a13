import type { Field } from "../../../workbook/columns/catalogue";

const LABELS: Record<Field, string> = {
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

/** What a field is called in a list. */
export function fieldLabel(field: Field): string {
  return LABELS[field];
}

/** "outcome": within a sentence. */
export function fieldWord(field: Field): string {
  return LABELS[field].toLowerCase();
}
