import type { AddinSettings } from "../../workbook/settings/addinSettings";
import { settingsOf } from "../../workbook/settings/readSettings";
import { endRow, ownPurpose, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/grid/snapshot";
import type { WriteOperation } from "../../workbook/plan/writePlan";
import { filledArea, planOwnSheet } from "../ownSheet/planOwnSheet";
import { INSTRUCTION_PURPOSE, instructionSheet } from "./instructionSheet";

/**
 * Refills the workbook's sheet of instructions where it says something else with these settings than with those that
 * count now; nothing where there is no such sheet, or where it has not been read to its end.
 */
export function planInstructions(
  snapshot: WorkbookSnapshot,
  settings: AddinSettings,
): readonly WriteOperation[] {
  const existing = snapshot.sheets.find((sheet) => ownPurpose(sheet) === INSTRUCTION_PURPOSE);
  if (existing === undefined || !isReadToItsEnd(existing)) return [];
  const wanted = instructionSheet(existing.name, settings);
  const current = instructionSheet(existing.name, settingsOf(snapshot));
  if (JSON.stringify(wanted) === JSON.stringify(current)) return [];
  const planned = planOwnSheet(wanted, snapshot, false);
  return planned.kind === "planned" ? planned.operations : [];
}

function isReadToItsEnd(sheet: SheetSnapshot): boolean {
  const filled = filledArea(sheet);
  return filled !== undefined && endRow(sheet) >= filled.row + filled.rowCount;
}
