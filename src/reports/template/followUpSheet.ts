import { TEMPLATE } from "../../text/cells/templateText";
import type { CellFormat, SheetTarget, WriteOperation } from "../../workbook/plan/writePlan";
import { NUMBER_FORMATS } from "../numberFormats";
import type { TemplateColumn } from "./templateColumns";
import { DARK_BLUE, templateTable } from "./templateTable";

/** Zero-based rows of the sheet; the table follows right below the hint. */
const ROWS = { title: 0, committee: 1, followUpDate: 2, hint: 3, headings: 4 } as const;
/** Where the first indicator is filled in. */
export const FIRST_ROW = ROWS.headings + 1;
/** The labels of the title rows reach over the first columns; what is filled in stands here. */
const FILLED_IN = { column: 2, columnCount: 2 } as const;

/** Where the controller begins to fill in. */
export const FIRST_CELL = { row: ROWS.committee, column: FILLED_IN.column } as const;

/** The names of the sheet and its table, and the text above the table. */
export type TemplateWords = Readonly<Record<"sheet" | "table" | "title" | "hint", string>>;

/**
 * The empty follow-up: title rows, then an Excel table with the headings that the add-in knows. The sheet has no mark:
 * it is the controller's from the start, and is found and read as any other follow-up.
 */
export function followUpSheet(
  words: TemplateWords,
  columns: readonly TemplateColumn[],
): readonly WriteOperation[] {
  const sheet: SheetTarget = { id: null, name: words.sheet };
  // Number and name of the goal stay in view.
  const frozenColumns = columns.findIndex(({ field }) => field === "goalTitle") + 1;
  return [
    { kind: "addSheet", sheet, mark: null, goesWhenUndone: true },
    ...titleRows(sheet, words),
    ...templateTable(sheet, ROWS.headings, words.table, columns),
    { kind: "freezePanes", sheet, rows: ROWS.headings + 1, columns: frozenColumns },
    {
      kind: "setPage",
      sheet,
      page: {
        orientation: "Landscape",
        titleRows: { first: ROWS.headings, last: ROWS.headings },
        footerLeft: words.title,
      },
    },
  ];
}

function titleRows(sheet: SheetTarget, { title, hint }: TemplateWords): readonly WriteOperation[] {
  const area = { row: 0, column: 0, rowCount: ROWS.headings, columnCount: 1 };
  const texts = [title, TEMPLATE.committee, TEMPLATE.followUpDate, hint];
  const filledIn = { ...FILLED_IN, row: ROWS.committee, rowCount: 2 };
  const looks: CellFormat[] = [
    { bold: true, fontSize: 16, fontColor: DARK_BLUE },
    { bold: true },
    { bold: true },
    { italic: true, fontSize: 10, fontColor: "#595959" },
  ];
  return [
    {
      kind: "writeCells",
      sheet,
      area,
      contents: texts.map((text) => [text]),
      expected: texts.map(() => [""]),
    },
    { kind: "formatCells", sheet, area, formats: looks.map((look) => [look]) },
    {
      kind: "formatArea",
      sheet,
      area: { ...filledIn, columnCount: 1 },
      format: { horizontalAlignment: "Left" },
      numberFormat: NUMBER_FORMATS.asTyped,
    },
    {
      kind: "drawBorders",
      sheet,
      area: filledIn,
      line: { edges: ["Bottom", "InsideHorizontal"], weight: "Thin", color: "#7F7F7F" },
    },
  ];
}
