import { RESULT_FIELDS, TITLE_FIELDS, type Field } from "../columns/catalogue";
import type { Issue } from "../issues/issue";
import type { SheetSnapshot } from "../grid/snapshot";
import type { GoalPlace } from "./goalPlace";
import type { HeadingRow } from "./headingRow";

/** How sure it is that a column holds a field. */
export type Certainty =
  /** Its heading says so. */
  | "certain"
  /** Its heading or its place suggests it: to be confirmed where figures depend on it. */
  | "likely"
  /** Several columns say so, and they hold different things: one is to be chosen. */
  | "several"
  /** The controller has said so. */
  | "chosen"
  /** The controller's column is no longer there. */
  | "lost";

/** One field's column, as far as it is known. */
export interface ColumnReading {
  /** Null where the field has no column. */
  readonly column: number | null;
  /** The heading over it, as a person reads it; "" for a column without one. */
  readonly heading: string;
  readonly certainty: Certainty;
  /** The columns to choose among when there are several. */
  readonly candidates: readonly number[];
  /** Which of several the workbook itself suggests: one, or all of them together. Absent where nothing tells. */
  readonly proposed?: number | "together";
  /** Other columns of the same row that hold parts of the same: each counts by itself. Absent for none. */
  readonly alongside?: readonly number[];
}

/** Another sheet that holds what stood on a block's rows, and its rows by those of the block. */
export interface KeptRows {
  readonly sheet: SheetSnapshot;
  readonly rows: ReadonlyMap<number, number>;
}

/** A column with outcomes of an earlier period ("2021-12"). */
export interface HistoryColumn {
  readonly period: string;
  readonly column: number;
  /** Where it stands on another sheet than the block. */
  readonly on?: KeptRows;
}

/** A column with the levels that indicators had in an earlier period: all of them, or the controller's own. */
export interface LevelHistoryColumn extends HistoryColumn {
  readonly field: "indicatorLevel" | "assessedLevel";
}

export interface BlockGroup {
  readonly field: "committee" | "goalArea" | "overarchingGoal";
  readonly name: string;
}

/** A follow-up, or a part of one, as it lies on a sheet: its heading row and the column of each field. Zero-based in the sheet. */
export interface FollowUpBlock {
  readonly sheet: SheetSnapshot;
  /** Of two rows of headings the lower. */
  readonly headerRow: number;
  /** The headings of all columns of the sheet. */
  readonly headings: HeadingRow<Field>;
  /** The row after the last one that may belong to the block. */
  readonly endRow: number;
  readonly readings: ReadonlyMap<Field, ColumnReading>;
  readonly columns: ReadonlyMap<Field, number>;
  readonly history: readonly HistoryColumn[];
  /** Never written. Of one period those of all levels before the controller's own. */
  readonly levelHistory: readonly LevelHistoryColumn[];
  /** The group of all goals of the block, where the sheet's name or a line above the headings says so and no column does. */
  readonly group: BlockGroup | null;
  /** Where the goals stand, as the controller has said, where no column holds them or they have no indicators; else null. */
  readonly goalPlace: GoalPlace | null;
  readonly issues: readonly Issue[];
}

/** A follow-up names the goal, the indicator, and an outcome or a level of either kind. */
export function isFollowUp(fields: { has(field: Field): boolean }): boolean {
  const has = (field: Field): boolean => fields.has(field);
  return TITLE_FIELDS.every(has) && RESULT_FIELDS.some(has);
}

/**
 * The column of the controller's own levels for indicators without a number. Many workbooks have one column of levels for
 * all: there it is the one that the levels of the measured indicators are written to.
 */
export function ownLevelField({
  columns,
}: Pick<FollowUpBlock, "columns">): "assessedLevel" | "indicatorLevel" {
  return columns.has("assessedLevel") || !columns.has("indicatorLevel") ? "assessedLevel" : "indicatorLevel";
}
