import type { Element } from "@xmldom/xmldom";
import { cellAddress } from "../../model/address";
import type { SheetDraft } from "../write/sheetDraft";
import { attributeOf, childOf, childrenOf, createLike } from "../xml/dom";
import type { SheetFeature } from "./feature";

/** Panes frozen at the top and left. Panes that are only split are left alone. */
export const frozenPanes: SheetFeature = {
  names: ["frozen"],

  read(sheet, source) {
    const views = source.section("sheetViews");
    const view = views === null ? null : childOf(views, "sheetView");
    const pane = view === null ? null : childOf(view, "pane");
    if (pane === null || !/^frozen/.test(attributeOf(pane, "state") ?? "")) return;
    sheet.frozen = {
      rows: Number(attributeOf(pane, "ySplit") ?? "0"),
      columns: Number(attributeOf(pane, "xSplit") ?? "0"),
    };
  },

  state: (sheet) => JSON.stringify(sheet.frozen),

  write(sheet, draft) {
    const view = firstView(draft);
    const selection = childOf(view, "selection");
    for (const old of [...childrenOf(view, "pane"), ...childrenOf(view, "selection")]) view.removeChild(old);
    const active =
      selection === null ? createLike(view, "selection") : (selection.cloneNode(true) as Element);
    active.removeAttribute("pane");
    view.insertBefore(active, view.firstChild);
    if (sheet.frozen === null || (sheet.frozen.rows === 0 && sheet.frozen.columns === 0)) return;
    const { rows, columns } = sheet.frozen;
    const corner = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const pane = createLike(view, "pane");
    if (columns > 0) pane.setAttribute("xSplit", String(columns));
    if (rows > 0) pane.setAttribute("ySplit", String(rows));
    pane.setAttribute("topLeftCell", cellAddress(rows, columns));
    pane.setAttribute("activePane", corner);
    pane.setAttribute("state", "frozen");
    active.setAttribute("pane", corner);
    view.insertBefore(pane, active);
  },
};

/**
 * Which sheet is shown. Each sheet says whether its tab is selected; two that say so would be edited together,
 * so the mark moves with the active sheet.
 */
export const activeTab: SheetFeature = {
  names: ["activeSheet"],
  read() {
    // The workbook part says which sheet is active.
  },
  state: (sheet, workbook) => String(workbook.activeSheetId === sheet.id),
  write(sheet, draft, workbook) {
    const view = firstView(draft);
    if (workbook.activeSheetId === sheet.id) view.setAttribute("tabSelected", "1");
    else view.removeAttribute("tabSelected");
  },
};

/** The view of the sheet in the first window; made where there is none. */
export function firstView(draft: SheetDraft): Element {
  const views = draft.edit("sheetViews");
  const known = childOf(views, "sheetView");
  if (known !== null) return known;
  const view = createLike(views, "sheetView");
  view.setAttribute("workbookViewId", "0");
  views.appendChild(view);
  return view;
}
