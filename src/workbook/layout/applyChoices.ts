import { scaleOfWorkbook } from "../settings/readSettings";
import type { ScaleWords } from "../scale/scaleWords";
import type { Field } from "../columns/catalogue";
import { RefusedError } from "../issues/refusal";
import { endColumn, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import { blockEnd } from "./findFollowUpBlocks";
import type { ColumnReading, FollowUpBlock } from "./followUpBlock";
import { allFollowUpBlocks, layoutOf, type FollowUpLayout } from "./followUpLayout";
import type { FetchChoice } from "./fetchedColumns";
import type { GoalPlace } from "./goalPlace";
import { looseBlocks, placed, withGoalPlace } from "./looseBlocks";
import { followUpReader } from "../columns/headings";
import { headingAt, readHeadingRow } from "./headingRow";
import { readColumns } from "./readColumns";

/** The controller's choice for one column. */
export interface ColumnChoice {
  /** The sheet's name. */
  readonly sheet: string;
  readonly field: Field;
  /** Null where the field has no column. */
  readonly column: number | null;
  /** Columns that hold other parts of the same, each counted by itself; absent for none. */
  readonly alongside?: readonly number[];
  /** The row of a heading that was pointed at; null to take the headings that were found. */
  readonly row: number | null;
}

/** A block of headings that was chosen among several. */
export interface BlockChoice {
  readonly sheet: string;
  /** Null for the sheet's first. */
  readonly row: number | null;
}

/** All that the controller says of how the workbook is to be read. */
export interface LayoutChoices {
  /** The blocks to follow up; empty for those that were found. */
  readonly blocks: readonly BlockChoice[];
  readonly columns: readonly ColumnChoice[];
  /** Where the goals stand in tables that have no column of them, or no indicators; absent where that is not said. */
  readonly goals?: GoalPlace;
  /** The columns that are fetched from other sheets, where the follow-up's own lacks them; absent for none. */
  readonly fetched?: readonly FetchChoice[];
}

/** Follows up the tables that no heading makes a follow-up, with the goals where the controller says that they stand. */
export function followLoose(snapshot: WorkbookSnapshot, place: GoalPlace): FollowUpLayout {
  const { blocks, issues } = looseBlocks(snapshot);
  return layoutOf(
    blocks.map(({ block }) => placed(block, place)),
    allFollowUpBlocks(snapshot),
    issues,
    scaleOfWorkbook(snapshot),
  );
}

/** Follows up the chosen blocks and no others. */
export function chooseBlocks(snapshot: WorkbookSnapshot, choices: readonly BlockChoice[]): FollowUpLayout {
  const all = allFollowUpBlocks(snapshot);
  const chosen = all.filter((block, index) =>
    choices.some(({ sheet, row }) => {
      const isFirst = all.findIndex((other) => other.sheet.id === block.sheet.id) === index;
      return sheet === block.sheet.name && (row === null ? isFirst : row === block.headerRow);
    }),
  );
  const others = all.filter((block) => !chosen.includes(block));
  return { ...layoutOf(chosen, others, [], scaleOfWorkbook(snapshot)), areBlocksChosen: true };
}

/**
 * Changes a layout by what the controller has said of columns. A column on a sheet that is not followed up makes that
 * sheet the follow-up. A column holds one field: one that had it before has none then.
 */
export function applyChoices(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  choices: readonly ColumnChoice[],
): FollowUpLayout {
  return choices.reduce((current, choice) => applyChoice(snapshot, current, choice), layout);
}

function applyChoice(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  choice: ColumnChoice,
): FollowUpLayout {
  const { sheets } = snapshot;
  const words = scaleOfWorkbook(snapshot);
  const sheet = sheets.find(({ name }) => name === choice.sheet);
  if (sheet === undefined) throw new RefusedError({ code: "unknownSheet", sheet: choice.sheet });
  const followed = blockAt(layout.blocks, choice);
  const other = blockAt(layout.others, choice);
  const block = followed ?? other ?? blockOfRow(sheet, choice, words);
  const changed = withColumn(block, choice, words);
  const blocks =
    followed === null ? [changed] : layout.blocks.map((each) => (each === followed ? changed : each));
  const others = [...layout.others, ...(followed === null ? layout.blocks : [])].filter(
    (each) => each !== other,
  );
  return { ...layoutOf(blocks, others, [], words), areBlocksChosen: layout.areBlocksChosen };
}

/** The block that the choice points into: the last on its sheet that begins at or above its row. */
function blockAt(blocks: readonly FollowUpBlock[], { sheet, row }: ColumnChoice): FollowUpBlock | null {
  const onSheet = blocks.filter((block) => block.sheet.name === sheet);
  if (row === null) return onSheet[0] ?? null;
  return onSheet.findLast(({ headerRow }) => headerRow <= row) ?? null;
}

/** A sheet where no follow-up was found gets one with the headings of the row that was pointed at. */
function blockOfRow(sheet: SheetSnapshot, { row }: ColumnChoice, words: ScaleWords): FollowUpBlock {
  const headings = readHeadingRow(sheet, row ?? sheet.firstRow, followUpReader(sheet));
  return readColumns(sheet, headings, blockEnd(sheet, headings, words), words);
}

function withColumn(
  block: FollowUpBlock,
  { field, column, alongside = [] }: ColumnChoice,
  words: ScaleWords,
): FollowUpBlock {
  const { sheet, headings, readings, endRow } = block;
  const chosen = new Map<Field, ColumnReading>();
  for (const [other, reading] of readings) {
    const isSaid = reading.certainty === "chosen" || reading.certainty === "lost";
    if (!isSaid || other === field) continue;
    chosen.set(other, reading.column === column ? { ...reading, column: null } : reading);
  }
  const heading = column === null || column >= endColumn(sheet) ? "" : headingAt(headings, column);
  chosen.set(field, { column, heading, certainty: "chosen", candidates: [], alongside });
  const changed = readColumns(sheet, headings, endRow, words, chosen);
  const isPlaced = block.goalPlace !== null && (chosen.get("goalTitle")?.column ?? null) === null;
  return isPlaced ? withGoalPlace(changed, block.goalPlace, words) : changed;
}
