import { hostError } from "../../wire/hostError";
import { requireSheetName } from "./sheetName";
import type { SheetTarget } from "../session/targets";

export function renameSheet({ session, sheet }: SheetTarget, value: unknown): void {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  const name = requireSheetName(session.workbook, value, sheet);
  session.calculation.beforeChange();
  sheet.name = name;
  session.calculation.structureChanged();
  session.sheetChanged(sheet, "name");
}

export function moveSheet({ session, sheet }: SheetTarget, value: unknown): void {
  const { sheets } = session.workbook;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= sheets.length) {
    throw hostError("InvalidArgument");
  }
  session.calculation.beforeChange();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(value, 0, sheet);
  session.calculation.structureChanged();
  session.sheetChanged(sheet, "position");
}

/** A workbook always has a visible sheet: the last one cannot be hidden. */
export function setVisibility({ session, sheet }: SheetTarget, value: unknown): void {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw hostError("InvalidArgument");
  if (value !== "Visible") leaveVisibleSheet({ session, sheet });
  sheet.visibility = value;
  session.sheetChanged(sheet, "visibility");
}

/** Excel refuses to delete a very hidden sheet, and the last visible one. */
export function deleteSheet({ session, sheet }: SheetTarget): void {
  if (sheet.visibility === "VeryHidden") throw hostError("InvalidArgument", "a very hidden sheet");
  leaveVisibleSheet({ session, sheet });
  session.calculation.beforeChange();
  session.workbook.sheets.splice(session.workbook.sheets.indexOf(sheet), 1);
  session.calculation.structureChanged();
  session.changes.sheetRemoved(sheet.id);
}

/** Makes another sheet active if this one is, or fails when there is no other to see. */
function leaveVisibleSheet({ session, sheet }: SheetTarget): void {
  if (sheet.visibility !== "Visible") return;
  const { sheets } = session.workbook;
  const at = sheets.indexOf(sheet);
  const other = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
    ({ visibility }) => visibility === "Visible",
  );
  if (other === undefined) throw hostError("InvalidArgument", "the last visible sheet");
  if (session.activeSheet.id === sheet.id) session.activate(other);
}
