import { reconcileWorkbook, shownAnnexes, type Reconciled } from "../check/reconcileWorkbook";
import type { Severity } from "../domain/reconciliation/severity";
import { severityOf } from "../check/checkFinding";
import { partHidden, type PartedFindings } from "../check/hiddenFindings";
import { reconciliationSheet } from "../check/reconciliationSheet";
import { planOwnSheet } from "../reports/ownSheet/planOwnSheet";
import type { LayoutChoices } from "../workbook/layout/applyChoices";
import { settingsOf } from "../workbook/settings/readSettings";
import type { AppliedPlan, WorkbookPort } from "../workbook/port/workbookPort";
import { writePlan, type WritePlan } from "../workbook/plan/writePlan";
import { applyWritable } from "./applyWritable";
import type { ReportInput } from "../annexes/annexData";
import { asFrozen } from "../frozen/asFrozen";
import { readReportInput, reportInput, type ReadReports } from "./buildReports";
import { findFrozen } from "./freeze";
import type { ReportFile } from "./reportFile";
import type { JobTime } from "./jobTime";

export interface Check extends ReadReports, Reconciled, PartedFindings {
  /** Of each finding that is shown. */
  readonly severities: readonly Severity[];
}

/**
 * Holds the annexes of the workbook, and a report where there is one, against each other. Writes nothing. Throws RefusedError where the
 * frozen sheet is not there, or cannot be read.
 *
 * @param frozen the frozen sheet that the report is held against; null for the workbook as it is now
 */
export async function checkReports(
  port: WorkbookPort,
  time: JobTime,
  report: ReportFile | null,
  said: LayoutChoices | null = null,
  frozen: string | null = null,
): Promise<Check> {
  const read = await readReportInput(port, time, said, (sheet) => sheet.name === frozen);
  const reconciled = await reconcile(read.input, report, frozen, time, said);
  const parted = partHidden(reconciled.findings, settingsOf(read.input.snapshot).hiddenFindings);
  return { ...read, ...reconciled, ...parted, severities: parted.shown.map(severityOf) };
}

/** Against the workbook as it is, or as it was frozen: then it is read from there, by the same rules. */
async function reconcile(
  input: ReportInput,
  report: ReportFile | null,
  frozen: string | null,
  time: JobTime,
  said: LayoutChoices | null,
): Promise<Reconciled> {
  if (report === null) return reconcileWorkbook(input, null);
  const { text, tables } = report;
  const words = text.trim() === "" ? null : text;
  if (frozen === null) return reconcileWorkbook(input, words, { tables, now: null });
  const found = await findFrozen(input.snapshot, frozen);
  const then = reportInput(asFrozen(input, found.frozen), time, said);
  return reconcileWorkbook(then.input, words, { tables, now: shownAnnexes(input) });
}

/** The plan that writes the findings to the sheet Avstämning; null where a sheet of that name is not ours. */
export function planFindings(check: Check): WritePlan | null {
  const planned = planOwnSheet(reconciliationSheet(check), check.input.snapshot, false);
  return planned.kind === "nameTaken" ? null : writePlan(planned.operations);
}

/** Writes the findings that were planned. */
export function writeFindings(port: WorkbookPort, { input }: Check, plan: WritePlan): Promise<AppliedPlan> {
  return applyWritable(port, plan, input.snapshot);
}
