import type { CellPosition } from "../../../workbook/grid/cellAddress";
import type { AnnexContent } from "./annexContent";

/** Labels stand in the first column, figures in those after it. */
export const FIGURES_LEFT = 1;

/** Zero-based sheet row of the first row of headings: under the title and its lines, with a free row between. */
export function headingsTop({ lines }: Pick<AnnexContent, "lines">): number {
  return lines.length + 1;
}

/** Zero-based sheet row of the table's first row. */
export function tableTop(content: Pick<AnnexContent, "lines" | "headings">): number {
  return headingsTop(content) + (hasGroups(content) ? 2 : 1);
}

export function hasGroups({ headings }: Pick<AnnexContent, "headings">): boolean {
  return headings.some(({ group }) => group !== null);
}

/** How many columns are printed. */
export function shownColumns({
  headings,
  share,
  words,
}: Pick<AnnexContent, "headings" | "share" | "words">): number {
  return FIGURES_LEFT + headings.length + (share === null ? 0 : 1) + (words === null ? 0 : 1);
}

/** The column of the first exact figure, where these stand beside rounded ones: after a free column. */
export function exactLeft(content: Pick<AnnexContent, "headings" | "share" | "words">): number {
  return shownColumns(content) + 1;
}

/** Where the shown figure of a row and a column stands. */
export function figurePlace(content: AnnexContent, rowId: string, columnId: string): CellPosition {
  const { rows, columns } = content.table;
  return {
    row: tableTop(content) + rows.findIndex(({ id }) => id === rowId),
    column: FIGURES_LEFT + columns.findIndex(({ id }) => id === columnId),
  };
}
