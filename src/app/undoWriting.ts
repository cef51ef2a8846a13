import type { AppliedPlan, UndonePlan, WorkbookPort } from "../workbook/port/workbookPort";

/**
 * Puts back what stood before a plan was applied, where it still stands as it was left; what others have changed since is
 * left and listed. Undoing gives a plan that does it again.
 */
export function undoWriting(port: WorkbookPort, { undo }: AppliedPlan): Promise<UndonePlan> {
  return port.undoPlan(undo);
}
