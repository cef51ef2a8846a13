import { packageColors } from "../read/packageColors";
import { childOf, createLike, flagOf, insertInOrder } from "../xml/dom";
import type { SheetFeature } from "./feature";
import { SHEET_PROPERTIES_ORDER } from "./pageLayout";
import { firstView } from "./views";

/** The colour of the sheet's tab. */
export const tabColor: SheetFeature = {
  names: ["tabColor"],

  read(sheet, source) {
    const properties = source.section("sheetPr");
    const color = properties === null ? null : childOf(properties, "tabColor");
    if (color !== null) sheet.tabColor = packageColors(source.parts).resolve(color) ?? "";
  },

  state: (sheet) => sheet.tabColor,

  write(sheet, draft) {
    const properties = draft.edit("sheetPr");
    const old = childOf(properties, "tabColor");
    if (old !== null) properties.removeChild(old);
    if (sheet.tabColor === "") return;
    const color = createLike(properties, "tabColor");
    color.setAttribute("rgb", `FF${sheet.tabColor.slice(1)}`);
    insertInOrder(properties, color, SHEET_PROPERTIES_ORDER);
  },
};

/** Whether gridlines and the letters and numbers of columns and rows are shown. */
export const gridlines: SheetFeature = {
  names: ["showGridlines", "showHeadings"],

  read(sheet, source) {
    const views = source.section("sheetViews");
    const view = views === null ? null : childOf(views, "sheetView");
    if (view === null) return;
    sheet.showGridlines = flagOf(view, "showGridLines", true);
    sheet.showHeadings = flagOf(view, "showRowColHeaders", true);
  },

  state: ({ showGridlines, showHeadings }) => JSON.stringify([showGridlines, showHeadings]),

  write(sheet, draft) {
    const view = firstView(draft);
    const shown = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
    for (const [name, isShown] of Object.entries(shown)) {
      if (isShown) view.removeAttribute(name);
      else view.setAttribute(name, "0");
    }
  },
};
