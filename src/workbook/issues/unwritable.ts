import type { WorkbookSnapshot } from "../grid/snapshot";
import { addedSheets } from "../plan/describePlan";
import { protectionReason } from "../plan/protectedSheets";
import type { SheetOperation, WritePlan } from "../plan/writePlan";
import { RefusedError, type RefusalReason } from "./refusal";

/** Throws RefusedError when the plan cannot be written to the workbook as it was read. */
export function refuseUnwritable(plan: WritePlan, snapshot: WorkbookSnapshot): void {
  const reason = unwritableReason(plan, snapshot);
  if (reason !== null) throw new RefusedError(reason);
}

/**
 * A sheet that the plan writes to is protected where it writes, or filtered so that rows are hidden, or one is to be added where none can be;
 * null when nothing stops it.
 */
export function unwritableReason(
  plan: WritePlan,
  { sheets, isStructureProtected }: Pick<WorkbookSnapshot, "sheets" | "isStructureProtected">,
): RefusalReason | null {
  const [added] = addedSheets(plan);
  if (isStructureProtected && added !== undefined) return { code: "structureProtected", sheet: added };
  const written = new Set(plan.flatMap((operation) => ("sheet" in operation ? [operation.sheet.id] : [])));
  for (const sheet of sheets) {
    const { id, name, isProtected, isFiltered } = sheet;
    if (!written.has(id)) continue;
    const onSheet = plan.filter(
      (operation): operation is SheetOperation => "sheet" in operation && operation.sheet.id === id,
    );
    const reason = isProtected ? protectionReason(sheet, onSheet) : null;
    if (reason !== null) return reason;
    if (isFiltered) return { code: "sheetFiltered", sheet: name };
  }
  return null;
}
