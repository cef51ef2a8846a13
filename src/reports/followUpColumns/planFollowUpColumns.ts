import type { Evaluation } from "../../domain/evaluation";
import type { DecodedBlock } from "../../workbook/rows/decodeBlock";
import type { DecodedFollowUp } from "../../workbook/rows/decodeFollowUp";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { entryOf, type OutputField } from "../../workbook/columns/catalogue";
import type { FollowUpBlock } from "../../workbook/layout/followUpBlock";
import type { Issue } from "../../workbook/issues/issue";
import { expectRows } from "../../workbook/plan/expectRows";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { levelFormat } from "../levelFormats";
import { contentFormat, NUMBER_FORMATS } from "../numberFormats";
import {
  parseWritten,
  WRITTEN_SETTING,
  writtenText,
  type WrittenCells,
} from "../../workbook/settings/writtenCells";
import { blockMemory, type OwnChoice } from "./blockMemory";
import { columnChanges, type ColumnChanges, type OutputChange } from "./columnChanges";
import { createColumn } from "./createColumn";
import { fetchColumns } from "./fetchColumns";
import { areGoalFiguresOurs } from "./goalFigures";
import { outputCells } from "./outputCells";
import { outputColumns, type OutputColumns } from "./outputColumns";

/** Where a block's output columns stand. */
export interface BlockOutputs {
  readonly block: FollowUpBlock;
  readonly columns: OutputColumns;
}

/** The operations for a follow-up's output columns, and what could not be written. */
export interface PlannedColumns {
  readonly operations: readonly WriteOperation[];
  readonly issues: readonly Issue[];
  readonly outputs: readonly BlockOutputs[];
  /** True when a mean and a count over the goals' columns give the computed figures. */
  readonly areGoalFiguresOurs: boolean;
}

/**
 * Plans the writing of levels, values and trends beside the controller's own rows. Only cells whose content differs
 * are written, so a second run plans nothing. A formula of the controller's stays; when it shows something else
 * than the computed figure, that is an issue. A new level brings its colour; an unchanged one is left alone. What is
 * written is remembered in the workbook, so that what others write over it is theirs.
 *
 * @param written what the workbook remembers of it, as it is stored; null for nothing
 * @param own what becomes of what is not known to be ours
 */
export function planFollowUpColumns(
  { blocks, wording }: DecodedFollowUp,
  evaluation: Evaluation,
  written: string | null,
  own: OwnChoice = null,
): PlannedColumns {
  const memory = parseWritten(written);
  const planned = blocks
    .filter(({ goals }) => goals.length > 0)
    .map((block) => planBlock(block, wording, evaluation, memory, own));
  const operations = planned.flatMap(({ operations }) => operations);
  const text = writtenText({
    wrote: new Set(planned.flatMap(({ remembered }) => remembered.wrote)),
    kept: new Set(planned.flatMap(({ remembered }) => remembered.kept)),
  });
  const isRemembered = text === written || (operations.length === 0 && own !== "keep");
  return {
    operations: isRemembered
      ? operations
      : [...operations, { kind: "writeSetting", key: WRITTEN_SETTING, text, expected: written }],
    issues: planned.flatMap(({ issues }) => issues),
    outputs: planned.flatMap(({ outputs }) => outputs),
    areGoalFiguresOurs: planned.every(({ areGoalFiguresOurs }) => areGoalFiguresOurs),
  };
}

interface PlannedBlock extends PlannedColumns {
  readonly remembered: ColumnChanges["remembered"];
}

function planBlock(
  decoded: DecodedBlock,
  wording: LevelWording,
  evaluation: Evaluation,
  written: WrittenCells | null,
  own: OwnChoice,
): PlannedBlock {
  const { block, legend } = decoded;
  const { scale } = legend.words;
  const columns = outputColumns(decoded);
  const cells = outputCells(evaluation, decoded, wording);
  const operations: WriteOperation[] = [];
  const issues: Issue[] = [];
  const kept = new Map<OutputField, ReadonlySet<number>>();
  const rows: number[] = [];
  const memory = blockMemory(block, written);
  const remembered: ColumnChanges["remembered"][] = [];
  for (const [field, column] of columns.columns) {
    const isCreated = columns.created.includes(field);
    if (isCreated) operations.push(...createColumn(block, columns.endRow, field, column, scale));
    const values = entryOf(field).of === "goal" ? "goalScore" : "indicatorScore";
    const valueColumn = block.columns.get(values) ?? null;
    const planned = columnChanges(
      { sheet: block.sheet, column, field, valueColumn, words: legend.words, memory },
      cells[field],
      own,
    );
    const { changes } = planned;
    remembered.push(planned.remembered);
    issues.push(...planned.issues);
    kept.set(field, planned.kept);
    for (const { row } of changes) rows.push(row);
    operations.push(...fillColumn(block, field, column, changes, isCreated, wording));
  }
  return {
    operations: [...expectRows(block, rows), ...fetchColumns(block), ...operations],
    issues,
    outputs: [{ block, columns }],
    areGoalFiguresOurs: areGoalFiguresOurs(block, columns, cells, kept),
    remembered: {
      wrote: remembered.flatMap(({ wrote }) => wrote),
      kept: remembered.flatMap(({ kept: marks }) => marks),
    },
  };
}

/** The changed cells of one column as operations over the rows from the first to the last of them. */
function fillColumn(
  block: FollowUpBlock,
  field: OutputField,
  column: number,
  changes: readonly OutputChange[],
  isCreated: boolean,
  wording: LevelWording,
): readonly WriteOperation[] {
  if (changes.length === 0) return [];
  const sheet = { id: block.sheet.id, name: block.sheet.name };
  const first = changes.reduce((least, { row }) => Math.min(least, row), Infinity);
  const last = changes.reduce((most, { row }) => Math.max(most, row), 0);
  const area = { row: first, column, rowCount: last - first + 1, columnCount: 1 };
  const grid = <Item>(item: (change: OutputChange) => Item | null): [Item | null][] => {
    const column: [Item | null][] = Array.from({ length: area.rowCount }, () => [null]);
    for (const change of changes) column[change.row - first] = [item(change)];
    return column;
  };
  const operations: WriteOperation[] = [];
  const { holds } = entryOf(field);
  const numberFormat = contentFormat(holds, wording.scale);
  // A number format that the controller has chosen for the column stays.
  const isBare = changes.some(({ before }) => showsNoNumber(before.numberFormat));
  if (numberFormat !== NUMBER_FORMATS.text && isBare && !isCreated) {
    const numberFormats = grid(({ before }) => (showsNoNumber(before.numberFormat) ? numberFormat : null));
    operations.push({ kind: "setNumberFormats", sheet, area, numberFormats });
  }
  operations.push({
    kind: "writeCells",
    sheet,
    area,
    contents: grid(({ after }) => after.value),
    expected: grid(({ before }) => before.formula),
  });
  if (holds === "level") {
    const formats = grid(({ after: { level } }) =>
      level === undefined ? { fillColor: null } : levelFormat(level, wording),
    );
    operations.push({ kind: "formatCells", sheet, area, formats });
  }
  return operations;
}

/** A cell in the format of text keeps a number that is written into it as text, and no formula counts it. */
function showsNoNumber(numberFormat: string): boolean {
  return numberFormat === "General" || numberFormat === "@";
}
