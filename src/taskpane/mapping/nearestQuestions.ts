import { scaleOfWorkbook } from "../../workbook/settings/readSettings";
import type { Texts } from "../../text/texts";
import { blockEnd } from "../../workbook/layout/findFollowUpBlocks";
import { FOLLOW_UP_VOCABULARY } from "../../workbook/columns/headings";
import { HeadingReader, readHeadingRow } from "../../workbook/layout/headingRow";
import { nearestBlock } from "../../workbook/layout/nearestBlock";
import { readColumns } from "../../workbook/layout/readColumns";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { columnPicker } from "./columnPickerModel";
import type { MappingQuestion } from "./mappingQuestion";

/** Where no follow-up was found: what the row that comes nearest to one lacks is asked for. Empty when none comes near. */
export function nearestQuestions(snapshot: WorkbookSnapshot, texts: Texts): readonly MappingQuestion[] {
  const { sheets } = snapshot;
  const words = scaleOfWorkbook(snapshot);
  const nearest = nearestBlock(sheets, words);
  const sheet = sheets.find(({ name }) => name === nearest?.sheet);
  if (nearest === null || sheet === undefined) return [];
  const headings = readHeadingRow(sheet, nearest.row, new HeadingReader(FOLLOW_UP_VOCABULARY));
  const block = readColumns(sheet, headings, blockEnd(sheet, headings, words), words);
  return nearest.missing.map((field) => ({
    sentence: texts.layoutQuestionSentence({ code: "missingColumn", sheet: sheet.name, field }),
    example: null,
    answers: [],
    picker: {
      ...columnPicker(block, { field, sheet: sheet.name, rows: [headings.row] }, texts),
      canBeNone: false,
    },
    otherText: null,
  }));
}
