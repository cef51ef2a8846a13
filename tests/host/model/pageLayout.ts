import type { Rectangle } from "./address";

/** The text of one corner, by its name in the API. */
export type HeaderFooterPlace =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** How many percent of its size the sheet is printed in, or how many pages it is made to fit (null = as many as needed). */
export type PrintZoom =
  | { readonly scale: number }
  | { readonly horizontalFitToPages: number | null; readonly verticalFitToPages: number | null };

/** How a sheet is printed. Margins are in points. */
export class PageLayout {
  orientation: "Portrait" | "Landscape" = "Portrait";
  /** Number of the paper in the file; null where it does not say, which is the printer's own. */
  paper: number | null = null;
  zoom: PrintZoom = { scale: 100 };
  /** Number of its first page; null goes on from the sheet before. */
  firstPageNumber: number | null = null;
  centerHorizontally = false;
  centerVertically = false;
  printGridlines = false;
  printHeadings = false;
  margins: Margins = {
    left: inches(0.7),
    right: inches(0.7),
    top: inches(0.75),
    bottom: inches(0.75),
    header: inches(0.3),
    footer: inches(0.3),
  };
  /** With Excel's codes ("&P" = page number). */
  headersFooters: Readonly<Record<HeaderFooterPlace, string>> = NO_HEADERS;
  printArea: readonly Rectangle[] | null = null;
  /** Rows and columns repeated on every page. */
  titleRows: Rectangle | null = null;
  titleColumns: Rectangle | null = null;
}

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export const NO_HEADERS: PageLayout["headersFooters"] = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

const POINTS_PER_INCH = 72;

function inches(count: number): number {
  return count * POINTS_PER_INCH;
}
