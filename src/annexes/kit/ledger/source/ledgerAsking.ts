import { cellAddress } from "../../../../workbook/grid/cellAddress";
import type { LedgerOption, LedgerQuestion } from "../../../../workbook/questions/ledgerQuestion";
import type { Question } from "../../../../workbook/questions/question";
import type { DataBlock } from "../../source/dataBlocks";

export interface Choice {
  /** Unique within its question. */
  readonly id: string;
  readonly option: LedgerOption;
}

/**
 * Asks what a ledger does not tell. What has been answered counts as long as it is an answer; else the question is kept, and
 * the proposal is followed for the time being, so that all questions come at once.
 */
export class LedgerAsking {
  readonly questions: Question[] = [];
  /** The subject of each question. */
  readonly details: LedgerQuestion[] = [];

  constructor(readonly answers: Readonly<Record<string, string>>) {}

  /** The choice that counts; null where nothing is answered and nothing proposed. */
  choose<Taken extends Choice>(
    id: string,
    detail: LedgerQuestion,
    choices: readonly Taken[],
    proposed: string | null,
    { sheet, headerRow }: Pick<DataBlock, "sheet" | "headerRow">,
    column: number = sheet.firstColumn,
  ): Taken | null {
    const answer = this.answers[id];
    const answered = choices.find((choice) => choice.id === answer);
    if (answered !== undefined) return answered;
    if (!this.questions.some((question) => question.id === id)) {
      this.details.push(detail);
      this.questions.push({
        id,
        detail,
        place: { sheet: sheet.name, address: cellAddress(headerRow, column) },
        options: choices.map((choice) => ({
          id: choice.id,
          detail: choice.option,
          isProposed: choice.id === proposed,
          answer: { kind: "settings", settings: { ledgerAnswers: { [id]: choice.id } } },
        })),
      });
    }
    return choices.find((choice) => choice.id === proposed) ?? null;
  }
}
