import type { WorkbookPort } from "../workbook/workbookPort";
import { applyPlan } from "./applyPlan";
import { readSnapshot } from "./readSnapshot";
import { selectedCell } from "./selectedCell";
import { showCell } from "./showCell";

/** The workbook that is open in Excel. */
export const excelWorkbook: WorkbookPort = { readSnapshot, applyPlan, showCell, selectedCell };
