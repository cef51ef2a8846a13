import type { AnnexRow, RowLevel } from "../table/annexRow";
import type { BorderLine, CellFormat } from "../../../workbook/plan/writePlan";

/**
 * Number formats of figures, with Excel's own separators for thousands (a space in Swedish) and a real minus. What
 * rounds to nothing has no minus.
 */
export const FIGURE_FORMATS = {
  /** Kronor, shown as tkr. */
  thousands: '[>=0]#,##0,;[<=-500]"−"#,##0,;#,##0,',
  whole: '[>=0]#,##0;[<=-0.5]"−"#,##0;#,##0',
} as const;

/** A share in percent, with a real minus. */
export const SHARE_FORMAT = '0.0"\u00A0"%;"−"0.0"\u00A0"%';

/** Before "@" in a number format: shows a label a step to the right, its text unchanged. */
export const INDENT = '"   "';

export const TITLE: CellFormat = { bold: true, fontSize: 14 };
export const SUBTITLE: CellFormat = { fontColor: "#404040" };
export const NOTE: CellFormat = { fontSize: 9, fontColor: "#404040" };
/** The look of a line that says that something is wrong, and is empty when nothing is. */
export const WARNING: CellFormat = { bold: true, fontColor: "#9C0006" };

const HEADING_FILL = "#DDEBF7";
export const LABEL_HEADING: CellFormat = {
  bold: true,
  fillColor: HEADING_FILL,
  wrapText: true,
  horizontalAlignment: "Left",
  verticalAlignment: "Bottom",
};
export const FIGURE_HEADING: CellFormat = { ...LABEL_HEADING, horizontalAlignment: "Right" };
export const GROUP_HEADING: CellFormat = { ...LABEL_HEADING, horizontalAlignment: "Center", wrapText: false };

const INK = "#404040";
export const THIN: BorderLine = { edges: ["Top"], weight: "Thin", color: INK };
export const UNDER: BorderLine = { edges: ["Bottom"], weight: "Thin", color: INK };
export const HAIR: BorderLine = {
  edges: ["InsideHorizontal", "Bottom"],
  weight: "Hairline",
  color: "#A6A6A6",
};

const LEVELS: Record<RowLevel, CellFormat> = {
  row: {},
  subtotal: { bold: true },
  total: { bold: true },
  grandTotal: { bold: true, fillColor: "#F2F2F2" },
};

/** The look of a row: sums are bold, the grand total has a ground of its own, "varav" steps back. */
export function rowFormat(row: AnnexRow): CellFormat {
  switch (row.kind) {
    case "heading":
      return row.level === 1 ? { bold: true } : { italic: true };
    case "accounts":
    case "activities":
      return row.isOfWhich ? { fontColor: "#595959" } : LEVELS[row.level];
    case "sum":
      return LEVELS[row.level];
    case "record":
      return {};
  }
}

/** A row that adds up others stands under a thin rule; the grand total has one under it too. */
export function rulesOf(row: AnnexRow): readonly BorderLine[] {
  if (row.kind !== "sum") return [];
  return row.level === "grandTotal" ? [THIN, UNDER] : [THIN];
}
