import { fetchColumns } from "../reports/followUpColumns/fetchColumns";
import { planNewPeriod, type PlannedPeriod } from "../reports/newPeriod/planNewPeriod";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import type { HistoryPlace } from "../workbook/grid/historySheet";
import { applyWritable } from "./applyWritable";
import { calculationTime, type JobTime } from "./jobTime";
import { atDate, decodeLayout, readLayout, type ReadFollowUp } from "./readFollowUp";

/** A new period before it is begun: the plan, and what it does in numbers and names. */
export interface PlannedNewPeriod extends PlannedPeriod, ReadFollowUp {
  readonly plan: WritePlan;
}

/**
 * Reads the follow-up and plans the step to the next period. Writes nothing.
 *
 * @param next ISO date of the next follow-up
 * @param history where what has been is kept
 */
export async function planPeriod(
  port: WorkbookPort,
  jobTime: JobTime,
  next: string,
  choices: LayoutChoices | null = null,
  history: HistoryPlace = "folded",
): Promise<PlannedNewPeriod> {
  const read = decodeLayout(atDate(await readLayout(port, choices), jobTime.followUpDate));
  const { snapshot, layout, decoded } = read;
  const { followUpDate: current } = calculationTime(jobTime, layout.blocks);
  const planned = planNewPeriod(snapshot, layout, decoded, { current, next, history });
  const fetched = layout.blocks.flatMap(fetchColumns);
  return { ...read, ...planned, plan: writePlan([...fetched, ...planned.operations]) };
}

/** Does what was planned. */
export function beginPeriod(port: WorkbookPort, { plan, snapshot }: PlannedNewPeriod): Promise<AppliedPlan> {
  return applyWritable(port, plan, snapshot);
}
