import { flagOf } from "../xml/dom";
import type { SheetFeature } from "./feature";

/** Whether the sheet is protected. A password and the exceptions stay as they are until protection is taken off. */
export const protection: SheetFeature = {
  names: ["protection", "isProtected"],

  read(sheet, source) {
    const section = source.section("sheetProtection");
    sheet.isProtected = section !== null && flagOf(section, "sheet");
  },

  state: (sheet) => String(sheet.isProtected),

  write(sheet, draft) {
    if (!sheet.isProtected) return draft.remove("sheetProtection");
    const section = draft.edit("sheetProtection");
    for (const kind of ["sheet", "objects", "scenarios"]) section.setAttribute(kind, "1");
  },
};
