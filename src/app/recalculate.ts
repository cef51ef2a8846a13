import { evaluate } from "../domain/evaluate";
import type { Evaluation } from "../domain/evaluation";
import { indexHistory, type PeriodIndex } from "../domain/indexHistory";
import { planAttainmentIndex } from "../reports/attainmentIndex/planAttainmentIndex";
import type { CalculationTime } from "../reports/attainmentIndex/indexSheet";
import type { OwnChoice } from "../reports/followUpColumns/blockMemory";
import { planFollowUpColumns, type BlockOutputs } from "../reports/followUpColumns/planFollowUpColumns";
import { addedSheets } from "../workbook/plan/describePlan";
import { isKeptUnasked, isReplaced } from "../workbook/plan/previewPlan";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import type { Issue } from "../workbook/issues/issue";
import { placeFindings } from "../workbook/rows/placeFindings";
import { resultRemarks } from "../workbook/rows/resultRemarks";
import { evaluationInForce } from "../workbook/scale/scaleInForce";
import { settingsIssues, settingsOf } from "../workbook/settings/readSettings";
import { allAtOnce, type Steps } from "../workbook/port/steps";
import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";
import { keptLooks } from "../workbook/plan/protectedSheets";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import { applyWritable } from "./applyWritable";
import { inTurns } from "./inTurns";
import { calculationTime, type JobTime } from "./jobTime";
import { atDate, decodeLayoutInSteps, readLayout, type ReadFollowUp, type ReadLayout } from "./readFollowUp";

/** A recalculation before it is written: what was found, and the plan. */
export interface PlannedRecalculation extends ReadFollowUp {
  readonly time: CalculationTime;
  readonly evaluation: Evaluation;
  /** The index of each former period that the workbook tells of, the earliest first. */
  readonly indexHistory: readonly PeriodIndex[];
  readonly issues: readonly Issue[];
  readonly outputs: readonly BlockOutputs[];
  /** Whether content that others have written is kept or replaced where something else is to stand. */
  readonly own: OwnChoice;
  readonly plan: WritePlan;
}

export interface Recalculation extends PlannedRecalculation {
  readonly applied: AppliedPlan;
}

/**
 * Reads the follow-up, applies the rules and plans what is to be written. Writes nothing. Two requests to Excel.
 *
 * @param choices what the controller says of how the workbook is to be read, besides what it remembers
 * @param own what becomes of what others have written where something else is to stand
 */
export async function planRecalculation(
  port: WorkbookPort,
  jobTime: JobTime,
  choices: LayoutChoices | null = null,
  own: OwnChoice = null,
): Promise<PlannedRecalculation> {
  return planInTurns(await readLayout(port, choices), jobTime, own);
}

/** The same from what has been read, giving way to the page. Throws RefusedError when that is unclear. */
export function planInTurns(
  readLayout: ReadLayout,
  jobTime: JobTime,
  own: OwnChoice = null,
): Promise<PlannedRecalculation> {
  return inTurns(planInSteps(readLayout, jobTime, own));
}

/** The same at once. */
export function planOfLayout(readLayout: ReadLayout, jobTime: JobTime): PlannedRecalculation {
  return allAtOnce(planInSteps(readLayout, jobTime, null));
}

function* planInSteps(readLayout: ReadLayout, jobTime: JobTime, own: OwnChoice): Steps<PlannedRecalculation> {
  const read = yield* decodeLayoutInSteps(atDate(readLayout, jobTime.followUpDate));
  yield;
  const { snapshot, layout, decoded } = read;
  const time = calculationTime(jobTime, layout.blocks);
  const settings = evaluationInForce(settingsOf(snapshot));
  const evaluation = evaluate(decoded.followUp, settings);
  yield;
  const columns = planFollowUpColumns(decoded, evaluation, snapshot.written, own);
  yield;
  const index = planAttainmentIndex(snapshot, decoded, evaluation, columns, time);
  yield;
  const plan = writePlan([...columns.operations, ...index.operations]);
  const issues = [
    ...settingsIssues(snapshot),
    ...layout.issues,
    ...decoded.issues,
    ...placeFindings(evaluation, decoded),
    ...resultRemarks(evaluation, decoded, time.isDateAssumed === true ? null : time.followUpDate),
    ...columns.issues,
    ...index.issues,
    ...lookIssues(plan, snapshot),
  ];
  yield;
  const history = indexHistory(decoded.followUp, time.followUpDate.slice(0, 7), settings);
  yield;
  return {
    ...read,
    time,
    evaluation,
    indexHistory: history,
    issues,
    outputs: columns.outputs,
    own,
    plan,
  };
}

/** Says that colours and number formats stay, where a protected sheet lets nobody change them. */
function lookIssues(plan: WritePlan, snapshot: WorkbookSnapshot): readonly Issue[] {
  const place = keptLooks(plan, snapshot);
  return place === null
    ? []
    : [{ detail: { code: "looksKept", sheet: place.sheet }, severity: "info", place }];
}

/** Tells whether the plan adds columns or a sheet: the controller is told before that is done. */
export function createsSomething({ outputs, plan }: PlannedRecalculation): boolean {
  return outputs.some(({ columns }) => columns.created.length > 0) || addedSheets(plan).length > 0;
}

/** Tells whether something else is to stand where others may have written: that is shown before it is done, with the choice to keep it. */
export function isContested({ issues }: PlannedRecalculation): boolean {
  return issues.some((issue) => isReplaced(issue) || isKeptUnasked(issue));
}

/** Writes what was planned. One request to Excel up to 1.5 MB; none when nothing differs. */
export async function applyRecalculation(
  port: WorkbookPort,
  planned: PlannedRecalculation,
): Promise<Recalculation> {
  return { ...planned, applied: await applyWritable(port, planned.plan, planned.snapshot) };
}

/**
 * The main job: reads, and writes what differs. Three requests to Excel, and one more for the colours of columns of levels
 * that are empty; one less when nothing differs.
 */
export async function recalculate(
  port: WorkbookPort,
  time: JobTime,
  choices: LayoutChoices | null = null,
  own: OwnChoice = null,
): Promise<Recalculation> {
  return applyRecalculation(port, await planRecalculation(port, time, choices, own));
}
