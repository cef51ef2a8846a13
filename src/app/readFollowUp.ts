import { decodeInSteps, type DecodedFollowUp } from "../workbook/rows/decodeFollowUp";
import { mayBeMarked } from "../workbook/rows/doubtfulCells";
import { readingRules } from "../workbook/rows/readingRules";
import { applyChoices, chooseBlocks, followLoose, type LayoutChoices } from "../workbook/layout/applyChoices";
import { applyMapping } from "../workbook/layout/applyMapping";
import { withFetched } from "../workbook/layout/fetchedColumns";
import { looseBlocksOf } from "../workbook/layout/looseBlocks";
import { findFollowUpBlocks } from "../workbook/layout/findFollowUpBlocks";
import { detectLayout, type FollowUpLayout } from "../workbook/layout/followUpLayout";
import { layoutAt } from "../workbook/layout/layoutAt";
import { parseMapping, rememberedSheets } from "../workbook/layout/mapping";
import { withKeptHistory } from "../workbook/layout/keptHistory";
import { nearestBlock } from "../workbook/layout/nearestBlock";
import { placesOfColours } from "../workbook/scale/workbookKeys";
import { namesColours } from "../workbook/rows/levelLegend";
import { RefusedError } from "../workbook/issues/refusal";
import { scaleInForce, wordingInForce } from "../workbook/scale/scaleInForce";
import { scaleOfWorkbook, settingsOf } from "../workbook/settings/readSettings";
import { HISTORY_PURPOSE } from "../workbook/grid/historySheet";
import { ownPurpose, type WorkbookSnapshot } from "../workbook/grid/snapshot";
import { allAtOnce, type Steps } from "../workbook/port/steps";
import type { WorkbookPort } from "../workbook/port/workbookPort";
import { giveWay } from "./inTurns";

/** How the workbook was understood, with the snapshot that it was understood from. */
export interface ReadLayout {
  readonly snapshot: WorkbookSnapshot;
  readonly layout: FollowUpLayout;
}

/** The workbook's follow-up with the snapshot it was read from. */
export interface ReadFollowUp extends ReadLayout {
  readonly decoded: DecodedFollowUp;
}

/**
 * Reads the workbook and finds its follow-up: as the workbook remembers it, else from its headings; then as the
 * controller says. Never throws for what it cannot understand: that is in the layout's questions.
 */
export async function readLayout(port: WorkbookPort, choices: LayoutChoices | null): Promise<ReadLayout> {
  const snapshot = await port.readSnapshot({
    knownSheets: rememberedSheets,
    needsAllRows: (head, settings) =>
      ownPurpose(head) === HISTORY_PURPOSE ||
      findFollowUpBlocks(head, scaleOfWorkbook({ settings })).length > 0 ||
      (choices?.goals !== undefined && looseBlocksOf(head, scaleOfWorkbook({ settings })).length > 0) ||
      choices?.columns.some(({ sheet }) => sheet === head.name) === true ||
      choices?.fetched?.some(({ sheet, from }) => sheet === head.name || from === head.name) === true,
    needsFills(sheet, settings) {
      const words = scaleOfWorkbook({ settings });
      const blocks = findFollowUpBlocks(sheet, words);
      return (blocks.length > 0 && namesColours(sheet, words)) || placesOfColours(sheet, blocks);
    },
    needsRaised: (sheet, settings) =>
      findFollowUpBlocks(sheet, scaleOfWorkbook({ settings })).some(mayBeMarked),
  });
  await giveWay();
  return understood(snapshot, choices);
}

/** A snapshot with what is fetched from one of its sheets to another, and its layout. */
export function understood(read: WorkbookSnapshot, choices: LayoutChoices | null): ReadLayout {
  const snapshot = withFetched(read, choices?.fetched ?? [], scaleOfWorkbook(read));
  return { snapshot, layout: understand(snapshot, choices) };
}

/** The reading as it is for the day that the controller has given; null where they have given none. */
export function atDate({ snapshot, layout }: ReadLayout, date: string | null): ReadLayout {
  return { snapshot, layout: layoutAt(layout, date, scaleOfWorkbook(snapshot)) };
}

/** The layout of a snapshot: remembered or detected, with what the controller says. */
export function understand(snapshot: WorkbookSnapshot, choices: LayoutChoices | null): FollowUpLayout {
  const mapping = parseMapping(snapshot.remembered);
  const found =
    choices !== null && choices.blocks.length > 0
      ? chooseBlocks(snapshot, choices.blocks)
      : choices?.goals !== undefined
        ? followLoose(snapshot, choices.goals)
        : mapping === null
          ? detectLayout(snapshot)
          : applyMapping(snapshot, mapping);
  return applyChoices(snapshot, found, choices?.columns ?? []);
}

/**
 * The follow-up of a layout, with the words for levels that are set. Throws RefusedError when there is none, when it is
 * unclear, or when it holds no goals.
 */
export function decodeLayout(read: ReadLayout): ReadFollowUp {
  return allAtOnce(decodeLayoutInSteps(read));
}

/** The same in steps that are short however large the follow-up is. */
export function* decodeLayoutInSteps({ snapshot, layout }: ReadLayout): Steps<ReadFollowUp> {
  const { questions } = layout;
  if (questions.length > 0) throw new RefusedError({ code: "layoutUnclear", questions });
  const blocks = layout.blocks.map((block) => withKeptHistory(block, snapshot));
  const [first] = blocks;
  if (first === undefined) {
    const sheets = snapshot.sheets.map(({ name }) => name);
    throw new RefusedError({
      code: "noFollowUp",
      sheets,
      nearest: nearestBlock(snapshot.sheets, scaleOfWorkbook(snapshot)),
    });
  }
  const settings = settingsOf(snapshot);
  const decoded = yield* decodeInSteps(blocks, scaleInForce(settings), readingRules(snapshot));
  if (decoded.followUp.goals.length === 0)
    throw new RefusedError({ code: "emptyFollowUp", sheet: first.sheet.name });
  const wording = wordingInForce(settings, decoded.wording);
  return { snapshot, layout: { ...layout, blocks }, decoded: { ...decoded, wording } };
}
