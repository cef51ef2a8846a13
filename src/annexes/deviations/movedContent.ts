import type { CellContent } from "../../workbook/plan/writePlan";

/** Texts and names of sheets in quotes, references to other sheets, and a cell's address without a "$" before its row. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|![$A-Z0-9:]+|(?<![A-Z0-9_.$])(\$?[A-Z]{1,3})([1-9]\d*)(?![\w.(!])/gi;

/**
 * The content of a cell, as it is to stand on another row: a formula that takes cells of its own row takes those of the new one. All
 * else is as it was. Rows are zero-based.
 */
export function movedContent(content: CellContent, from: number, to: number): CellContent {
  if (typeof content !== "object" || from === to) return content;
  const formula = content.formula.replace(TOKEN, (all: string, column?: string, row?: string) =>
    column !== undefined && Number(row) === from + 1 ? `${column}${to + 1}` : all,
  );
  return { formula };
}
