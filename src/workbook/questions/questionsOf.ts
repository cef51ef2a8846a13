import { scaleOfWorkbook } from "../settings/readSettings";
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
import { ownLevelQuestion } from "./ownLevelQuestion";
import { scaleQuestion } from "./scaleQuestion";
import type { Question, QuestionCode, QuestionOption } from "./question";

/** What has been understood of a workbook when it is asked about. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly layout: FollowUpLayout;
  /** Whether the job is of the follow-up, and cannot be done without one. */
  readonly needsFollowUp: boolean;
}

/** How the questions of each kind are found, in the order in which they are asked. Those of a ledger are found where it is read. */
const ASKING: Readonly<
  Record<Exclude<QuestionCode, LedgerQuestion["code"]>, (reading: Reading) => readonly Question[]>
> = {
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
  goalPlace: goalPlaceQuestion,
  missingColumn: (reading) => [
    ...columnQuestions(reading.layout, detailsOf(reading.layout, "missingColumn")),
    ...nearestQuestions(reading),
  ],
  scale: scaleQuestion,
  ownLevel: ownLevelQuestion,
  slashes: slashQuestion,
  footnotes: footnoteQuestion,
  direction: directionQuestion,
  limitRule: limitRuleQuestion,
};

/** Each is asked alone: what is asked after it depends on the answer. */
const ALONE: ReadonlySet<QuestionCode> = new Set<QuestionCode>(["scale", "ownLevel"]);

/** All that is to be answered of the follow-up before the workbook is worked on, and that does not wait for the answer to another. */
export function questionsOf(reading: Reading): readonly Question[] {
  const questions: Question[] = [];
  for (const ask of Object.values(ASKING)) {
    const asked = ask(reading);
    questions.push(...asked);
    if (asked.some(({ detail }) => ALONE.has(detail.code))) break;
  }
  return questions;
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
  return missing.map((field) =>
    columnQuestion(missingColumn(block, field, scaleOfWorkbook(snapshot)), [block], true),
  );
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
