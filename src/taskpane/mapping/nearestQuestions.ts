import { scaleOfWorkbook } from "../../workbook/settings/readSettings";
import type { Texts } from "../../text/texts";
import { readNearest } from "../../workbook/layout/nearestBlock";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { columnPicker } from "./columnPickerModel";
import type { MappingQuestion } from "./mappingQuestion";

/** Where no follow-up was found: what the row that comes nearest to one lacks is asked for. Empty when none comes near. */
export function nearestQuestions(snapshot: WorkbookSnapshot, texts: Texts): readonly MappingQuestion[] {
  const nearest = readNearest(snapshot.sheets, scaleOfWorkbook(snapshot));
  if (nearest === null) return [];
  const { block, missing } = nearest;
  const sheet = block.sheet.name;
  return missing.map((field) => ({
    sentence: texts.layoutQuestionSentence({ code: "missingColumn", sheet, field }),
    example: null,
    answers: [],
    picker: {
      ...columnPicker(block, { field, sheet, rows: [block.headerRow] }, texts),
      canBeNone: false,
    },
    otherText: null,
  }));
}
