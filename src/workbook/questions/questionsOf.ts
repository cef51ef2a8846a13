import { evaluate } from "../../domain/evaluate";
import type { Evaluation } from "../../domain/evaluation";
import { decodeFollowUp, type DecodedFollowUp } from "../rows/decodeFollowUp";
import { readingRules } from "../rows/readingRules";
import { evaluationInForce, scaleInForce } from "../scale/scaleInForce";
import type { AddinSettings } from "../settings/addinSettings";
import { scaleOfWorkbook, settingsOf } from "../settings/readSettings";
import { allFollowUpBlocks, missingColumn } from "../layout/followUpLayout";
import { cellAddress } from "../grid/cellAddress";
import type { WorkbookSnapshot } from "../grid/snapshot";
import type { CellPlace } from "../issues/issue";
import type { FollowUpLayout } from "../layout/followUpLayout";
import type { LayoutQuestion } from "../layout/layoutQuestion";
import { looseBlocks } from "../layout/looseBlocks";
import { readNearest } from "../layout/nearestBlock";
import { asks, columnQuestion, type ColumnQuestion } from "./columnQuestion";
import { footnoteQuestion, slashQuestion } from "./doubtQuestions";
import { directionQuestion } from "./directionQuestion";
import { goalPlaceQuestion } from "./goalPlaceQuestion";
import { limitRuleQuestion } from "./limitRuleQuestion";
import type { LedgerQuestion } from "./ledgerQuestion";
import { otherSheetQuestion } from "./otherSheetQuestion";
import { ownLevelQuestion } from "./ownLevelQuestion";
import { scaleQuestion } from "./scaleQuestion";
import type { Question, QuestionCode, QuestionOption } from "./question";

/** A workbook as understood when it is asked about. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly layout: FollowUpLayout;
  /** Whether the job is of the follow-up, and cannot be done without one. */
  readonly needsFollowUp: boolean;
}

/** The follow-up as its cells are read and graded by what has been said so far. */
export interface Assessed {
  readonly decoded: DecodedFollowUp;
  readonly evaluation: Evaluation;
}

/** A follow-up that is clear: how it is assessed can be asked about. */
export interface ClearReading extends Pick<Reading, "snapshot" | "layout"> {
  readonly settings: AddinSettings;
  /** Made once for all questions, when the first of them needs it. */
  readonly assessed: () => Assessed;
}

/** Questions of how a workbook is read. Those of a ledger are found where it is read. */
type ReadingCode = LayoutQuestion["code"] | "goalPlace" | "otherSheet";
type AssessmentCode = Exclude<QuestionCode, ReadingCode | LedgerQuestion["code"]>;

/** How the questions of each kind are found, in the order in which they are asked. */
const OF_READING: Readonly<Record<ReadingCode, (reading: Reading) => readonly Question[]>> = {
  chooseBlock: ({ layout }) =>
    detailsOf(layout, "chooseBlock").map((detail) => blockQuestion(detail, detail.blocks)),
  hiddenNewest: ({ layout }) =>
    detailsOf(layout, "hiddenNewest").map((detail) =>
      blockQuestion(detail, [detail.hidden, detail.shown], detail.hidden),
    ),
  lostSheet: ({ snapshot, layout }) => {
    const blocks = allFollowUpBlocks(snapshot).map(({ sheet, headerRow }) => ({
      sheet: sheet.name,
      row: headerRow,
    }));
    // However many are lost, it is asked once what is followed up instead.
    const lost = detailsOf(layout, "lostSheet").slice(0, 1);
    return lost.map((detail) => blockQuestion(detail, blocks));
  },
  lostColumn: ({ layout }) => columnQuestions(layout, detailsOf(layout, "lostColumn")),
  confirmColumn: ({ layout }) => columnQuestions(layout, detailsOf(layout, "confirmColumn")),
  chooseColumn: ({ layout }) => columnQuestions(layout, detailsOf(layout, "chooseColumn")),
  otherSheet: otherSheetQuestion,
  goalPlace: goalPlaceQuestion,
  missingColumn: (reading) => [
    ...columnQuestions(reading.layout, detailsOf(reading.layout, "missingColumn")),
    ...nearestQuestions(reading),
  ],
};

/** Those of how it is assessed come after them, and only when all of them are answered. */
const OF_ASSESSMENT: Readonly<Record<AssessmentCode, (reading: ClearReading) => readonly Question[]>> = {
  scale: scaleQuestion,
  ownLevel: ownLevelQuestion,
  slashes: slashQuestion,
  footnotes: footnoteQuestion,
  direction: directionQuestion,
  limitRule: limitRuleQuestion,
};

/** Each is asked alone: what is asked after it depends on the answer. */
const ALONE: ReadonlySet<QuestionCode> = new Set<QuestionCode>(["otherSheet", "scale", "ownLevel"]);

/**
 * All that is to be answered of the follow-up before the workbook is worked on, and that does not wait for the answer to another.
 *
 * @param known the follow-up where it has been assessed already, by the same reading
 */
export function questionsOf(reading: Reading, known: Assessed | null = null): readonly Question[] {
  const questions = questionsOfReading(reading);
  const { snapshot, layout, needsFollowUp } = reading;
  if (!needsFollowUp || layout.questions.length > 0) return questions;
  const settings = settingsOf(snapshot);
  let made = known;
  const assessed = (): Assessed => (made ??= assess(reading, settings));
  for (const ask of Object.values(OF_ASSESSMENT)) {
    const asked = ask({ snapshot, layout, settings, assessed });
    questions.push(...asked);
    if (asked.some(({ detail }) => ALONE.has(detail.code))) break;
  }
  return questions;
}

function questionsOfReading(reading: Reading): Question[] {
  const questions: Question[] = [];
  for (const ask of Object.values(OF_READING)) {
    const asked = ask(reading);
    questions.push(...asked);
    if (asked.some(({ detail }) => ALONE.has(detail.code))) break;
  }
  return questions;
}

function assess({ snapshot, layout }: Reading, settings: AddinSettings): Assessed {
  const decoded = decodeFollowUp(layout.blocks, scaleInForce(settings), readingRules(snapshot));
  return { decoded, evaluation: evaluate(decoded.followUp, evaluationInForce(settings)) };
}

type DetailOf<Code extends LayoutQuestion["code"]> = Extract<LayoutQuestion, { readonly code: Code }>;

function detailsOf<Code extends LayoutQuestion["code"]>(
  { questions }: FollowUpLayout,
  code: Code,
): readonly DetailOf<Code>[] {
  return questions.filter((detail): detail is DetailOf<Code> => detail.code === code);
}

/** Blocks of one sheet that ask the same are asked about once. */
function columnQuestions(
  { blocks }: FollowUpLayout,
  details: readonly ColumnQuestion[],
): readonly Question[] {
  const different = new Map(details.map((detail) => [JSON.stringify(detail), detail]));
  return [...different.values()].flatMap((detail) => {
    const [first, ...others] = blocks.filter((block) => asks(block, detail));
    if (first === undefined) return [];
    const isOnly = blocks.filter(({ sheet }) => sheet === first.sheet).length === 1;
    return [columnQuestion(detail, [first, ...others], isOnly)];
  });
}

/** Where no follow-up is found: what the row that comes nearest to one lacks. */
function nearestQuestions({ snapshot, layout, needsFollowUp }: Reading): readonly Question[] {
  if (!needsFollowUp || layout.blocks.length > 0 || layout.questions.length > 0) return [];
  if (looseBlocks(snapshot).blocks.length > 0) return [];
  const nearest = readNearest(snapshot.sheets, scaleOfWorkbook(snapshot));
  if (nearest === null) return [];
  const { block, missing } = nearest;
  const columns = new Map(block.columns);
  return missing.map((field) => {
    // What is proposed for one is not proposed for another.
    const detail = missingColumn({ ...block, columns }, field, scaleOfWorkbook(snapshot));
    if (detail.column !== null) columns.set(field, detail.column.column);
    return columnQuestion(detail, [block], true);
  });
}

type BlockPlace = DetailOf<"chooseBlock">["blocks"][number];

/** Which of some follow-ups is followed up: the only one there is, or one to be chosen. */
function blockQuestion(
  detail: DetailOf<"chooseBlock" | "lostSheet" | "hiddenNewest">,
  blocks: readonly BlockPlace[],
  proposed: BlockPlace | null = blocks.length === 1 ? (blocks[0] ?? null) : null,
): Question {
  return {
    id: "followUp",
    detail,
    place: placeOf(blocks[0]),
    options: blocks.map((block): QuestionOption => ({
      id: `${block.sheet}!${block.row + 1}`,
      detail: { code: "block", ...block },
      isProposed: block === proposed,
      answer: { kind: "blocks", blocks: [block] },
    })),
  };
}

function placeOf(block: BlockPlace | undefined): CellPlace {
  return { sheet: block?.sheet ?? "", address: cellAddress(block?.row ?? 0, 0) };
}
