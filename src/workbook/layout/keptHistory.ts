import { headingParts } from "../cells/headingPeriod";
import { followUpReader } from "../columns/headings";
import type { Field } from "../columns/catalogue";
import { foldedText, plainText } from "../grid/cellText";
import { historySheet } from "../grid/historySheet";
import { cellAt, endRow, type SheetSnapshot, type WorkbookSnapshot } from "../grid/snapshot";
import { levelColumns, outcomesByPeriod } from "./choosePeriod";
import type { FollowUpBlock, KeptRows } from "./followUpBlock";
import { readHeadingRow } from "./headingRow";

/** The first columns of the sheet of former periods: they tell whose row it is. Those of the periods stand after them. */
export const ROW_COLUMNS = { sheet: 0, goal: 1, indicator: 2 } as const;
export const FIRST_KEPT_COLUMN = 3;

/** The key by which a row of a follow-up is known on the sheet of former periods. */
export interface RowName {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly goal: string;
  /** The indicator with its step; "" on a goal's own line. */
  readonly indicator: string;
}

/** The names of a block's rows from the top. A goal stands on each of its rows, or once with blanks below. */
export function rowNames({ sheet, headerRow, endRow: end, columns }: FollowUpBlock): readonly RowName[] {
  const textAt = (row: number, field: Field): string => {
    const column = columns.get(field);
    return column === undefined ? "" : plainText(cellAt(sheet, row, column).value);
  };
  const names: RowName[] = [];
  let goal = "";
  for (let row = headerRow + 1; row < end; row++) {
    const title = textAt(row, "goalTitle");
    if (title !== "") goal = title;
    const indicator = [textAt(row, "indicatorTitle"), textAt(row, "milestone")].filter((text) => text !== "");
    if (title !== "" || indicator.length > 0) names.push({ row, goal, indicator: indicator.join(" – ") });
  }
  return names;
}

/**
 * The rows of the sheet of former periods by the rows of a block: the same goal and indicator, in their order where several
 * are called the same. Those of a sheet that is not in the workbook any longer are of one that has been renamed.
 */
export function keptRows(
  block: FollowUpBlock,
  history: SheetSnapshot,
  sheetNames: ReadonlySet<string>,
): ReadonlyMap<number, number> {
  const standing = new Map<string, number[]>();
  for (let row = 1; row < endRow(history); row++) {
    const textAt = (column: number): string => plainText(cellAt(history, row, column).value);
    const sheet = textAt(ROW_COLUMNS.sheet);
    if (sheet !== block.sheet.name && sheetNames.has(sheet)) continue;
    const key = rowKey(textAt(ROW_COLUMNS.goal), textAt(ROW_COLUMNS.indicator));
    standing.set(key, [...(standing.get(key) ?? []), row]);
  }
  return new Map(
    rowNames(block).flatMap(({ row, goal, indicator }) => {
      const kept = standing.get(rowKey(goal, indicator))?.shift();
      return kept === undefined ? [] : [[row, kept] as const];
    }),
  );
}

function rowKey(goal: string, indicator: string): string {
  return JSON.stringify([foldedText(goal), foldedText(indicator)]);
}

/**
 * The block with what the sheet of former periods holds of it beside its own history. A period that has a column on the
 * block's own sheet is read from there; none of the current outcome's period or a later one.
 */
export function withKeptHistory(block: FollowUpBlock, snapshot: WorkbookSnapshot): FollowUpBlock {
  const sheet = historySheet(snapshot);
  if (sheet === null) return block;
  const rows = keptRows(block, sheet, new Set(snapshot.sheets.map(({ name }) => name)));
  const on: KeptRows = { sheet, rows };
  const headings = readHeadingRow(sheet, 0, followUpReader(sheet));
  const cells = headings.cells.filter(({ column }) => column >= FIRST_KEPT_COLUMN);
  const before = headingParts(block.readings.get("actualValue")?.heading ?? "").period;
  const isFormer = ({ period }: { readonly period: string }): boolean => before === null || period < before;
  const isNew = ({ period }: { readonly period: string }, known: readonly { period: string }[]): boolean =>
    !known.some((each) => each.period === period);
  const byPeriod = (a: { period: string }, b: { period: string }): number => (a.period < b.period ? -1 : 1);
  return {
    ...block,
    history: [
      ...block.history,
      ...outcomesByPeriod(cells)
        .filter((each) => isFormer(each) && isNew(each, block.history))
        .map(({ period, column }) => ({ period, column, on })),
    ].sort(byPeriod),
    levelHistory: [
      ...block.levelHistory,
      ...levelColumns(cells, block.readings)
        .filter((each) => isNew(each, block.levelHistory))
        .map((each) => ({ ...each, on })),
    ].sort(byPeriod),
  };
}
