import { NO_HEADERS, PageLayout } from "../../model/pageLayout";
import type { SheetDraft } from "../write/sheetDraft";
import { attributeOf, childOf, createLike, insertInOrder } from "../xml/dom";
import type { SheetFeature } from "./feature";
import { joinHeader } from "./headerFooterText";
import { MARGINS, POINTS_PER_INCH, readPageLayout } from "./pageLayoutReading";

export const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/**
 * How the sheet is printed, in several sections of its part. A section is touched only where something in it is
 * another than in the file, so a printer's own settings and headers of other pages stay.
 */
export const pageLayout: SheetFeature = {
  names: ["pageLayout"],

  read: (sheet, source) => readPageLayout(source, sheet.pageLayout),

  state({ pageLayout: layout }) {
    return JSON.stringify({ ...layout, printArea: null, titleRows: null, titleColumns: null });
  },

  write({ pageLayout: layout }, draft) {
    const before = new PageLayout();
    readPageLayout(draft.source, before);
    const differs = (...names: (keyof PageLayout)[]): boolean =>
      names.some((name) => JSON.stringify(layout[name]) !== JSON.stringify(before[name]));
    if (differs("centerHorizontally", "centerVertically", "printGridlines", "printHeadings")) {
      writeOptions(layout, draft);
    }
    if (differs("margins")) writeMargins(layout, draft);
    if (differs("orientation", "paper", "zoom", "firstPageNumber")) writeSetup(layout, draft);
    if (differs("headersFooters")) writeHeaders(layout, draft);
  },
};

function writeOptions(layout: PageLayout, draft: SheetDraft): void {
  const options = draft.edit("printOptions");
  setFlag(options, "horizontalCentered", layout.centerHorizontally);
  setFlag(options, "verticalCentered", layout.centerVertically);
  setFlag(options, "headings", layout.printHeadings);
  setFlag(options, "gridLines", layout.printGridlines);
}

function writeMargins(layout: PageLayout, draft: SheetDraft): void {
  const margins = draft.edit("pageMargins");
  for (const side of MARGINS) {
    margins.setAttribute(side, String(Number((layout.margins[side] / POINTS_PER_INCH).toFixed(6))));
  }
}

function writeSetup({ orientation, paper, zoom, firstPageNumber }: PageLayout, draft: SheetDraft): void {
  const setup = draft.edit("pageSetup");
  if (paper !== null) setup.setAttribute("paperSize", String(paper));
  setup.setAttribute("orientation", orientation.toLowerCase());
  for (const name of ["firstPageNumber", "useFirstPageNumber"]) setup.removeAttribute(name);
  if (firstPageNumber !== null) {
    setup.setAttribute("firstPageNumber", String(firstPageNumber));
    setup.setAttribute("useFirstPageNumber", "1");
  }
  const isFitted = "horizontalFitToPages" in zoom;
  for (const name of ["scale", "fitToWidth", "fitToHeight"]) setup.removeAttribute(name);
  if (isFitted) {
    // One page is what the file means when it says nothing.
    if (zoom.horizontalFitToPages !== 1)
      setup.setAttribute("fitToWidth", String(zoom.horizontalFitToPages ?? 0));
    if (zoom.verticalFitToPages !== 1)
      setup.setAttribute("fitToHeight", String(zoom.verticalFitToPages ?? 0));
  } else if (zoom.scale !== 100) setup.setAttribute("scale", String(zoom.scale));
  const known = draft.source.section("sheetPr");
  const knownSetup = known === null ? null : childOf(known, "pageSetUpPr");
  if (!isFitted && knownSetup === null) return;
  const properties = draft.edit("sheetPr");
  const pages = childOf(properties, "pageSetUpPr") ?? createLike(properties, "pageSetUpPr");
  if (pages.parentNode === null) insertInOrder(properties, pages, SHEET_PROPERTIES_ORDER);
  setFlag(pages, "fitToPage", isFitted);
}

function writeHeaders({ headersFooters }: PageLayout, draft: SheetDraft): void {
  const section = draft.edit("headerFooter");
  for (const kind of ["Header", "Footer"] as const) {
    const text = joinHeader(headersFooters ?? NO_HEADERS, kind);
    const known = childOf(section, `odd${kind}`);
    if (known !== null && text === "") section.removeChild(known);
    if (text === "") continue;
    const element = known ?? createLike(section, `odd${kind}`);
    element.textContent = text;
    if (/^\s|\s$|\n/.test(text)) element.setAttribute("xml:space", "preserve");
    if (known === null) insertInOrder(section, element, HEADER_ORDER);
  }
  if (section.firstChild === null && section.attributes.length === 0) draft.remove("headerFooter");
}

function setFlag(element: ReturnType<SheetDraft["edit"]>, name: string, isSet: boolean): void {
  if (isSet) element.setAttribute(name, "1");
  else if (attributeOf(element, name) !== null) element.removeAttribute(name);
}
