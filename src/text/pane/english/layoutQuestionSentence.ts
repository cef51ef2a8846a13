import { counted } from "./figures";
import { columnName } from "../../../workbook/grid/cellAddress";
import type { NamedColumn } from "../../../workbook/layout/layoutQuestion";
import type { OptionDetail, QuestionDetail } from "../../../workbook/questions/question";
import { enumeration } from "./enumeration";
import { fieldWord } from "./fieldLabel";

type QuestionOf<Code extends QuestionDetail["code"]> = Extract<QuestionDetail, { readonly code: Code }>;
type OptionOf<Code extends OptionDetail["code"]> = Extract<OptionDetail, { readonly code: Code }>;

const SENTENCES: { readonly [Code in QuestionDetail["code"]]: (question: QuestionOf<Code>) => string } = {
  limitRule: ({ count }) =>
    `${counted(count, "indicator does", "indicators do")} not reach the target, and nothing in the workbook tells how far below it counts as partly attained. What holds below the target?`,
  confirmColumn: ({ sheet, field, column }) =>
    `Is ${columnText(column)} on the sheet “${sheet}” the ${fieldWord(field)}?`,
  chooseColumn: ({ sheet, field, columns }) =>
    `Which column on the sheet “${sheet}” is the ${fieldWord(field)}: ${enumeration(columns.map(columnText), "or")}?`,
  lostColumn: ({ sheet, field, heading }) =>
    heading === ""
      ? `The column chosen for the ${fieldWord(field)} on the sheet “${sheet}” cannot be found again. Which column is to be used?`
      : `The column “${heading}”, chosen for the ${fieldWord(field)}, is no longer on the sheet “${sheet}”. Which column is to be used?`,
  missingColumn: ({ sheet, field }) => `Which column on the sheet “${sheet}” is the ${fieldWord(field)}?`,
  chooseBlock: ({ blocks }) =>
    `The same goals stand in several places. Which are to be followed up: ${enumeration(
      blocks.map(({ sheet, row }) => `the sheet “${sheet}” (headings on row ${row + 1})`),
      "or",
    )}?`,
  lostSheet: ({ sheet }) =>
    `The follow-up on the sheet “${sheet}”, chosen earlier, cannot be found again. Which sheet is to be followed up?`,
};

/** column H (“Utfall aug 2022”); for a column without a heading "column A (no heading)". */
export function columnText({ column, heading }: NamedColumn): string {
  return `column ${columnName(column)} (${heading === "" ? "no heading" : `“${heading}”`})`;
}

/** What the controller is asked before anything is computed. */
export function layoutQuestionSentence(question: QuestionDetail): string {
  // As in issueSentence: the pairing of code and question is lost through the index.
  const sentence = SENTENCES[question.code] as (question: QuestionDetail) => string;
  return sentence(question);
}

const OPTIONS: { readonly [Code in OptionDetail["code"]]: (option: OptionOf<Code>) => string } = {
  limitRule: ({ rule }) => {
    switch (rule.kind) {
      case "share":
        return `At least ${rule.percents.join(" and ")}\u00A0per cent of the target is the limit`;
      case "reachedOrNot":
        return "Two levels: what does not reach the target has the lowest";
      case "none":
        return "It is not known";
    }
  },
  column: ({ column: { column, heading } }) =>
    `Column ${columnName(column)} (${heading === "" ? "no heading" : `“${heading}”`})`,
  noColumn: () => "No column",
  block: ({ sheet, row }) => `The sheet “${sheet}” (headings on row ${row + 1})`,
};

/** One of the answers that can be given. */
export function optionText(option: OptionDetail): string {
  // As above.
  const text = OPTIONS[option.code] as (option: OptionDetail) => string;
  return text(option);
}
