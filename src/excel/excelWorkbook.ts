import type { WorkbookPort } from "../workbook/workbookPort";
import { UNWATCHED, type WorkWatch } from "../workbook/workWatch";
import { applyPlan } from "./applyPlan";
import { readSnapshot } from "./readSnapshot";
import { selectedCell } from "./selectedCell";
import { showCell } from "./showCell";
import { watchChanges } from "./watchChanges";

/** The workbook that is open in Excel. */
export const excelWorkbook = watched(UNWATCHED);

function watched(watch: WorkWatch): WorkbookPort {
  return {
    readSnapshot: (request) => readSnapshot(request, watch),
    applyPlan: (plan) => applyPlan(plan, watch),
    showCell,
    selectedCell,
    watchChanges,
    watched,
  };
}
