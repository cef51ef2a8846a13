import { chooseText, computedText, DIRECTION_CHOICES } from "../../text/cells/templateText";
import { computedLevels, levelChoices } from "../../text/cells/levelWords";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import type { CellFormat } from "../../workbook/plan/writePlan";
import {
  COLUMNS,
  entryOf,
  FIELDS,
  isOutputField,
  isTemplateField,
  type TemplateField,
} from "../../workbook/columns/catalogue";
import { contentFormat } from "../numberFormats";

export interface TemplateColumn {
  readonly field: TemplateField;
  /** In points. */
  readonly width: number;
  readonly alignment: NonNullable<CellFormat["horizontalAlignment"]>;
  readonly numberFormat: string;
  /** The texts that the column's cells may hold, and what is said of others; null for any content. */
  readonly choices: { readonly texts: readonly string[]; readonly message: string } | null;
}

/** From the left. What the controller fills in comes first, what the add-in writes last. */
export function templateColumns(wording: LevelWording): readonly TemplateColumn[] {
  return FIELDS.filter(isTemplateField).map((field) => {
    const { templateWidth, alignment, holds } = COLUMNS[field];
    const numberFormat = contentFormat(holds, wording.scale);
    return { field, width: templateWidth, alignment, numberFormat, choices: choicesOf(field, wording) };
  });
}

function choicesOf(field: TemplateField, wording: LevelWording): TemplateColumn["choices"] {
  const { holds, of } = entryOf(field);
  if (holds === "direction") return { texts: DIRECTION_CHOICES, message: chooseText(DIRECTION_CHOICES) };
  if (holds !== "level") return null;
  const own = levelChoices(wording);
  if (!isOutputField(field)) return { texts: own, message: chooseText(own) };
  const ownField = of === "goal" ? "decidedLevel" : "assessedLevel";
  return { texts: computedLevels(wording), message: computedText(field, ownField) };
}
