import { planTemplate, type PlannedTemplate } from "../reports/template/planTemplate";
import type { CellPlace } from "../workbook/issue";
import { FIRST_ROWS, type WorkbookPort } from "../workbook/workbookPort";

/** A follow-up was added to the workbook. Sheets are taken away by deleting them, so there is nothing to undo. */
export interface CreatedTemplate extends PlannedTemplate {
  readonly written: readonly CellPlace[];
}

/** Adds an empty follow-up to the workbook, beside what is there. */
export async function createTemplate(port: WorkbookPort): Promise<CreatedTemplate> {
  const snapshot = await port.readSnapshot(FIRST_ROWS);
  const planned = planTemplate(snapshot);
  const { written } = await port.applyPlan(planned.plan);
  return { ...planned, written };
}
