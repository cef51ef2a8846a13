import type { CellArea, CellPosition } from "../grid/cellAddress";
import type { CellPlace } from "../issues/issue";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../grid/snapshot";
import type { WorkWatch } from "./workWatch";
import { writePlan, type CellContent, type WritePlan } from "../plan/writePlan";

export interface SnapshotRequest {
  /**
   * The sheets that are needed to their end, by id, told from what the workbook remembers (the text of the setting
   * MAPPING_SETTING, or null): they are read at once, without being looked at first. Empty when that does not tell.
   */
  knownSheets(remembered: string | null): readonly string[];
  /**
   * Asked for each sheet with its first rows: are all its rows needed? Large sheets that the job does not need are
   * not read to their end. `settings` are the workbook's, as text; null for none.
   */
  needsAllRows(head: SheetSnapshot, settings: string | null): boolean;
  /**
   * Asked for each sheet once its rows are read: are the colours of its cells needed? An answer of areas says: only where
   * one of them has a colour.
   */
  needsFills(sheet: SheetSnapshot, settings: string | null): boolean | readonly CellArea[];
  /** Asked at the same time: may parts of its texts be raised, so that they are no part of what they stand in? Absent for no. */
  needsRaised?(sheet: SheetSnapshot, settings: string | null): boolean;
}

/** For a job that adds sheets, and only looks at which there are: in two requests whatever they hold. */
export const FIRST_ROWS: SnapshotRequest = {
  knownSheets: () => [],
  needsAllRows: () => false,
  needsFills: () => false,
};

/** The outcome of applying a plan. */
export interface AppliedPlan {
  /** The cells whose content was changed, in the order of the plan. */
  readonly written: readonly CellPlace[];
  /** The plan that puts back what stood there: contents, looks and the sizes of tables. It removes only sheets that are to go when it is undone. */
  readonly undo: WritePlan;
  /** Cell by cell what stands otherwise than it was said; undoing expects what stands. */
  readonly differences: readonly CellDifference[];
}

/** Where there was nothing to do. */
export const NOTHING_APPLIED: AppliedPlan = { written: [], undo: writePlan([]), differences: [] };

/** A cell in which Excel has made something else of what was written. */
export interface CellDifference extends CellPlace {
  readonly said: CellContent;
  /** Formula text or value, as Excel gives it back. */
  readonly stands: CellValue;
}

/** The outcome of undoing. */
export interface UndonePlan extends AppliedPlan {
  /** Cells that are left as they are: somebody else has changed them, or their sheet is gone. */
  readonly left: readonly CellPlace[];
}

/** The cell that is selected in the workbook; of a larger selection its active cell. */
export interface SelectedCell extends CellPosition {
  /** The sheet's name. */
  readonly sheet: string;
}

/** The workbook as the use cases see it. */
export interface WorkbookPort {
  readSnapshot(request: SnapshotRequest): Promise<WorkbookSnapshot>;
  /**
   * Does all of the plan, or throws a WorkbookAccessError that tells truly how many cells are changed afterwards:
   * what had been done when it failed is put back first.
   */
  applyPlan(plan: WritePlan): Promise<AppliedPlan>;
  /**
   * Takes back what still stands as it was left, by the plan that applying another has given; what others have changed since
   * is left and listed. Fails as applyPlan does.
   */
  undoPlan(undo: WritePlan): Promise<UndonePlan>;
  /** Brings a cell or an area into view and selects it. */
  showCell(place: CellPlace): Promise<void>;
  /** Where the user has pointed in the workbook. */
  selectedCell(): Promise<SelectedCell>;
  /** Tells when the user, or the add-in, has selected something else in the workbook. What is returned ends it. */
  watchSelection(onSelect: () => void): Promise<() => Promise<void>>;
  /**
   * Tells when someone else than the add-in has changed the workbook: a cell, or a sheet that has come or gone; not a
   * formula that gives another value. Changes are told together, a little later, with the time of the last of them in
   * milliseconds as Date.now() counts: what was read before that is no longer what stands there. What is returned ends it.
   */
  watchChanges(onChange: (changedAt: number) => void): Promise<() => Promise<void>>;
  /**
   * The same workbook, whose reading and writing tell the watch how far they have come. When the watch cancels they throw
   * CancelledError; what had been written is put back first.
   */
  watched(watch: WorkWatch): WorkbookPort;
}
