import type { Element } from "@xmldom/xmldom";
import type { PageLayout } from "../../model/pageLayout";
import { type PrintZoom } from "../../model/pageLayout";
import type { SheetSource } from "../read/sheetSource";
import { attributeOf, childOf, flagOf } from "../xml/dom";
import { splitHeader } from "./headerFooterText";

export const POINTS_PER_INCH = 72;
export const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** What the sheet part says about printing; areas and titles are names of the workbook. */
export function readPageLayout(source: SheetSource, layout: PageLayout): void {
  const options = source.section("printOptions");
  if (options !== null) {
    layout.centerHorizontally = flagOf(options, "horizontalCentered");
    layout.centerVertically = flagOf(options, "verticalCentered");
    layout.printGridlines = flagOf(options, "gridLines");
    layout.printHeadings = flagOf(options, "headings");
  }
  const margins = source.section("pageMargins");
  if (margins !== null) {
    const entries = MARGINS.map(
      (side) => [side, Number(attributeOf(margins, side)) * POINTS_PER_INCH] as const,
    );
    layout.margins = { ...layout.margins, ...Object.fromEntries(entries) };
  }
  const setup = source.section("pageSetup");
  if (setup !== null) {
    layout.orientation = attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait";
    layout.paper = numberOf(setup, "paperSize");
    layout.firstPageNumber = flagOf(setup, "useFirstPageNumber") ? numberOf(setup, "firstPageNumber") : null;
  }
  layout.zoom = readZoom(setup, fitsPages(source));
  const texts = source.section("headerFooter");
  const text = (name: string): string => (texts === null ? "" : (childOf(texts, name)?.textContent ?? ""));
  layout.headersFooters = {
    ...layout.headersFooters,
    ...splitHeader(text("oddHeader"), "Header"),
    ...splitHeader(text("oddFooter"), "Footer"),
  };
}

function readZoom(setup: Element | null, isFitted: boolean): PrintZoom {
  const number = (name: string): number | null => (setup === null ? null : numberOf(setup, name));
  if (!isFitted) return { scale: number("scale") ?? 100 };
  // Zero pages stands for as many as it takes.
  const pages = (name: string): number | null => (number(name) ?? 1) || null;
  return { horizontalFitToPages: pages("fitToWidth"), verticalFitToPages: pages("fitToHeight") };
}

function fitsPages(source: SheetSource): boolean {
  const properties = source.section("sheetPr");
  const setup = properties === null ? null : childOf(properties, "pageSetUpPr");
  return setup !== null && flagOf(setup, "fitToPage");
}

function numberOf(element: Element, name: string): number | null {
  const value = attributeOf(element, name);
  return value === null ? null : Number(value);
}
