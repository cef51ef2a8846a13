import type { ReportTableCell, ReportTableFacts, ReportTableRow } from "../domain/summary/reportTable";
import { LABEL_HEADING } from "../annexes/kit/sheet/annexFormats";
import type { TableBlock, TableCell } from "./reportBlocks";

/** Characters that a column is counted as at least and at most: a long text runs over several lines. */
const [NARROWEST, WIDEST] = [6, 42];
const SUM_FILL = "#F2F2F2";

/**
 * A table of the controller's own, its words and figures as the sheet shows them.
 *
 * @param isNamed whether the sheet is told above it, as where a section has several tables
 */
export function tableBlock({ headings, rows, sheet }: ReportTableFacts, isNamed: boolean): TableBlock {
  const isOfNumbers = headings.map((_, at) => {
    const filled = rows.flatMap(({ cells }) => cells[at] ?? []).filter(({ text }) => text !== "");
    return filled.length > 0 && filled.every(({ isNumber }) => isNumber);
  });
  return {
    kind: "table",
    caption: isNamed ? sheet : null,
    headings: [
      headings.map((text, at) => ({
        ...PLAIN,
        text: oneLine(text),
        align: isOfNumbers[at] === true ? "right" : "left",
        isBold: true,
        fillColor: LABEL_HEADING.fillColor ?? null,
      })),
    ],
    rows: rows.map((row) => row.cells.map((cell) => cellOf(cell, row))),
    widths: headings.map((heading, at) => {
      const longest = Math.max(heading.length, ...rows.map(({ cells }) => cells[at]?.text.length ?? 0));
      return Math.min(WIDEST, Math.max(NARROWEST, longest));
    }),
    sheet,
    notes: [],
  };
}

const PLAIN: Omit<TableCell, "text"> = {
  columnSpan: 1,
  merged: null,
  align: "left",
  isBold: false,
  isItalic: false,
  indent: 0,
  fillColor: null,
  fontColor: null,
};

function cellOf({ text, isNumber }: ReportTableCell, { kind }: ReportTableRow): TableCell {
  return {
    ...PLAIN,
    text: oneLine(text),
    align: isNumber ? "right" : "left",
    isBold: kind === "heading" || kind === "total",
    fillColor: kind === "total" ? SUM_FILL : null,
  };
}

/** A line break within a cell is none of the document's. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
