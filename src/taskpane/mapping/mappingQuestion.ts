import type { Texts } from "../../text/texts";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { LayoutQuestion, NamedColumn } from "../../workbook/layout/layoutQuestion";
import { asks, type ColumnQuestion } from "../../workbook/questions/columnQuestion";
import { columnPicker, type ColumnPickerModel } from "./columnPickerModel";
import { columnChoice, type MappingChoice } from "./mappingChoice";
import { exampleOf } from "./sheetColumns";

/** An answer that can be given with one click. */
export interface MappingAnswer {
  readonly text: string;
  readonly choice: MappingChoice;
}

/** A question about how the workbook is to be read, with the possible answers. */
export interface MappingQuestion {
  readonly sentence: string;
  /** What stands in the column that is asked about; null where that is not one column. */
  readonly example: string | null;
  readonly answers: readonly MappingAnswer[];
  /** For another column than the answers name; null where the question is of no column. */
  readonly picker: ColumnPickerModel | null;
  /** What leads to the picker; null where it stands there at once. */
  readonly otherText: string | null;
}

/** The questions of a layout. Blocks of one sheet that ask the same are asked about once. */
export function mappingQuestions(
  questions: readonly LayoutQuestion[],
  blocks: readonly FollowUpBlock[],
  found: readonly FollowUpBlock[],
  texts: Texts,
): readonly MappingQuestion[] {
  const bySentence = new Map<string, MappingQuestion>();
  for (const question of questions) {
    const sentence = texts.layoutQuestionSentence(question);
    if (!bySentence.has(sentence))
      bySentence.set(sentence, mappingQuestion(sentence, question, blocks, found, texts));
  }
  return [...bySentence.values()];
}

function mappingQuestion(
  sentence: string,
  question: LayoutQuestion,
  blocks: readonly FollowUpBlock[],
  found: readonly FollowUpBlock[],
  texts: Texts,
): MappingQuestion {
  switch (question.code) {
    case "chooseBlock":
      return blockQuestion(sentence, question.blocks, texts);
    case "lostSheet":
      return blockQuestion(
        sentence,
        found.map(({ sheet, headerRow }) => ({ sheet: sheet.name, row: headerRow })),
        texts,
      );
    default:
      return columnQuestion(sentence, question, blocks, texts);
  }
}

function blockQuestion(
  sentence: string,
  blocks: readonly { readonly sheet: string; readonly row: number }[],
  { blockText }: Texts,
): MappingQuestion {
  const answers = blocks.map((block): MappingAnswer => ({
    text: blockText(block.sheet, block.row),
    choice: { kind: "blocks", blocks: [block] },
  }));
  return { sentence, example: null, answers, picker: null, otherText: null };
}

function columnQuestion(
  sentence: string,
  question: ColumnQuestion,
  blocks: readonly FollowUpBlock[],
  texts: Texts,
): MappingQuestion {
  const { MAPPING } = texts;
  const asking = blocks.filter((block) => asks(block, question));
  const [first] = asking;
  if (first === undefined) return { sentence, example: null, answers: [], picker: null, otherText: null };
  const target = {
    field: question.field,
    sheet: question.sheet,
    rows: asking.map(({ headerRow }) => headerRow),
  };
  const answer = (text: string, { column }: NamedColumn): MappingAnswer => ({
    text,
    choice: columnChoice(target, column),
  });
  const picker = columnPicker(first, target, texts);
  switch (question.code) {
    case "confirmColumn": {
      const example = exampleOf(first, question.column.column);
      return {
        sentence,
        example: example === "" ? null : texts.exampleText(example),
        answers: [answer(MAPPING.yes, question.column)],
        picker,
        otherText: MAPPING.no,
      };
    }
    case "chooseColumn": {
      const answers = question.columns.map((column) =>
        answer(capitalised(texts.columnText(column), texts.language), column),
      );
      return { sentence, example: null, answers, picker, otherText: MAPPING.otherColumn };
    }
    case "lostColumn":
      return { sentence, example: null, answers: [], picker, otherText: null };
    case "missingColumn":
      return {
        sentence,
        example: null,
        answers: [],
        picker: { ...picker, canBeNone: false },
        otherText: null,
      };
  }
}

function capitalised(text: string, language: Texts["language"]): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
