import type { ReportBlock, TableBlock, TableCell } from "./reportBlocks";
import { sourceLine } from "../text/cells/wordReportText";

/** The two forms on the clipboard: for Word, and for programs that take only text. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

const FONT = "font-family:Calibri,sans-serif";

/** As "Kopiera" gives blocks: headings as headings, tables with header cells. */
export function copyBlocks(blocks: readonly ReportBlock[]): Copied {
  const html = `<div lang="sv" style="${FONT};font-size:11pt">${blocks.map(blockHtml).join("")}</div>`;
  return { html, text: blocks.map(blockText).join("\n\n") };
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "table":
      return tableHtml(block);
  }
}

function blockText(block: ReportBlock): string {
  if (block.kind !== "table") return block.text;
  const { caption, headings, rows, notes, sheet } = block;
  const lines = [...headings, ...rows].map((cells) =>
    cells.flatMap(({ text, columnSpan }) => [text, ...new Array<string>(columnSpan - 1).fill("")]).join("\t"),
  );
  return [...(caption === null ? [] : [caption]), ...lines, ...notes, sourceLine(sheet)].join("\n");
}

function tableHtml({ caption, headings, rows, notes, sheet }: TableBlock): string {
  const head = headings.map((cells) => rowHtml(cells.map((cell) => cellHtml(cell, "col", 1))));
  const body = rows.map((cells, row) =>
    rowHtml(
      cells.flatMap((cell, column) =>
        cell.merged === "next"
          ? []
          : [cellHtml(cell, column === 0 ? "row" : null, rowSpan(rows, row, column))],
      ),
    ),
  );
  return [
    '<table style="border-collapse:collapse;font-size:9pt">',
    caption === null ? "" : `<caption style="text-align:left;font-weight:bold">${escaped(caption)}</caption>`,
    `<thead>${head.join("")}</thead><tbody>${body.join("")}</tbody></table>`,
    ...[...notes, sourceLine(sheet)].map((line) => `<p style="font-size:8.5pt">${escaped(line)}</p>`),
  ].join("");
}

function rowHtml(cells: readonly string[]): string {
  return `<tr>${cells.join("")}</tr>`;
}

/** Over how many rows a cell stands: its own, and those below that go on with it. */
function rowSpan(rows: TableBlock["rows"], row: number, column: number): number {
  const next = rows.findIndex((cells, at) => at > row && cells[column]?.merged !== "next");
  return (next === -1 ? rows.length : next) - row;
}

function cellHtml(cell: TableCell, scope: "col" | "row" | null, rowsOver: number): string {
  const { text, columnSpan, align, isBold, isItalic, indent, fillColor, fontColor } = cell;
  const style = [
    "border-top:1px solid #A6A6A6",
    "border-bottom:1px solid #A6A6A6",
    "padding:1pt 3pt",
    `text-align:${align}`,
    `font-weight:${isBold ? "bold" : "normal"}`,
    ...(isItalic ? ["font-style:italic"] : []),
    ...(indent > 0 ? [`padding-left:${3 + indent * 7}pt`] : []),
    ...(fillColor === null ? [] : [`background-color:${fillColor}`]),
    ...(fontColor === null ? [] : [`color:${fontColor}`]),
  ].join(";");
  const over = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowsOver > 1 ? ` rowspan="${rowsOver}"` : ""}`;
  return scope === null
    ? `<td${over} style="${style}">${escaped(text)}</td>`
    : `<th scope="${scope}"${over} style="${style}">${escaped(text)}</th>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replace(/\n/g, "<br>");
}
