import type { AnswerOutcome } from "../../app/answerOutcome";
import type { Texts } from "../../text/texts";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { Answer } from "../../workbook/questions/answer";
import { asks, type ColumnQuestion } from "../../workbook/questions/columnQuestion";
import type { Question, QuestionOption } from "../../workbook/questions/question";
import { columnPicker, type ColumnPickerModel } from "./columnPickerModel";
import { exampleOf } from "./sheetColumns";

/** An answer that can be given with one click. */
export interface MappingAnswer {
  readonly id: string;
  readonly text: string;
  /** "Index 0,75. 2 av 3 mål uppnådda, 1 ej uppnått."; null where it is not known, or where the answer is read at a glance. */
  readonly leadsTo: string | null;
  /** Whether it is marked as what the workbook itself suggests. */
  readonly isProposed: boolean;
  readonly answer: Answer;
}

/** A question about how the workbook is to be read or assessed, with the possible answers. */
export interface MappingQuestion {
  readonly id: string;
  readonly sentence: string;
  /** The contents of the column that is asked about; null where that is not one column. */
  readonly example: string | null;
  readonly answers: readonly MappingAnswer[];
  /** For another column than the answers name; null where the question is of no column. */
  readonly picker: ColumnPickerModel | null;
  /** The words of the button that leads to the picker; null where the picker stands there at once. */
  readonly otherText: string | null;
}

/**
 * @param blocks those that the question may be of: the layout's, or the one that comes nearest to a follow-up
 * @param outcomeOf what an answer leads to; null where that is not known
 */
export function mappingQuestion(
  question: Question,
  blocks: readonly FollowUpBlock[],
  outcomeOf: (answer: Answer) => AnswerOutcome | null,
  texts: Texts,
): MappingQuestion {
  const { id, detail, options } = question;
  const asked = { id, sentence: texts.layoutQuestionSentence(detail) };
  if (!("field" in detail))
    return {
      ...asked,
      example: null,
      answers: options.map((option) => {
        // Of a long list that is accepted but for one of its rows the whole is what is shown.
        const outcome = option.detail.code === "directionTurned" ? null : outcomeOf(option.answer);
        const leadsTo = outcome === null ? null : texts.answerOutcomeText(outcome.summary, outcome.wording);
        return { ...offered(option, texts), leadsTo };
      }),
      picker: null,
      otherText: null,
    };
  return { ...asked, ...columnAnswers(detail, options, blocks, texts) };
}

/** The likeliest columns as answers, and a picker for all others. */
function columnAnswers(
  detail: ColumnQuestion,
  options: readonly QuestionOption[],
  blocks: readonly FollowUpBlock[],
  texts: Texts,
): Omit<MappingQuestion, "id" | "sentence"> {
  const { MAPPING } = texts;
  const asking = blocks.filter((block) => asks(block, detail));
  const [first] = asking;
  const rows = asking.map(({ headerRow }) => headerRow);
  const picker =
    first === undefined
      ? null
      : columnPicker(first, { field: detail.field, sheet: detail.sheet, rows }, texts);
  const likely = options.filter((option) => option.isProposed || isNamed(detail, option));
  switch (detail.code) {
    case "confirmColumn": {
      const example = first === undefined ? "" : exampleOf(first, detail.column.column);
      return {
        example: example === "" ? null : texts.exampleText(example),
        answers: likely.map((option) => ({
          ...offered(option, texts),
          text: MAPPING.yes,
          isProposed: false,
        })),
        picker,
        otherText: MAPPING.no,
      };
    }
    case "chooseColumn":
    case "missingColumn":
      return {
        example: null,
        answers: likely.map((option) => offered(option, texts)),
        picker: picker && detail.code === "missingColumn" ? { ...picker, canBeNone: false } : picker,
        otherText: likely.length === 0 ? null : MAPPING.otherColumn,
      };
    case "lostColumn":
      return { example: null, answers: [], picker, otherText: null };
  }
}

/** Whether an option is one of the columns that the question's sentence names, or all of them. */
function isNamed(question: ColumnQuestion, { detail }: QuestionOption): boolean {
  if (question.code !== "chooseColumn") return false;
  if (detail.code === "columnsTogether") return true;
  return detail.code === "column" && question.columns.some(({ column }) => column === detail.column.column);
}

function offered({ id, detail, isProposed, answer }: QuestionOption, { optionText }: Texts): MappingAnswer {
  return { id, text: optionText(detail), leadsTo: null, isProposed, answer };
}
