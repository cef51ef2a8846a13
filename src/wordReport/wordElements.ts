import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import { sourceLine } from "../text/cells/wordReportText";
import type { ReportBlock, TableBlock, TableCell } from "./reportBlocks";
import { tableWidths } from "./tableWidths";

/** The styles of ours besides Word's own. */
export const STYLE = { caption: "Caption", cell: "Tabelltext", note: "Tabellnot", source: "Tabellkalla" };

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const MERGES = { first: VerticalMergeType.RESTART, next: VerticalMergeType.CONTINUE } as const;
/** In twentieths of a point. */
const MARGINS = { left: 60, right: 60 };
const INDENT = 140;
const SHORT_TABLE = 12;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/**
 * A block as Word's own elements.
 *
 * @param width what a table may take, in twentieths of a point
 */
export function wordElements(block: ReportBlock, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HEADINGS[block.level] })];
    case "paragraph":
      return [new Paragraph({ text: block.text, keepNext: block.leads === true })];
    case "table":
      return [
        ...(block.caption === null
          ? []
          : [new Paragraph({ text: block.caption, style: STYLE.caption, keepNext: true })]),
        wordTable(block, width),
        ...block.notes.map((text) => new Paragraph({ text, style: STYLE.note })),
        new Paragraph({ text: sourceLine(block.sheet), style: STYLE.source }),
      ];
  }
}

function wordTable(table: TableBlock, width: number): Table {
  const { headings, rows } = table;
  const columnWidths = tableWidths(table, width);
  return new Table({
    width: { size: columnWidths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    margins: { ...MARGINS, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: [
      ...headings.map((cells) => wordRow(cells, columnWidths, true, true)),
      ...rows.map((cells, row) => wordRow(cells, columnWidths, false, isWithNext(rows, row))),
    ],
  });
}

/** A short table stands on one page, and so do the rows of a goal and the last two of any table. */
function isWithNext(rows: TableBlock["rows"], row: number): boolean {
  if (row === rows.length - 1) return false;
  return rows.length <= SHORT_TABLE || row === rows.length - 2 || rows[row + 1]?.[0]?.merged === "next";
}

function wordRow(
  cells: readonly TableCell[],
  columnWidths: readonly number[],
  tableHeader: boolean,
  keepNext: boolean,
): TableRow {
  let column = 0;
  return new TableRow({
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    keepNext,
    children: cells.map((cell) => {
      const size = columnWidths
        .slice(column, column + cell.columnSpan)
        .reduce((total, each) => total + each, 0);
      column += cell.columnSpan;
      return wordCell(cell, size, tableHeader);
    }),
  });
}

function wordCell(cell: TableCell, size: number, isHeading: boolean): WordCell {
  const { text, columnSpan, merged, align, isBold, isItalic, indent, fillColor, fontColor } = cell;
  return new WordCell({
    width: { size, type: WidthType.DXA },
    ...(columnSpan > 1 && { columnSpan }),
    ...(merged !== null && { verticalMerge: MERGES[merged] }),
    verticalAlign: isHeading
      ? VerticalAlign.BOTTOM
      : merged === null
        ? VerticalAlign.CENTER
        : VerticalAlign.TOP,
    ...(fillColor !== null && {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: fillColor.slice(1) },
    }),
    children: [
      new Paragraph({
        style: STYLE.cell,
        alignment: ALIGNMENTS[align],
        ...(indent > 0 && { indent: { left: indent * INDENT } }),
        children: [
          new TextRun({
            text,
            ...(isBold && { bold: true }),
            ...(isItalic && { italics: true }),
            ...(fontColor !== null && { color: fontColor.slice(1) }),
          }),
        ],
      }),
    ],
  });
}
