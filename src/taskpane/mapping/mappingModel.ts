import { answerOutcome } from "../../app/answerOutcome";
import type { Texts } from "../../text/texts";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { readNearest } from "../../workbook/layout/nearestBlock";
import type { Answer } from "../../workbook/questions/answer";
import type { Question } from "../../workbook/questions/question";
import { scaleOfWorkbook } from "../../workbook/settings/readSettings";
import type { ReadLayout } from "../../app/readFollowUp";
import type { PlannedRecalculation } from "../../app/recalculate";
import type { RefusalReason } from "../../workbook/issues/refusal";
import type { LayoutChoices } from "../../workbook/layout/applyChoices";
import type { AssessmentLine } from "../../text/pane/assessment";
import { blockModel, type BlockModel } from "./blockModel";
import type { ColumnTarget, MappingChoice } from "./mappingChoice";
import { mappingQuestion, type MappingAnswer, type MappingQuestion } from "./mappingQuestion";

/** A follow-up in the workbook that may be chosen. */
export interface BlockOption {
  readonly id: string;
  readonly text: string;
  readonly isFollowedUp: boolean;
  readonly choice: MappingChoice;
}

/** "Så lästes arbetsboken" as plain text: what was understood, what is asked, and what can be done. */
export interface MappingModel {
  /** Why nothing is computed; null when something can be. */
  readonly reason: string | null;
  /** Whether nothing is wrong, and it only waits for the answers. */
  readonly isWaiting: boolean;
  /** The result of this reading. */
  readonly summary: string | null;
  readonly questions: readonly MappingQuestion[];
  /** "Så bedöms det", part by part; null where there is no follow-up to assess. */
  readonly assessment: readonly AssessmentLine[] | null;
  /** The answers of taking all proposals at once; null where that is no less work than a click. */
  readonly proposals: readonly MappingAnswer[] | null;
  /** Where no headings are known at all: what the first cell is to be pointed out for. */
  readonly start: ColumnTarget | null;
  /** Whether a template is offered, where something comes near a follow-up and may be none. */
  readonly offersTemplate: boolean;
  readonly blocks: readonly BlockModel[];
  /** The tables that may be followed up instead; empty where there is no choice. */
  readonly blockOptions: readonly BlockOption[];
  readonly isRemembered: boolean;
  readonly canSave: boolean;
  readonly canReset: boolean;
}

interface MappingFacts {
  readonly read: ReadLayout;
  readonly questions: readonly Question[];
  readonly choices: LayoutChoices | null;
  readonly planned: PlannedRecalculation | null;
  readonly refusal: RefusalReason | null;
}

export function mappingModel(
  { read, questions: asked, choices, planned, refusal }: MappingFacts,
  found: readonly FollowUpBlock[],
  texts: Texts,
): MappingModel {
  const { snapshot, layout } = read;
  const { blocks, isRemembered } = layout;
  const isUnknown = blocks.length === 0 && layout.questions.length === 0;
  const nearest = isUnknown ? readNearest(snapshot.sheets, scaleOfWorkbook(snapshot)) : null;
  const asking = nearest === null ? blocks : [nearest.block];
  const outcomeOf = (answer: Answer) => answerOutcome(read, choices, answer);
  const questions = asked.map((question) => mappingQuestion(question, asking, outcomeOf, texts));
  const isSettled = blocks.length > 0 && layout.questions.length === 0;
  return {
    isWaiting: refusal === null ? questions.length > 0 : refusal.code === "noFollowUp",
    reason:
      refusal !== null ? texts.reasonText(refusal) : questions.length > 0 ? texts.MAPPING.answerFirst : null,
    summary:
      planned === null
        ? null
        : texts.clearText(planned.evaluation, [...new Set(blocks.map(({ sheet }) => sheet.name))]),
    questions,
    assessment:
      planned === null ? null : texts.assessmentLines(planned.evaluation.settings, planned.decoded.wording),
    proposals: proposals(questions),
    start: isUnknown && questions.length === 0 ? { field: "goalTitle", sheet: null, rows: [] } : null,
    offersTemplate: isUnknown && questions.length > 0,
    blocks: blocks.map((block) => blockModel(block, texts)),
    blockOptions: blocks.length === 0 ? [] : blockOptions(blocks, found, texts),
    isRemembered,
    canSave: isSettled && !isRemembered,
    canReset: choices !== null || snapshot.remembered !== null,
  };
}

function proposals(questions: readonly MappingQuestion[]): readonly MappingAnswer[] | null {
  const proposed = questions.flatMap(({ answers, otherText }) => {
    const isYes = answers.length === 1 && otherText !== null;
    const answer = answers.find(({ isProposed }) => isProposed || isYes);
    return answer === undefined ? [] : [answer];
  });
  return proposed.length > 1 ? proposed : null;
}

function blockOptions(
  blocks: readonly FollowUpBlock[],
  found: readonly FollowUpBlock[],
  { blockText }: Texts,
): readonly BlockOption[] {
  const options = found.map((block) => ({
    id: `${block.sheet.id} ${block.headerRow}`,
    text: blockText(block.sheet.name, block.headerRow),
    isFollowedUp: blocks.some((other) => isSamePlace(other, block)),
    choice: { kind: "blocks", blocks: [{ sheet: block.sheet.name, row: block.headerRow }] } as const,
  }));
  const isOnlyOne = options.length === 1 && options[0]?.isFollowedUp === true;
  return isOnlyOne ? [] : options;
}

function isSamePlace(one: FollowUpBlock, other: FollowUpBlock): boolean {
  return one.sheet.id === other.sheet.id && one.headerRow === other.headerRow;
}
