import type { COLUMN_MEANINGS } from "../../text/instructionText";
import {
  COMPUTED_LEVELS,
  chooseText,
  computedText,
  DIRECTION_CHOICES,
  LEVEL_CHOICES,
} from "../../text/templateText";
import type { CellFormat } from "../../workbook/writePlan";
import { NUMBER_FORMATS } from "../numberFormats";

/** The columns of the empty follow-up, each of which the sheet of instructions explains. */
export type TemplateField = keyof typeof COLUMN_MEANINGS;

export interface TemplateColumn {
  readonly field: TemplateField;
  /** In points. All together they fit a lying A4 page at about half their size. */
  readonly width: number;
  readonly alignment: NonNullable<CellFormat["horizontalAlignment"]>;
  readonly numberFormat: string;
  /** The texts that the column's cells may hold, and what is said of others; null for any content. */
  readonly choices: { readonly texts: readonly string[]; readonly message: string } | null;
}

/** What is typed stays as it is: 1.1 is no date. */
export const AS_TYPED = "@";

type Looks = Partial<Omit<TemplateColumn, "field" | "width">>;

const DIRECTION = { texts: DIRECTION_CHOICES, message: chooseText(DIRECTION_CHOICES) };
const OWN_LEVEL = { texts: LEVEL_CHOICES, message: chooseText(LEVEL_CHOICES) };
const INDICATOR_LEVEL = { texts: COMPUTED_LEVELS, message: computedText("indicatorLevel", "assessedLevel") };
const GOAL_LEVEL = { texts: COMPUTED_LEVELS, message: computedText("goalLevel", "decidedLevel") };

const CENTERED: Looks = { alignment: "Center" };

/** From the left. What the controller fills in comes first, what the add-in writes last. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = [
  column("goalNumber", 28, CENTERED),
  column("goalArea", 66),
  column("origin", 60),
  column("goalTitle", 122),
  column("indicatorNumber", 62, { ...CENTERED, numberFormat: AS_TYPED }),
  column("indicatorTitle", 128),
  column("direction", 72, { choices: DIRECTION }),
  column("targetValue", 56, CENTERED),
  column("partlyLimit", 60, CENTERED),
  column("weight", 36, CENTERED),
  column("dueDate", 62, { ...CENTERED, numberFormat: NUMBER_FORMATS.date }),
  column("previousValue", 88, CENTERED),
  column("actualValue", 46, CENTERED),
  column("assessedLevel", 70, { ...CENTERED, choices: OWN_LEVEL }),
  column("comment", 132),
  column("decidedLevel", 116, { ...CENTERED, choices: OWN_LEVEL }),
  column("motivation", 98),
  column("indicatorLevel", 70, { ...CENTERED, choices: INDICATOR_LEVEL }),
  column("indicatorScore", 44, { ...CENTERED, numberFormat: NUMBER_FORMATS.levelScore }),
  column("trend", 84, CENTERED),
  column("goalScore", 66, { ...CENTERED, numberFormat: NUMBER_FORMATS.goalScore }),
  column("goalLevel", 84, { ...CENTERED, choices: GOAL_LEVEL }),
];

function column(field: TemplateField, width: number, looks: Looks = {}): TemplateColumn {
  return { field, width, alignment: "Left", numberFormat: NUMBER_FORMATS.text, choices: null, ...looks };
}
