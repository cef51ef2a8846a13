import { thresholdOrderText } from "./settingsText";
import type { Field } from "../../../workbook/columns/catalogue";
import type { RefusalReason } from "../../../workbook/issues/refusal";
import { enumeration } from "./enumeration";
import { fieldWord } from "./fieldLabel";
import { countText } from "./figures";
import { layoutQuestionSentence } from "./layoutQuestionSentence";

type ReasonOf<Code extends RefusalReason["code"]> = Extract<RefusalReason, { readonly code: Code }>;

const SENTENCES: { readonly [Code in RefusalReason["code"]]: (reason: ReasonOf<Code>) => string } = {
  noFollowUp: ({ sheets, nearest }) =>
    nearest === null
      ? `No follow-up was found in the workbook. One of the first 40 rows must have the headings “Nämndmål” and “Indikator”, and “Utfall” or “Nivå”. Sheets searched: ${sheetList(sheets)}. Point out the columns under “How the workbook was read”, or create a follow-up template.`
      : `No complete follow-up was found in the workbook. The nearest is row ${nearest.row + 1} on the sheet “${nearest.sheet}”, with ${enumeration(nearest.found.map(fieldWord))}${missingText(nearest.missing)}. Point out the columns under “How the workbook was read”. Sheets searched: ${sheetList(sheets)}.`,
  layoutUnclear: ({ questions }) =>
    `It is unclear how the workbook is to be read, and nothing has been calculated or written. ${questions.map(layoutQuestionSentence).join(" ")} Answer under “How the workbook was read”.`,
  unknownSheet: ({ sheet }) => `The workbook has no sheet named “${sheet}”. Check the name.`,
  sheetNameTaken: ({ sheet }) =>
    `The sheet “${sheet}” already exists and was not created by Goal Follow-up. It has been left untouched. Rename it and try again.`,
  emptyFollowUp: ({ sheet }) =>
    `The sheet “${sheet}” has headings for a follow-up but no goals with indicators below them. Fill in at least one committee goal with an indicator.`,
  sheetProtected: ({ sheet }) =>
    `The sheet “${sheet}” is protected. Nothing has been changed. Remove the protection on the Review tab and try again.`,
  sheetFiltered: ({ sheet }) =>
    `The sheet “${sheet}” is filtered. Nothing has been changed. Clear the filter on the Data tab and try again, so that no hidden rows get wrong values.`,
  formulaInCell: ({ place, field }) =>
    `Cell ${place.address} on the sheet “${place.sheet}”, in the column for ${fieldWord(field)}, has a formula of its own. It is not overwritten, and nothing has been changed. Change the formula, or clear the cell and try again.`,
  changedSinceShown: ({ title }) =>
    `“${title}” has been changed in the workbook since the pane read it. Nothing has been written. Read the workbook again, check and try once more.`,
  cellsInTheWay: ({ place }) =>
    `Cell ${place.address} on the sheet “${place.sheet}” has been filled in by someone else, and the table would go on there. Nothing has been changed. Move what stands outside the table and try again.`,
  settingsUnreadable: () =>
    "The settings in the workbook cannot be read and have been left untouched; they may come from a newer version of Goal Follow-up. Import a file with settings, or reset them, under Settings.",
  thresholdsNotInOrder: ({ wording }) =>
    `${thresholdOrderText(wording).replace(/\.$/, "")}, which may be at most 1. Nothing has been saved. Change the limits.`,
  noSettingsFile: () =>
    "The file has no settings for Goal Follow-up. Nothing has been changed. Choose a file that was exported under Settings.",
  settingsFileNewer: () =>
    "The file with settings was made by a newer version of Goal Follow-up. Nothing has been changed. Update the add-in, or export the file again from this version.",
  settingsFileInvalid: ({ property }) =>
    `The file with settings has a value that cannot be read: “${property}”. Nothing has been changed. Correct the value in the file, or export it again.`,
};

/** Of a workbook with many sheets the first are named. */
const NAMED_SHEETS = 12;

function sheetList(names: readonly string[]): string {
  if (names.length === 0) return "none";
  const named = names.slice(0, NAMED_SHEETS).map((name) => `“${name}”`);
  const rest = names.length - named.length;
  return rest > 0 ? `${named.join(", ")} and ${countText(rest)} more` : named.join(", ");
}

function missingText(missing: readonly Field[]): string {
  return missing.length === 0 ? "" : `, but without ${enumeration(missing.map(fieldWord))}`;
}

/** Why the job was not begun, and what to do. */
export function refusalSentence(reason: RefusalReason): string {
  // As in issueSentence: the pairing of code and reason is lost through the index.
  const sentence = SENTENCES[reason.code] as (reason: RefusalReason) => string;
  return sentence(reason);
}
