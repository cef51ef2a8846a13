import type { Evaluation } from "../../../domain/evaluation";
import { columnName } from "../../../workbook/grid/cellAddress";
import type { Field } from "../../../workbook/columns/catalogue";
import type { BlockGroup, HistoryColumn } from "../../../workbook/layout/followUpBlock";
import type { RefusalReason } from "../../../workbook/issues/refusal";
import type { Texts } from "../../texts";
import { enumeration } from "./enumeration";
import { fieldWord } from "./fieldLabel";
import { countText, indexText } from "./figures";
import { foundText } from "./paneText";
import { refusalSentence } from "./refusalSentence";

/** The words of "How the workbook was read". */
export const MAPPING: Texts["MAPPING"] = {
  heading: "How the workbook was read",
  back: "Back",
  questions: "To answer",
  yes: "Yes, that is right",
  no: "No, choose another column",
  otherColumn: "Choose another column",
  chooseColumn: "Choose a column",
  chooseSheet: "Choose a sheet",
  noColumn: "No column",
  pointOut: "Point in the sheet",
  pointOutHint: "Choose in the list, or select a cell of the column in Excel and click “Point in the sheet”.",
  pointAnywhere:
    "Which column holds the committee goals (“Nämndmål”)? Select its heading in the workbook and click “Point in the sheet”. Then you are asked about the other columns.",
  change: "Change",
  reads: "Read",
  writes: "Written",
  addField: "Add a field…",
  followUpOther: "Follow up another sheet",
  isRemembered: "Saved in the workbook",
  reset: "Reset to automatic",
  saveHint: "Save, and the workbook is read in the same way next time.",
  unsaved: "Your choices about how the workbook is read are not saved.",
  mappingSaved: "The choices are saved in the workbook. They stay with it when you save the file.",
  mappingForgotten: "The choices have been removed. The workbook is read by its headings.",
};

/** Why nothing is computed. Where questions follow, they are not said twice. */
export function reasonText(reason: RefusalReason): string {
  return reason.code === "layoutUnclear"
    ? "It is unclear how the workbook is to be read. Nothing has been calculated or written. First answer what is asked below."
    : refusalSentence(reason);
}

/** Found 15 goals and 30 indicators on the sheet “Mål 2022”. Index: 0.98. */
export function clearText(
  {
    goalCount,
    indicatorCount,
    index,
    range,
  }: Pick<Evaluation, "goalCount" | "indicatorCount" | "index" | "range">,
  sheets: readonly string[],
): string {
  return `${foundText(goalCount, indicatorCount, sheets)} Index: ${indexText(index, range).toLowerCase()}.`;
}

/** "H – Utfall aug 2022"; for a column without a heading: A – no heading (“Trygghet”). */
export function columnOptionText(column: number, heading: string, example: string): string {
  const content = example === "" ? "" : ` (“${example}”)`;
  return `${columnName(column)} – ${heading === "" ? `no heading${content}` : heading}`;
}

/** "To answer (2)" */
export function countedHeading(heading: string, count: number): string {
  return `${heading} (${countText(count)})`;
}

/** "Column for outcome" */
export function columnLabel(field: Field): string {
  return `Column for ${fieldWord(field)}`;
}

/** "Read as outcome" */
export function readAsText(fields: readonly Field[]): string {
  return `Read as ${enumeration(fields.map(fieldWord))}`;
}

/** Example from the column: “Invånarna är trygga.” */
export function exampleText(example: string): string {
  return `Example from the column: “${example}”`;
}

/** "Sheet Mål 2022" */
export function sheetHeadingText(sheet: string): string {
  return `Sheet ${sheet}`;
}

/** "Headings on row 4" */
export function headerRowText(row: number): string {
  return `Headings on row ${row + 1}`;
}

/** "Mål 2022, headings on row 4" */
export function blockText(sheet: string, row: number): string {
  return `${sheet}, headings on row ${row + 1}`;
}

/** All goals here belong to the goal area “Trygghet”. */
export function groupText({ field, name }: BlockGroup): string {
  return `All goals here belong to the ${fieldWord(field)} “${name}”.`;
}

/** "Earlier outcomes: 2020-12 in column F and 2021-12 in column G." */
export function historyText(history: readonly HistoryColumn[]): string {
  const columns = history.map(({ period, column }) => `${period} in column ${columnName(column)}`);
  return `Earlier outcomes: ${enumeration(columns)}.`;
}

/** Select a cell on the sheet “Mål 2022” and then click “Point in the sheet”. */
export function pointedElsewhereText(sheet: string): string {
  return `Select a cell on the sheet “${sheet}” and then click “Point in the sheet”.`;
}

/** "Show outcome": names a button where many say the same. */
export function buttonName(action: string, field: Field): string {
  return `${action} ${fieldWord(field)}`;
}
