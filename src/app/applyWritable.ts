import { refuseUnwritable } from "../workbook/issues/unwritable";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";
import { NOTHING_APPLIED, type AppliedPlan, type WorkbookPort } from "../workbook/port/workbookPort";
import { openPart } from "../workbook/plan/protectedSheets";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";

/** Applies a plan to the workbook that it was made from, as far as protected sheets are open to it; no request to Excel where there is nothing to do. */
export async function applyWritable(
  port: WorkbookPort,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
): Promise<AppliedPlan> {
  refuseUnwritable(plan, snapshot);
  return plan.length === 0 ? NOTHING_APPLIED : port.applyPlan(writePlan(openPart(plan, snapshot)));
}
