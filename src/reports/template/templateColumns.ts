import type { columnMeanings } from "../../text/cells/instructionText";
import {
  chooseText,
  computedLevels,
  computedText,
  DIRECTION_CHOICES,
  levelChoices,
} from "../../text/cells/templateText";
import type { LevelWording } from "../../workbook/cells/decodeLevel";
import type { AddinSettings } from "../../workbook/settings/addinSettings";
import type { CellFormat } from "../../workbook/plan/writePlan";
import { NUMBER_FORMATS } from "../numberFormats";

/** The columns of the empty follow-up, each of which the sheet of instructions explains. */
export type TemplateField = keyof ReturnType<typeof columnMeanings>;

export interface TemplateColumn {
  readonly field: TemplateField;
  /** In points. All together they fit a lying A4 page at about half their size. */
  readonly width: number;
  readonly alignment: NonNullable<CellFormat["horizontalAlignment"]>;
  readonly numberFormat: string;
  /** The texts that the column's cells may hold, and what is said of others; null for any content. */
  readonly choices: { readonly texts: readonly string[]; readonly message: string } | null;
}

/** The words for levels in an empty follow-up, which has none of the controller's own to follow. */
export function templateWording({ wording }: Pick<AddinSettings, "wording">): LevelWording {
  return wording ?? "uppnått";
}

/** What is typed stays as it is: 1.1 is no date. */
export const AS_TYPED = "@";

type Looks = Partial<Omit<TemplateColumn, "field" | "width">>;

const DIRECTION = { texts: DIRECTION_CHOICES, message: chooseText(DIRECTION_CHOICES) };

const CENTERED: Looks = { alignment: "Center" };

/** From the left. What the controller fills in comes first, what the add-in writes last. */
export function templateColumns(wording: LevelWording): readonly TemplateColumn[] {
  const own = levelChoices(wording);
  const computed = computedLevels(wording);
  const ownLevel = { texts: own, message: chooseText(own) };
  const indicatorLevel = { texts: computed, message: computedText("indicatorLevel", "assessedLevel") };
  const goalLevel = { texts: computed, message: computedText("goalLevel", "decidedLevel") };
  return [
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
    column("assessedLevel", 70, { ...CENTERED, choices: ownLevel }),
    column("comment", 132),
    column("decidedLevel", 116, { ...CENTERED, choices: ownLevel }),
    column("motivation", 98),
    column("indicatorLevel", 70, { ...CENTERED, choices: indicatorLevel }),
    column("indicatorScore", 44, { ...CENTERED, numberFormat: NUMBER_FORMATS.levelScore }),
    column("trend", 84, CENTERED),
    column("goalScore", 66, { ...CENTERED, numberFormat: NUMBER_FORMATS.goalScore }),
    column("goalLevel", 84, { ...CENTERED, choices: goalLevel }),
  ];
}

function column(field: TemplateField, width: number, looks: Looks = {}): TemplateColumn {
  return { field, width, alignment: "Left", numberFormat: NUMBER_FORMATS.text, choices: null, ...looks };
}
