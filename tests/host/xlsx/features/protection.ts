import { ALLOWED_CHANGES, type SheetModel } from "../../model/workbook";
import { flagOf } from "../xml/dom";
import type { SheetFeature } from "./feature";

/** Whether the sheet is protected, and what of formatting is open all the same. A password and other exceptions stay as they are until protection is taken off. */
export const protection: SheetFeature = {
  names: ["protection", "isProtected"],

  read(sheet, source) {
    const section = source.section("sheetProtection");
    sheet.isProtected = section !== null && flagOf(section, "sheet");
    // The file says what is closed.
    if (section !== null)
      for (const change of ALLOWED_CHANGES)
        if (!flagOf(section, change, true)) sheet.allowedWhenProtected.add(change);
  },

  state: (sheet) => [String(sheet.isProtected), ...sheet.allowedWhenProtected].join(" "),

  write(sheet, draft) {
    if (!sheet.isProtected) return draft.remove("sheetProtection");
    const section = draft.edit("sheetProtection");
    for (const kind of ["sheet", "objects", "scenarios"]) section.setAttribute(kind, "1");
    for (const change of closedChanges(sheet)) section.removeAttribute(change);
    for (const change of sheet.allowedWhenProtected) section.setAttribute(change, "0");
  },
};

function closedChanges({ allowedWhenProtected }: SheetModel): readonly string[] {
  return ALLOWED_CHANGES.filter((change) => !allowedWhenProtected.has(change));
}
