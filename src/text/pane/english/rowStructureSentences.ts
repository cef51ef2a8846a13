import type {
  RowStructureIssueDetail,
  RowStructureProblem,
} from "../../../workbook/issues/rowStructureIssue";
import { quoted } from "./enumeration";

const PROBLEMS: Record<RowStructureProblem, (raw: string) => string> = {
  sectionMissing: (raw) =>
    `The section “${raw}” is missing. Write the name on a row of its own, with the headings and the rows below.`,
  sectionTwice: (raw) => `The section “${raw}” is there more than once. Remove the one that does not apply.`,
  headingMissing: (raw) => `The heading “${raw}” is missing in the section. Write it above its column.`,
  labelMissing: () => "The row has no name. Write it under “Rad”, as it is to stand in the annex.",
  idTaken: (raw) => `A row above already has the name or id “${raw}”. Write another under “Id”.`,
  notHere: (raw) => `“${raw}” does not belong to a row of this kind. Clear the cell, or change “Slag”.`,
  continuesNothing: (raw) =>
    `“${raw}” stands on a row without a name, and the row above takes no more. Write “Rad” and “Slag”, or clear the row.`,
  intervalUnusable: (raw) =>
    `“${raw}” is not a range of accounts. Write digits in both “Konto från” and “Konto till”, the lower first.`,
  activityMissing: () => "The activity is missing. Write it under “Verksamhet”.",
  groupUnknown: (raw) =>
    `No heading in the section is named “${raw}”. Write the name of the heading, or clear the cell.`,
  sumEmpty: () =>
    "The sum has no rows. Write their names with semicolons between, or “Alla rader” (all rows).",
  addendUnknown: (raw) =>
    `No row in the section is named “${raw}”. Correct the name, or remove it from the sum.`,
  addendAmbiguous: (raw) =>
    `Several rows in the section are named “${raw}”. Write the id of the row instead; it stands under “Id”, or write one there.`,
  addendHeading: (raw) => `“${raw}” is a heading and has no amounts. Remove it from the sum.`,
  addendOfWhich: (raw) =>
    `“${raw}” is a “varav” (of which) row, already part of another row. Remove it from the sum.`,
  addendCircular: (raw) => `“${raw}” in its turn includes this sum. Remove one from the other.`,
  secondGrandTotal: (raw) =>
    `The section already has a grand total, and “${raw}” is another. Write “Summa” or “Delsumma” on one of them.`,
  selectionMissing: () =>
    "No activity is chosen for the table. Add a row of the kind “Urval” with the name of the activity.",
};

/** The sentences on the sheet of the row structure. */
export const ROW_STRUCTURE_SENTENCES: {
  readonly [Code in RowStructureIssueDetail["code"]]: (
    detail: Extract<RowStructureIssueDetail, { readonly code: Code }>,
  ) => string;
} = {
  rowStructureProblem: ({ problem, raw }) => PROBLEMS[problem](raw),
  rowStructureWord: ({ raw, heading, allowed }) =>
    `${raw === "" ? `The cell under “${heading}” is empty` : `“${raw}” cannot be read under “${heading}”`}. Write ${quoted(allowed, "or")}.`,
};
