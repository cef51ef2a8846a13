import { DEFAULT_ROW_STRUCTURE } from "../annexes/defaultRowStructure";
import { planOwnSheet } from "../reports/ownSheet/planOwnSheet";
import { rowStructureSheet } from "../annexes/kit/rowStructure/sheet/rowStructureSheet";
import { ROW_STRUCTURE_PURPOSE } from "../annexes/kit/rowStructure/words";
import { RefusedError } from "../workbook/issues/refusal";
import { ownPurpose } from "../workbook/grid/snapshot";
import { FIRST_ROWS, type AppliedPlan, type WorkbookPort } from "../workbook/port/workbookPort";
import { applyWritable } from "./applyWritable";
import { writePlan } from "../workbook/plan/writePlan";

/**
 * Gives the workbook the sheet Radstruktur, with the default for the controller to edit. One that is there already is
 * left as it is: null then.
 */
export async function offerRowStructure(port: WorkbookPort): Promise<AppliedPlan | null> {
  const snapshot = await port.readSnapshot(FIRST_ROWS);
  if (snapshot.sheets.some((sheet) => ownPurpose(sheet) === ROW_STRUCTURE_PURPOSE)) return null;
  const planned = planOwnSheet(rowStructureSheet(DEFAULT_ROW_STRUCTURE), snapshot, false);
  if (planned.kind === "nameTaken") throw new RefusedError({ code: "sheetNameTaken", sheet: planned.sheet });
  return applyWritable(port, writePlan(planned.operations), snapshot);
}
