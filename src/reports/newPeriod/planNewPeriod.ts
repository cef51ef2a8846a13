import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import { entryOf, FIELDS, headingOf, type Field } from "../../workbook/columns/catalogue";
import { ownLevelField, type FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import type { WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { expectRows } from "../../workbook/plan/expectRows";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { firstFreeColumn, lastGoalRow } from "../followUpColumns/outputColumns";
import { rememberColumns } from "../followUpColumns/rememberColumns";
import { columnCells, newColumn, type ColumnCells } from "./periodColumns";

/** The day that the follow-up is for, and the one that the next will be for; ISO dates. */
export interface Periods {
  readonly current: string;
  readonly next: string;
}

/** The changes that a new period makes, for showing them before they are made. */
export interface PlannedPeriod {
  readonly operations: readonly WriteOperation[];
  /** Headings of the columns that are made for what has been, by sheet. */
  readonly kept: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Fields whose cells are emptied, and how many cells. */
  readonly cleared: readonly { readonly sheet: string; readonly field: Field; readonly cells: number }[];
  /** Cells with formulas that stay where a value would be emptied. */
  readonly keptFormulas: number;
}

/**
 * Plans the step to the next period. What the controller has entered for this one, with the levels, is copied as
 * values into new columns named after the period, to the right of the follow-up; the outcome goes on as the previous
 * outcome, and what stood as that is kept too; then the inputs are emptied. A column that is named after its period
 * ("Utfall aug 2022") stays as it is, and gets an empty one for the next beside the others, which is read from then on.
 * Formulas are never removed. Nothing that was entered is lost.
 */
export function planNewPeriod(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  { blocks }: DecodedFollowUp,
  periods: Periods,
): PlannedPeriod {
  const planned = blocks.map((decoded) => planBlock(decoded, periods));
  const mapping = nextMapping(snapshot, layout, planned);
  return {
    operations: [...planned.flatMap(({ operations }) => operations), ...mapping],
    kept: planned.map(({ sheet, headings }) => ({ sheet, headings })),
    cleared: planned.flatMap(({ sheet, cleared }) => cleared.map((each) => ({ sheet, ...each }))),
    keptFormulas: planned.reduce((count, each) => count + each.keptFormulas, 0),
  };
}

/** The fields of one period: kept as history, and emptied for the next where they are the controller's own input. */
function isOfPeriod(field: Field): boolean {
  const { onNewPeriod } = entryOf(field);
  return onNewPeriod === "kept" || onNewPeriod === "keptAndEmptied";
}

interface PlannedBlock {
  readonly sheet: string;
  readonly operations: readonly WriteOperation[];
  readonly headings: readonly string[];
  readonly cleared: readonly { readonly field: Field; readonly cells: number }[];
  readonly keptFormulas: number;
  /** Headings of the columns that are read from now on. */
  readonly next: ReadonlyMap<Field, string>;
}

function planBlock(decoded: DecodedBlock, { current, next }: Periods): PlannedBlock {
  const { block } = decoded;
  const rows = [...decoded.goalRows.values()].flat().sort((a, b) => a - b);
  const end = lastGoalRow(decoded) + 1;
  const operations: WriteOperation[] = [];
  const headings: string[] = [];
  const cleared: { field: Field; cells: number }[] = [];
  const nextHeadings = new Map<Field, string>();
  let keptFormulas = 0;
  let column = firstFreeColumn(block);
  const add = (heading: string, from: number, contents: ColumnCells | null): void => {
    operations.push(...newColumn(block, end, column, heading, from, contents));
    column++;
  };
  const keep = (field: Field, cells: ColumnCells): void => {
    const heading = `${plainHeading(block, field)} ${headingPeriodText(current)}`;
    headings.push(heading);
    add(heading, cells.column, cells);
  };
  for (const field of FIELDS.filter(isOfPeriod)) {
    const cells = cellsOf(block, field, rows);
    if (cells === null) continue;
    if (isNamedByPeriod(block, field)) {
      const heading = `${plainHeading(block, field)} ${headingPeriodText(next)}`;
      add(heading, cells.column, null);
      nextHeadings.set(field, heading);
      if (field === "actualValue") nextHeadings.set("previousValue", headingText(block, field));
      continue;
    }
    if (cells.filled.length === 0) continue;
    keep(field, cells);
    const theirs = cellsOf(block, field, theirRows(decoded, field, rows));
    if (theirs === null || theirs.filled.length === 0) continue;
    operations.push(...theirs.emptied());
    cleared.push({ field, cells: theirs.constants.length });
    keptFormulas += theirs.filled.length - theirs.constants.length;
  }
  const outcome = cellsOf(block, "actualValue", rows);
  for (const field of FIELDS.filter((each) => entryOf(each).onNewPeriod === "takesOutcome")) {
    const previous = cellsOf(block, field, rows);
    if (outcome === null || previous === null) continue;
    if (isNamedByPeriod(block, "actualValue") || isNamedByPeriod(block, field)) continue;
    if (previous.filled.length > 0) {
      const heading = `${plainHeading(block, field)} (före ${headingPeriodText(current)})`;
      headings.push(heading);
      add(heading, previous.column, previous);
    }
    operations.push(...previous.replacedBy(outcome));
  }
  const expected = operations.length === 0 ? [] : expectRows(block, rows);
  return {
    sheet: block.sheet.name,
    operations: [...expected, ...operations],
    headings,
    cleared,
    keptFormulas,
    next: nextHeadings,
  };
}

/**
 * The rows where a field is the controller's own to fill in: all for an input; in the column of levels, where it is the
 * only one, those of the indicators without a number; none of what is computed.
 */
function theirRows(
  { block, goals, indicatorRows }: DecodedBlock,
  field: Field,
  rows: readonly number[],
): readonly number[] {
  if (entryOf(field).onNewPeriod === "keptAndEmptied") return rows;
  if (field !== "indicatorLevel" || ownLevelField(block) !== "indicatorLevel") return [];
  return goals
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => [...indicator.milestones, indicator])
    .filter(({ measure }) => measure.kind === "qualitative")
    .flatMap(({ id }) => indicatorRows.get(id)?.row ?? []);
}

function cellsOf(block: FollowUpBlock, field: Field, rows: readonly number[]): ColumnCells | null {
  const column = block.columns.get(field);
  return column === undefined ? null : columnCells(block.sheet, column, rows);
}

function headingText(block: FollowUpBlock, field: Field): string {
  return block.readings.get(field)?.heading ?? "";
}

const YEAR = /20\d{2}/;

function isNamedByPeriod(block: FollowUpBlock, field: Field): boolean {
  return YEAR.test(headingText(block, field));
}

function plainHeading(block: FollowUpBlock, field: Field): string {
  const heading = headingText(block, field);
  return heading === "" || YEAR.test(heading) ? headingOf(field) : heading;
}

/** The columns made for the next period are remembered: they are still empty, and would not be taken for the current. */
function nextMapping(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  planned: readonly PlannedBlock[],
): readonly WriteOperation[] {
  if (planned.every(({ next }) => next.size === 0)) return [];
  const anchors = planned.map(
    ({ next }) => new Map([...next].map(([field, heading]) => [field, { heading, nth: 0, of: 1 }])),
  );
  return [rememberColumns(snapshot, layout, anchors)];
}
