import { planExample } from "../reports/template/planExample";
import { planTemplate, type PlannedTemplate } from "../reports/template/planTemplate";
import type { WorkbookSnapshot } from "../workbook/grid/snapshot";
import { applyWritable } from "./applyWritable";
import { FIRST_ROWS, type AppliedPlan, type WorkbookPort } from "../workbook/port/workbookPort";

/** A follow-up was added to the workbook. Undoing takes its sheets away as long as nobody has filled in anything there. */
export interface CreatedTemplate extends PlannedTemplate {
  readonly applied: AppliedPlan;
}

/** Adds an empty follow-up to the workbook, beside what is there. */
export function createTemplate(port: WorkbookPort): Promise<CreatedTemplate> {
  return create(port, (snapshot) => planTemplate(snapshot));
}

/** Adds a follow-up that is filled in as an example, beside what is there. */
export function createExample(port: WorkbookPort): Promise<CreatedTemplate> {
  return create(port, planExample);
}

async function create(
  port: WorkbookPort,
  plan: (snapshot: WorkbookSnapshot) => PlannedTemplate,
): Promise<CreatedTemplate> {
  const snapshot = await port.readSnapshot(FIRST_ROWS);
  const planned = plan(snapshot);
  return { ...planned, applied: await applyWritable(port, planned.plan, snapshot) };
}
