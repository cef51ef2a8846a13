import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import { entryOf, FIELDS, headingOf, OUTPUT_FIELDS, type Field } from "../../workbook/columns/catalogue";
import { ownLevelField, type FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { HistoryPlace } from "../../workbook/grid/historySheet";
import type { FollowUpLayout } from "../../workbook/layout/followUpLayout";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { INDEX_SHEET } from "../../text/cells/indexSheetText";
import { TO_CALCULATE } from "../../text/cells/toCalculate";
import { cellAt, ownPurpose, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import { expectRows } from "../../workbook/plan/expectRows";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { firstFreeColumn, lastGoalRow } from "../followUpColumns/outputColumns";
import { parseWritten, type WrittenCells } from "../../workbook/settings/writtenCells";
import { INDEX_PURPOSE } from "../attainmentIndex/indexSheet";
import { blockMemory } from "../followUpColumns/blockMemory";
import { rememberColumns } from "../followUpColumns/rememberColumns";
import { planHistorySheet, unused, type KeptColumn } from "./planHistorySheet";
import { columnCells, newColumn, type ColumnCells } from "./periodColumns";

/** The day that the follow-up is for, and the one that the next will be for, as ISO dates; and where what has been goes. */
export interface Periods {
  readonly current: string;
  readonly next: string;
  readonly history: HistoryPlace;
}

/** The changes that a new period makes, for showing them before they are made. */
export interface PlannedPeriod {
  readonly history: HistoryPlace;
  readonly operations: readonly WriteOperation[];
  /** Headings of the columns that are made for what has been, by sheet. */
  readonly kept: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  /** Fields whose cells are emptied, and how many cells. */
  readonly cleared: readonly { readonly sheet: string; readonly field: Field; readonly cells: number }[];
  /** Cells with computed levels and trends of this period, which say until the next calculation that it is waited for. */
  readonly waiting: number;
  /** Cells with formulas that stay where a value would be emptied. */
  readonly keptFormulas: number;
}

/**
 * Plans the step to the next period. What the controller has entered for this one, with the levels, is copied as
 * values into new columns named after the period, to the right of the follow-up or on a sheet of their own, with the targets that it was held against;
 * the outcome goes on as the previous outcome, and what stood as that is kept too, unless a column of its own holds it;
 * then the inputs are emptied, and what was computed in words says that the next calculation is waited for. A column that is named after its period
 * ("Utfall aug 2022") stays as it is, and gets an empty one for the next beside the others, which is read from then on.
 * Formulas are never removed. Nothing that was entered is lost.
 */
export function planNewPeriod(
  snapshot: WorkbookSnapshot,
  layout: FollowUpLayout,
  { blocks }: DecodedFollowUp,
  periods: Periods,
): PlannedPeriod {
  const written = parseWritten(snapshot.written);
  const planned = blocks.map((decoded) => planBlock(decoded, periods, written));
  const mapping = nextMapping(snapshot, layout, planned);
  return {
    history: periods.history,
    operations: [
      ...planned.flatMap(({ operations }) => operations),
      ...planHistorySheet(
        snapshot,
        planned.flatMap(({ onOwnSheet }) => onOwnSheet),
      ),
      ...waitingIndex(snapshot, planned),
      ...mapping,
    ],
    kept: planned.map(({ sheet, headings }) => ({ sheet, headings })),
    cleared: planned.flatMap(({ sheet, cleared }) => cleared.map((each) => ({ sheet, ...each }))),
    waiting: planned.reduce((count, { waiting }) => count + waiting, 0),
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
  readonly onOwnSheet: readonly KeptColumn[];
  readonly cleared: readonly { readonly field: Field; readonly cells: number }[];
  readonly waiting: number;
  readonly keptFormulas: number;
  /** Headings of the columns that are read from now on. */
  readonly next: ReadonlyMap<Field, string>;
}

function planBlock(
  decoded: DecodedBlock,
  { current, next, history }: Periods,
  written: WrittenCells | null,
): PlannedBlock {
  const { block } = decoded;
  const rows = [...decoded.goalRows.values()].flat().sort((a, b) => a - b);
  const end = lastGoalRow(decoded) + 1;
  const operations: WriteOperation[] = [];
  const headings: string[] = [];
  const cleared: { field: Field; cells: number }[] = [];
  const nextHeadings = new Map<Field, string>();
  let keptFormulas = 0;
  const onOwnSheet: KeptColumn[] = [];
  const folded: number[] = [];
  const known = new Set(block.headings.cells.map(({ text }) => text));
  let column = firstFreeColumn(block);
  const add = (heading: string, from: number, contents: ColumnCells | null): void => {
    operations.push(...newColumn(block, end, column, heading, from, contents));
    column++;
  };
  const keep = (wanted: string, cells: ColumnCells): void => {
    const heading = history === "ownSheet" ? wanted : unused(wanted, known);
    headings.push(heading);
    if (history === "folded") folded.push(column);
    if (history === "ownSheet") onOwnSheet.push({ block, heading, cells });
    else add(heading, cells.column, cells);
  };
  const outcome = cellsOf(block, "actualValue", rows);
  for (const field of FIELDS.filter(isOfPeriod)) {
    const cells = cellsOf(block, field, rows);
    if (cells === null) continue;
    // Targets of a period in which nothing was entered are no history.
    if (field === "targetValue" && outcome?.filled.length === 0) continue;
    if (isNamedByPeriod(block, field)) {
      // What is not emptied stands for its own period as it is.
      if (entryOf(field).onNewPeriod === "kept") continue;
      const heading = `${plainHeading(block, field)} ${headingPeriodText(next)}`;
      add(heading, cells.column, null);
      nextHeadings.set(field, heading);
      if (field === "actualValue") nextHeadings.set("previousValue", headingText(block, field));
      continue;
    }
    if (cells.filled.length === 0) continue;
    keep(`${plainHeading(block, field)} ${headingPeriodText(current)}`, cells);
    const theirs = cellsOf(block, field, theirRows(decoded, field, rows));
    if (theirs === null || theirs.filled.length === 0) continue;
    operations.push(...theirs.emptied());
    cleared.push({ field, cells: theirs.constants.length });
    keptFormulas += theirs.filled.length - theirs.constants.length;
  }
  for (const field of FIELDS.filter((each) => entryOf(each).onNewPeriod === "takesOutcome")) {
    const previous = cellsOf(block, field, rows);
    if (outcome === null || previous === null) continue;
    if (isNamedByPeriod(block, "actualValue") || isNamedByPeriod(block, field)) continue;
    if (previous.filled.length > 0 && !isKeptAlready(block, previous))
      keep(`${headingOf("actualValue")} före ${headingPeriodText(current)}`, previous);
    operations.push(...previous.replacedBy(outcome));
  }
  let waiting = 0;
  const { writer } = blockMemory(block, written);
  for (const field of WAITING_FIELDS) {
    const cells = cellsOf(block, field, rows);
    const ours = (cells?.constants ?? []).filter(
      (row) => cells !== null && writer(row, field, cells.at(row).value) === "us",
    );
    // Where the controller's own levels are emptied in the same column they are not of these.
    const theirs = new Set(theirRows(decoded, field, rows));
    const waits = ours.filter((row) => !theirs.has(row));
    if (cells === null || waits.length === 0) continue;
    operations.push(...cells.waiting(waits));
    waiting += waits.length;
  }
  const target = { id: block.sheet.id, name: block.sheet.name };
  for (const run of runsOf(folded)) operations.push({ kind: "foldColumns", sheet: target, ...run });
  const expected = operations.length === 0 ? [] : expectRows(block, rows);
  return {
    sheet: block.sheet.name,
    operations: [...expected, ...operations],
    headings,
    onOwnSheet,
    cleared,
    waiting,
    keptFormulas,
    next: nextHeadings,
  };
}

/** The computed words of the period. Figures stay: the formulas that count them would have nothing to count. */
const WAITING_FIELDS = OUTPUT_FIELDS.filter((field) => ["level", "trend"].includes(entryOf(field).holds));

/** Whether a column of a former period's outcomes holds the same already: it need not be kept once more. */
function isKeptAlready({ sheet, history }: FollowUpBlock, previous: ColumnCells): boolean {
  return history.some(({ column, on }) => {
    if (on === undefined && column === previous.column) return false;
    return previous.filled.every((row) => {
      const formerRow = on === undefined ? row : on.rows.get(row);
      if (formerRow === undefined) return false;
      return cellAt(on?.sheet ?? sheet, formerRow, column).value === previous.at(row).value;
    });
  });
}

/** Columns in rising order as runs that touch each other. */
function runsOf(columns: readonly number[]): readonly { readonly column: number; readonly count: number }[] {
  const runs: { column: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.column + last.count === column) last.count++;
    else runs.push({ column, count: 1 });
  }
  return runs;
}

/** The sheet of the index says that it is of the period before, where it says when it was calculated. */
function waitingIndex(
  { sheets }: WorkbookSnapshot,
  planned: readonly PlannedBlock[],
): readonly WriteOperation[] {
  const index = sheets.find((sheet) => ownPurpose(sheet) === INDEX_PURPOSE);
  if (index === undefined || planned.every(({ waiting }) => waiting === 0)) return [];
  const { firstRow, firstColumn, values } = index;
  const at = values.findIndex((cells) => cells[0 - firstColumn] === INDEX_SHEET.calculatedAt);
  if (at < 0 || firstColumn > 0) return [];
  const area = { row: firstRow + at, column: 1, rowCount: 1, columnCount: 1 };
  return [
    {
      kind: "writeCells",
      sheet: { id: index.id, name: index.name },
      area,
      contents: [[TO_CALCULATE]],
      expected: [[cellAt(index, area.row, area.column).formula]],
    },
  ];
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
