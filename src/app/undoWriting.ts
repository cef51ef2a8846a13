import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";

/**
 * Puts back what stood before a plan was applied, when the cells still hold what it wrote; otherwise nothing is done
 * and the port's error says that they were changed meanwhile. Undoing gives a plan that does it again.
 */
export function undoWriting(port: WorkbookPort, { undo }: AppliedPlan): Promise<AppliedPlan> {
  return port.applyPlan(undo);
}
