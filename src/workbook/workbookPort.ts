import type { CellPlace } from "./issue";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { WritePlan } from "./writePlan";

export interface SnapshotRequest {
  /**
   * Asked for each sheet with at least its first 1,500 rows: are all its rows needed? Large sheets that the job does
   * not need are not read to their end.
   */
  needsAllRows(head: SheetSnapshot): boolean;
}

/** What applying a plan came to. */
export interface AppliedPlan {
  /** The cells whose content was changed, in the order of the plan. */
  readonly written: readonly CellPlace[];
  /** The plan that puts back what stood there: contents, number formats and fills. It never removes a sheet. */
  readonly undo: WritePlan;
}

/** The workbook as the use cases see it. */
export interface WorkbookPort {
  readSnapshot(request: SnapshotRequest): Promise<WorkbookSnapshot>;
  /**
   * Does all of the plan, or throws a WorkbookAccessError that tells truly how many cells are changed afterwards:
   * what had been done when it failed is put back first.
   */
  applyPlan(plan: WritePlan): Promise<AppliedPlan>;
  /** Brings a cell or an area into view and selects it. */
  showCell(place: CellPlace): Promise<void>;
}
