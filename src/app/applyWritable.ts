import { refuseUnwritable } from "../workbook/refusal";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AppliedPlan, WorkbookPort } from "../workbook/workbookPort";
import { writePlan, type WritePlan } from "../workbook/writePlan";

/** Applies a plan to the workbook that it was made from; no request to Excel where there is nothing to do. */
export async function applyWritable(
  port: WorkbookPort,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
): Promise<AppliedPlan> {
  refuseUnwritable(plan, snapshot);
  return plan.length === 0 ? { written: [], undo: writePlan([]) } : port.applyPlan(plan);
}
