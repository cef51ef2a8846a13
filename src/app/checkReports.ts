import { reconcileWorkbook, type Reconciled } from "../check/reconcileWorkbook";
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
import { readReportInput, type ReadReports } from "./buildReports";
import type { JobTime } from "./jobTime";

export interface Check extends ReadReports, Reconciled, PartedFindings {
  /** Of each finding that is shown. */
  readonly severities: readonly Severity[];
}

/** Holds the annexes of the workbook, and a report's text where there is one, against each other. Writes nothing. */
export async function checkReports(
  port: WorkbookPort,
  time: JobTime,
  text: string | null,
  said: LayoutChoices | null = null,
): Promise<Check> {
  const read = await readReportInput(port, time, said);
  const reconciled = reconcileWorkbook(read.input, text);
  const parted = partHidden(reconciled.findings, settingsOf(read.input.snapshot).hiddenFindings);
  return { ...read, ...reconciled, ...parted, severities: parted.shown.map(severityOf) };
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
