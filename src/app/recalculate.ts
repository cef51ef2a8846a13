import { evaluate } from "../domain/evaluate";
import type { Evaluation } from "../domain/evaluation";
import { planAttainmentIndex } from "../reports/attainmentIndex/planAttainmentIndex";
import type { CalculationTime } from "../reports/attainmentIndex/indexSheet";
import { planFollowUpColumns } from "../reports/followUpColumns/planFollowUpColumns";
import type { OutputColumns } from "../reports/followUpColumns/outputColumns";
import { addedSheets } from "../workbook/describePlan";
import type { FollowUpBlock } from "../workbook/followUpBlock";
import { findFollowUpDate } from "../workbook/followUpDate";
import type { Issue } from "../workbook/issue";
import { placeFindings } from "../workbook/placeFindings";
import { refuseUnwritable } from "../workbook/refusal";
import type { AppliedPlan, WorkbookPort } from "../workbook/workbookPort";
import { writePlan, type WritePlan } from "../workbook/writePlan";
import { readFollowUp, type ReadFollowUp } from "./readFollowUp";

/** What a recalculation is told of time. */
export interface JobTime {
  /** ISO date of the follow-up as the user has chosen it; null to take what the sheet's title says, else today. */
  readonly followUpDate: string | null;
  /** Local ISO date and time to the minute: "2022-09-12T14:05". */
  readonly calculatedAt: string;
}

/** What a recalculation found and would write. */
export interface PlannedRecalculation extends ReadFollowUp {
  readonly time: CalculationTime;
  readonly evaluation: Evaluation;
  readonly issues: readonly Issue[];
  readonly outputs: OutputColumns;
  readonly plan: WritePlan;
}

export interface Recalculation extends PlannedRecalculation {
  readonly applied: AppliedPlan;
}

/** Reads the follow-up, applies the rules and plans what is to be written. Writes nothing. Two requests to Excel. */
export async function planRecalculation(port: WorkbookPort, jobTime: JobTime): Promise<PlannedRecalculation> {
  const read = await readFollowUp(port);
  const { snapshot, block, decoded } = read;
  const time = calculationTime(jobTime, block);
  const evaluation = evaluate(decoded.followUp);
  const columns = planFollowUpColumns(block, decoded, evaluation);
  const index = planAttainmentIndex(snapshot, block, decoded, evaluation, columns, time);
  const issues = [
    ...decoded.issues,
    ...placeFindings(evaluation, decoded, block),
    ...columns.issues,
    ...index.issues,
  ];
  const plan = writePlan([...columns.operations, ...index.operations]);
  return { ...read, time, evaluation, issues, outputs: columns.columns, plan };
}

function calculationTime({ followUpDate, calculatedAt }: JobTime, block: FollowUpBlock): CalculationTime {
  const known = followUpDate ?? findFollowUpDate(block);
  if (known !== null) return { followUpDate: known, calculatedAt };
  return { followUpDate: calculatedAt.slice(0, 10), isDateAssumed: true, calculatedAt };
}

/** Tells whether the plan adds columns or a sheet: the controller is told before that is done. */
export function createsSomething({ outputs, plan }: PlannedRecalculation): boolean {
  return outputs.created.length > 0 || addedSheets(plan).length > 0;
}

/** Writes what was planned. One request to Excel up to 1.5 MB; none when nothing differs. */
export async function applyRecalculation(
  port: WorkbookPort,
  planned: PlannedRecalculation,
): Promise<Recalculation> {
  refuseUnwritable(planned.plan, planned.snapshot);
  const applied =
    planned.plan.length === 0 ? { written: [], undo: writePlan([]) } : await port.applyPlan(planned.plan);
  return { ...planned, applied };
}

/** The main job: reads, and writes what differs. Three requests to Excel; two when nothing differs. */
export async function recalculate(port: WorkbookPort, time: JobTime): Promise<Recalculation> {
  return applyRecalculation(port, await planRecalculation(port, time));
}
