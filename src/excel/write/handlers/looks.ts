import type { AreaLook, BorderLine, CellFormat, LookOperation } from "../../../workbook/plan/writePlan";
import type { CellArea } from "../../../workbook/grid/cellAddress";
import { queueCommonLook, queueFormats, toExcelFormat } from "../../cells/cellFormats";
import type { PlanSheets } from "../planSheets";
import { mapWritten, NOTHING_TO_REMEMBER, type Handler, type Remembered } from "./handler";

export const formatCells: Handler<"formatCells"> = {
  remember({ sheet, area, formats }, sheets) {
    if (sheet.id === null) return NOTHING_TO_REMEMBER;
    const before = queueFormats(sheets.range(sheet, area), formats);
    return () => {
      const looks = before();
      const back = mapWritten(formats, (row, column) => looks[row]?.[column] ?? null);
      const inverse = { kind: "formatCells", sheet, area, formats: back, expected: formats } as const;
      return { inverse: [inverse], isAsExpected: true };
    };
  },
  perform({ sheet, area, formats }, sheets) {
    sheets.range(sheet, area).setCellProperties(formats.map((cells) => cells.map(toExcelFormat)));
  },
};

export const formatArea: Handler<"formatArea"> = {
  remember: rememberUnusedArea,
  perform({ sheet, area, format, numberFormat }, sheets) {
    giveLook(sheets.range(sheet, area), { format, numberFormat });
  },
};

function giveLook(range: Excel.Range, { format, numberFormat }: AreaLook): void {
  // Excel takes one value for a whole range, which its types do not say.
  range.set({ numberFormat } as unknown as Excel.Interfaces.RangeUpdateData);
  formatRange(range.format, format);
}

function formatRange(target: Excel.RangeFormat, format: CellFormat): void {
  const { fillColor, fontColor, bold, italic, fontSize, ...alignment } = format;
  target.set(alignment);
  if (fillColor !== undefined && fillColor !== null) target.fill.color = fillColor;
  if (fillColor === null) target.fill.clear();
  if (fontColor !== undefined) target.font.color = fontColor;
  if (bold !== undefined) target.font.bold = bold;
  if (italic !== undefined) target.font.italic = italic;
  if (fontSize !== undefined) target.font.size = fontSize;
}

export const copyFormat: Handler<"copyFormat"> = {
  remember: rememberUnusedArea,
  perform({ sheet, fromColumn, area }, sheets) {
    const source = sheets.range(sheet, { ...area, column: fromColumn });
    sheets.range(sheet, area).copyFrom(source, "Formats");
  },
};

/**
 * The look that an unused area is given is taken off again, and the one look that all its cells had before is given back;
 * of cells that looked different from each other only that their look is taken off.
 */
function rememberUnusedArea(operation: LookOperation, sheets: PlanSheets): () => Remembered {
  const { sheet, area } = operation;
  if (sheet.id === null) return NOTHING_TO_REMEMBER;
  const look = queueCommonLook(sheets.range(sheet, area));
  return () => ({
    inverse: [{ kind: "clearFormats", sheet, area, look: look(), gave: [operation] }],
    isAsExpected: true,
  });
}

export const clearFormats: Handler<"clearFormats"> = {
  remember:
    ({ gave }) =>
    () => ({ inverse: gave, isAsExpected: true }),
  perform({ sheet, area, look }, sheets) {
    const range = sheets.range(sheet, area);
    range.clear("Formats");
    if (look !== null) giveLook(range, look);
  },
};

/** Lines are drawn on sheets of ours, which get the same ones again: they are not put back. */
export const drawBorders: Handler<"drawBorders"> = {
  remember: () => NOTHING_TO_REMEMBER,
  perform({ sheet, area, line }, sheets) {
    const { borders } = sheets.range(sheet, area).format;
    for (const edge of linesIn(area, line)) {
      borders.getItem(edge).set({ style: "Continuous", weight: line.weight, color: line.color });
    }
  },
};

const EDGES = {
  Top: "EdgeTop",
  Bottom: "EdgeBottom",
  Left: "EdgeLeft",
  Right: "EdgeRight",
  InsideHorizontal: "InsideHorizontal",
  InsideVertical: "InsideVertical",
} as const;

/** Excel refuses lines between the rows of a single row, and between the columns of a single column. */
function linesIn(
  { rowCount, columnCount }: CellArea,
  { edges }: BorderLine,
): (typeof EDGES)[keyof typeof EDGES][] {
  return edges
    .filter((edge) => edge !== "InsideHorizontal" || rowCount > 1)
    .filter((edge) => edge !== "InsideVertical" || columnCount > 1)
    .map((edge) => EDGES[edge]);
}
