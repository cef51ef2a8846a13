import type { IssueCode } from "../../../workbook/issues/issue";
import type { DataIssueDetail, FigureProblem, NeededColumn } from "../../../workbook/issues/dataIssue";
import { enumeration, quoted } from "./enumeration";
import { countText } from "./figures";

type DataIssueCode = DataIssueDetail["code"] & IssueCode;
type DetailOf<Code extends DataIssueCode> = Extract<DataIssueDetail, { readonly code: Code }>;

const NEEDED_COLUMNS: Record<NeededColumn, string> = {
  account: "account",
  previousActual: "actual for the previous year",
  actual: "actual",
  budget: "budget",
  counterparty: "counterparty",
  originalBudget: "original budget",
};

const MARK_INTERNAL = "Write “Intern” where the counterparty is part of the municipality.";

const WITHOUT_COLUMN: Record<NeededColumn, string> = {
  account: "Nothing has been read. Write the heading “Konto” above the accounts.",
  previousActual: "The annexes show no actual for the previous year. Add the column if it is to be shown.",
  actual: "Nothing has been read. Add the column, with the heading “Utfall” and the year.",
  budget: "The annexes show no budget. Add the column, with the heading “Budget” and the year.",
  counterparty: `All entries are counted as external. Add the column. ${MARK_INTERNAL}`,
  originalBudget: "Nothing has been read. Write the heading “Ursprunglig budget” above the amounts.",
};

const FIGURE_PROBLEMS: Record<FigureProblem, (raw: string) => string> = {
  error: (raw) =>
    `The cell shows the error ${raw} and is not included. Correct the formula or enter the number.`,
  text: (raw) =>
    `“${raw}” is stored as text, and text is not included in the sums of Excel. Convert the cell to a number.`,
  unreadable: (raw) =>
    `“${raw}” cannot be read as a number and is not included. Enter the number, without other text.`,
  unit: (raw) =>
    `The cell shows ${raw} in another unit than it holds and is not included. Enter the amount in kronor.`,
};

/** The sentences on the ledger, the activity measures, the investments and the targeted grants. */
export const DATA_SENTENCES: { readonly [Code in DataIssueCode]: (detail: DetailOf<Code>) => string } = {
  dataOnSeveralSheets: ({ data, sheets }) => {
    const [all, others] = sheets.length === 2 ? ["both", "the other"] : ["all", "the others"];
    return `The sheets ${quoted(sheets)} ${all} seem to contain ${data.en}, and none of them has been read. Keep the one that applies and move ${others} to another workbook.`;
  },
  noDataRows: ({ data }) =>
    `There are no rows to read below the headings of ${data.en}. Fill in the rows, or remove the headings.`,
  dataColumnsClash: ({ data, headings }) =>
    `The headings ${quoted(headings)} mean the same thing, so ${data.en} could not be read. Rename those that do not apply.`,
  dataColumnMissing: ({ data, column, year }) =>
    `In ${data.en}, a column for ${NEEDED_COLUMNS[column]}${year === null ? "" : ` (${year})`} is missing. ${WITHOUT_COLUMN[column]}`,
  formerYearUsed: ({ heading, year }) =>
    `The column “${heading}” is used, because there is no actual for ${year}. Add the column for ${year} if that is the one to use.`,
  yearUnknown: ({ heading }) =>
    `The column “${heading}” does not say which year it is for, so the activity measures could not be read. Write the year in the heading.`,
  notInKronor: ({ data, unit }) =>
    `The amounts are in “${unit}”, so ${data.en} could not be read. Enter the amounts in kronor; the annexes show them in thousands anyway.`,
  signsNotAsInAnnexes: ({ heading }) =>
    `The costs under “${heading}” are positive or the revenue negative, so the ledger could not be read. Change the signs so that revenue is positive and costs are negative.`,
  negativeAmounts: ({ data, heading }) =>
    `The amounts under “${heading}” are negative, so ${data.en} could not be read. Enter them without a minus sign.`,
  figureNotRead: ({ raw, reason }) => FIGURE_PROBLEMS[reason](raw),
  rowNotRead: ({ raw, reason }) => {
    if (reason === "noAccount")
      return "The row has amounts but no account and is not included. Write the account, or “Summa” if the row is a sum.";
    if (reason === "noName")
      return "The row has numbers but no name and is not included. Write the name, or “Summa” if the row is a sum.";
    return `“${raw}” is not an account number, and the row is not included. Write only the digits of the account, or “Summa” if the row is a sum.`;
  },
  moreNotRead: ({ count }) =>
    count === 1
      ? "The same kind of error is found in 1\u00A0more cell of the column. Correct it in the same way."
      : `The same kind of error is found in ${countText(count)}\u00A0more cells of the column, from this one down. Correct them in the same way.`,
  unknownCounterparties: ({ texts }) =>
    texts.length === 1
      ? `The counterparty ${few(texts)} is neither “Intern” nor “Extern” and is counted as external. ${MARK_INTERNAL}`
      : `The counterparties ${few(texts)} are neither “Intern” nor “Extern” and are counted as external. ${MARK_INTERNAL}`,
  namesWithSpaces: ({ texts }) =>
    `${few(texts)} ${texts.length === 1 ? "has" : "have"} surplus spaces in the cell, and Excel takes that as another name. Remove the spaces.`,
  unreadableCompletion: ({ raw }) =>
    `“${raw}” cannot be read as completed or not, and the project is shown as not completed. Write “JA” (yes) or “–”.`,
  measureWithoutArea: ({ title }) =>
    `The measure “${title}” belongs to no area. Write the area in the column “Område” or on a row of its own above.`,
};

/** Three of the texts, and how many more there are. */
function few(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  const more = texts.length - shown.length;
  return enumeration(more === 0 ? shown : [...shown, `${more} more`]);
}
