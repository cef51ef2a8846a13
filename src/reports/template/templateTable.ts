import { isOutputField, headingOf } from "../../workbook/columns/catalogue";
import type { CellArea, CellPosition } from "../../workbook/grid/cellAddress";
import type { CellFormat, SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import type { TemplateColumn } from "./templateColumns";

/** Rows to fill in; the table grows below them. */
const EMPTY_ROWS = 30;

export const DARK_BLUE = "#1F4E79";
const RULE = "#D0D0D0";
const TEXT_SIZE = 10;
const BODY: CellFormat = { fontSize: TEXT_SIZE, verticalAlignment: "Top", wrapText: true };
const HEADING: CellFormat = {
  bold: true,
  fontSize: TEXT_SIZE,
  fontColor: "#1A1A1A",
  verticalAlignment: "Center",
  wrapText: true,
};
/** The columns to fill in are white under blue headings, those that the add-in writes grey. */
const FILLS = {
  input: { heading: "#DDEBF7", body: "#FFFFFF" },
  output: { heading: "#D9D9D9", body: "#F2F2F2" },
};

/** The Excel table to fill in, with its headings on the row `headerRow`. */
export function templateTable(
  sheet: SheetTarget,
  headerRow: number,
  name: string,
  columns: readonly TemplateColumn[],
): readonly WriteOperation[] {
  const area = { row: headerRow, column: 0, rowCount: EMPTY_ROWS + 1, columnCount: columns.length };
  return [
    ...columns.flatMap((column, index) => templateColumn(sheet, column, { ...area, column: index })),
    { kind: "addTable", sheet, area, name, style: "TableStyleLight1" },
    ...rules(sheet, area),
  ];
}

function templateColumn(
  sheet: SheetTarget,
  { field, width, alignment, numberFormat, choices }: TemplateColumn,
  { row, column }: CellPosition,
): readonly WriteOperation[] {
  const heading = { row, column, rowCount: 1, columnCount: 1 };
  const body = { row: row + 1, column, rowCount: EMPTY_ROWS, columnCount: 1 };
  const fills = FILLS[isOutputField(field) ? "output" : "input"];
  const horizontalAlignment = alignment;
  return [
    { kind: "writeCells", sheet, area: heading, contents: [[headingOf(field)]], expected: [[""]] },
    {
      kind: "formatCells",
      sheet,
      area: heading,
      formats: [[{ ...HEADING, fillColor: fills.heading, horizontalAlignment }]],
    },
    {
      kind: "formatArea",
      sheet,
      area: body,
      format: { ...BODY, fillColor: fills.body, horizontalAlignment },
      numberFormat,
    },
    ...(choices === null
      ? []
      : [
          {
            kind: "setChoices",
            sheet,
            area: body,
            choices: choices.texts,
            message: choices.message,
          } as const,
        ]),
    { kind: "setColumnWidth", sheet, column, width },
  ];
}

/** Thin lines between all cells of the table, and a stronger one under its headings. */
function rules(sheet: SheetTarget, area: CellArea): readonly WriteOperation[] {
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  return [
    {
      kind: "drawBorders",
      sheet,
      area: body,
      line: {
        edges: ["Bottom", "Left", "Right", "InsideHorizontal", "InsideVertical"],
        weight: "Thin",
        color: RULE,
      },
    },
    {
      kind: "drawBorders",
      sheet,
      area: { ...area, rowCount: 1 },
      line: { edges: ["Bottom"], weight: "Medium", color: DARK_BLUE },
    },
  ];
}
