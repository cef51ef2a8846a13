import { counted } from "../make/figures";
import { columnName } from "../../workbook/grid/cellAddress";
import type { NamedColumn } from "../../workbook/layout/layoutQuestion";
import type { OptionDetail, QuestionDetail } from "../../workbook/questions/question";
import { enumeration } from "../make/enumeration";
import { fieldLabel } from "./fieldLabel";

type QuestionOf<Code extends QuestionDetail["code"]> = Extract<QuestionDetail, { readonly code: Code }>;
type OptionOf<Code extends OptionDetail["code"]> = Extract<OptionDetail, { readonly code: Code }>;

const SENTENCES: { readonly [Code in QuestionDetail["code"]]: (question: QuestionOf<Code>) => string } = {
  limitRule: ({ count }) =>
    `${counted(count, "indikator", "indikatorer")} når inte målvärdet, och inget i arbetsboken säger hur långt under som räknas som delvis. Vad gäller under målvärdet?`,
  confirmColumn: ({ sheet, field, column }) =>
    `Stämmer det att ${columnText(column)} på bladet ${sheet} är ${fieldLabel(field)}?`,
  chooseColumn: ({ sheet, field, columns }) =>
    `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field)}: ${enumeration(columns.map(columnText), "eller")}?`,
  lostColumn: ({ sheet, field, heading }) =>
    heading === ""
      ? `Kolumnen som valts för ${fieldLabel(field)} på bladet ${sheet} går inte att hitta igen. Vilken kolumn ska gälla?`
      : `Kolumnen ”${heading}”, som valts för ${fieldLabel(field)}, finns inte längre på bladet ${sheet}. Vilken kolumn ska gälla?`,
  missingColumn: ({ sheet, field }) => `Vilken kolumn på bladet ${sheet} är ${fieldLabel(field)}?`,
  chooseBlock: ({ blocks }) =>
    `Samma mål finns på flera ställen. Vilket ska följas upp: ${enumeration(
      blocks.map(({ sheet, row }) => `bladet ${sheet} (rubriker på rad ${row + 1})`),
      "eller",
    )}?`,
  lostSheet: ({ sheet }) =>
    `Uppföljningen på bladet ${sheet}, som valts tidigare, går inte att hitta igen. Vilket blad ska följas upp?`,
};

/** "kolumn H (”Utfall aug 2022”)"; for a column without a heading "kolumn A (utan rubrik)". */
export function columnText({ column, heading }: NamedColumn): string {
  return `kolumn ${columnName(column)} (${heading === "" ? "utan rubrik" : `”${heading}”`})`;
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
        return `Minst ${enumeration(rule.percents.map(String))}\u00A0procent av målvärdet är gränsen`;
      case "reachedOrNot":
        return "Två nivåer: det som inte når målvärdet har den lägsta";
      case "none":
        return "Det är inte känt";
    }
  },
  column: ({ column: { column, heading } }) =>
    `Kolumn ${columnName(column)} (${heading === "" ? "utan rubrik" : `”${heading}”`})`,
  noColumn: () => "Ingen kolumn",
  block: ({ sheet, row }) => `Bladet ${sheet} (rubriker på rad ${row + 1})`,
};

/** One of the answers that can be given. */
export function optionText(option: OptionDetail): string {
  // As above.
  const text = OPTIONS[option.code] as (option: OptionDetail) => string;
  return text(option);
}
