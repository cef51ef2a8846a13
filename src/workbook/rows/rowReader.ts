import { cellAddress } from "../grid/cellAddress";
import { plainText } from "../grid/cellText";
import type { Decoded } from "../cells/decoded";
import type { Field } from "../columns/catalogue";
import { ownLevelField, type FollowUpBlock, type LevelHistoryColumn } from "../layout/followUpBlock";
import type { CellPlace, Issue, IssueSeverity } from "../issues/issue";
import { cellAt, EMPTY_CELL_SNAPSHOT, type CellSnapshot } from "../grid/snapshot";

/** The cells of one row of a block by field, and a place to collect what is wrong in them. */
export interface RowReader {
  /** Zero-based sheet row. */
  readonly row: number;
  /** The column of the controller's own levels. */
  readonly ownLevelField: "assessedLevel" | "indicatorLevel";
  cell(field: Field): CellSnapshot;
  text(field: Field): string;
  /** The text of the row's only filled cell, wherever it stands; null where several are filled, or none. */
  onlyText(): string | null;
  /** Takes the value out of a decoded cell; a problem becomes an issue at that cell. */
  take<Value>(field: Field, decode: (cell: CellSnapshot) => Decoded<Value>): Value | null;
  /** The row's cells in the columns of former periods, the earliest first. */
  history(): readonly { readonly period: string; readonly cell: CellSnapshot }[];
  /** The row's cells in the columns of levels of former periods, in the order of the columns' block. */
  levelHistory(): readonly (Omit<LevelHistoryColumn, "column"> & { readonly cell: CellSnapshot })[];
  report(field: Field, severity: IssueSeverity, detail: Issue["detail"]): void;
}

export function rowReader(block: FollowUpBlock, row: number, issues: Issue[]): RowReader {
  const cell = (field: Field): CellSnapshot => {
    const column = block.columns.get(field);
    return column === undefined ? EMPTY_CELL_SNAPSHOT : cellAt(block.sheet, row, column);
  };
  const report: RowReader["report"] = (field, severity, detail) => {
    issues.push({ detail, severity, place: fieldPlace(block, field, row) });
  };
  return {
    row,
    ownLevelField: ownLevelField(block),
    cell,
    text: (field) => plainText(cell(field).value),
    onlyText() {
      const filled = (block.sheet.values[row - block.sheet.firstRow] ?? []).filter((value) => value !== "");
      const [only] = filled;
      return only === undefined || filled.length > 1 ? null : plainText(only);
    },
    take(field, decode) {
      const { value, problem } = decode(cell(field));
      // No figure depends on a date.
      const severity = problem?.code === "unreadableDate" ? "warning" : "error";
      if (problem !== null) report(field, severity, { ...problem, field });
      return value;
    },
    history: () =>
      block.history.map(({ period, column }) => ({ period, cell: cellAt(block.sheet, row, column) })),
    levelHistory: () =>
      block.levelHistory.map(({ column, ...named }) => ({
        ...named,
        cell: cellAt(block.sheet, row, column),
      })),
    report,
  };
}

/** The cell of a field on a row; where the block has no such column, the indicator's own cell stands for it. */
export function fieldPlace(block: FollowUpBlock, field: Field, row: number): CellPlace {
  const column = block.columns.get(field) ?? block.columns.get("indicatorTitle") ?? block.sheet.firstColumn;
  return { sheet: block.sheet.name, address: cellAddress(row, column) };
}
