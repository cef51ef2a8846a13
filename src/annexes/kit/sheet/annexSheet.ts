import type { AnnexRow } from "../table/annexRow";
import type { FilledRow } from "../table/annexTable";
import { REPORT_WORDS } from "../../reportNames";
import { cellAddress } from "../../../workbook/grid/cellAddress";
import type { CellContent } from "../../../workbook/plan/writePlan";
import type { OwnCell, OwnSheet } from "../../../reports/ownSheet/ownSheet";
import type { AmountOptions } from "./amountOptions";
import type { AnnexContent } from "./annexContent";
import {
  FIGURE_FORMATS,
  INDENT,
  NOTE,
  rowFormat,
  SHARE_FORMAT,
  SUBTITLE,
  TITLE,
  WARNING,
} from "./annexFormats";
import { annexHeadings } from "./annexHeadings";
import { exactLeft, figurePlace, FIGURES_LEFT, headingsTop, shownColumns, tableTop } from "./annexPlaces";
import { annexRules } from "./annexRules";
import { figureCells, type FigureCells } from "./figureCells";
import { linesOf } from "./linesOf";

const EMPTY: OwnCell = { content: "" };

/** The sheet of an annex of figures: title, headings, the table with its rules, and what is noted below it. */
export function annexSheet(content: AnnexContent, options: AmountOptions): OwnSheet {
  const { report, orientation, labelWidth, figureWidth } = content;
  const top = tableTop(content);
  const isRounded = content.numberFormat === "thousands" && options.unit === "roundedToThousands";
  const numberFormat = FIGURE_FORMATS[isRounded ? "whole" : content.numberFormat];
  const figures = figureCells(
    content.table,
    content.input.formula,
    { ...options, unit: isRounded ? "roundedToThousands" : "shownAsThousands" },
    { top, left: FIGURES_LEFT, exactLeft: exactLeft(content) },
  );
  const exactColumns = figures.exact === null ? 0 : 1 + content.table.columns.length;
  const figureColumns = shownColumns(content) - FIGURES_LEFT;
  return {
    purpose: report,
    name: REPORT_WORDS[report].sheet,
    rows: [
      ...content.lines.map((line, at) => [{ content: line, format: at === 0 ? TITLE : SUBTITLE }]),
      [],
      ...annexHeadings(content),
      ...tableRows(content, figures, numberFormat, options),
      [checkCell(content, figures)],
      ...content.notes
        .flatMap((note) => linesOf(note, labelWidth + figureWidth * figureColumns))
        .map((line) => [{ content: line, format: NOTE }]),
    ],
    columnWidths: [
      labelWidth,
      ...Array<number>(figureColumns).fill(figureWidth),
      ...Array<number>(exactColumns).fill(0),
    ],
    dress: {
      rules: annexRules(content),
      frozen: { rows: top, columns: FIGURES_LEFT },
      page: {
        orientation,
        titleRows: { first: headingsTop(content), last: top - 1 },
        footerLeft: REPORT_WORDS[report].footer,
      },
      charts: [],
    },
  };
}

function tableRows(
  content: AnnexContent,
  { shown, exact }: FigureCells,
  numberFormat: string,
  options: AmountOptions,
): OwnCell[][] {
  const { table, words } = content;
  return table.rows.map((row, at) => [
    labelCell(row, content),
    ...(shown[at] ?? []).map((cell) => figureCell(row, cell, numberFormat)),
    ...shareCells(content, row, exact !== null, options),
    ...(words === null ? [] : [wordCell(row, words.byRow.get(row.id) ?? "")]),
    ...(exact === null ? [] : [EMPTY]),
    ...(exact?.[at] ?? []).map((cell) => ({ content: cell, numberFormat: FIGURE_FORMATS.whole })),
  ]);
}

/** Of exact figures. What is a share of nothing is a dash, and of an amount that is not there it is empty. */
function shareCells(
  content: AnnexContent,
  row: FilledRow,
  isBesideExact: boolean,
  { amounts }: AmountOptions,
): OwnCell[] {
  const { share, table } = content;
  if (share === null) return [];
  const cellOf = (columnId: string): number | null =>
    row.cells[table.columns.findIndex(({ id }) => id === columnId)] ?? null;
  const [part, whole] = [cellOf(share.part), cellOf(share.whole)];
  const cell = (cellContent: CellContent): OwnCell[] => [figureCell(row, cellContent, SHARE_FORMAT)];
  if (part === null || whole === null) return cell("");
  if (amounts === "values") return cell(whole === 0 ? NO_SHARE : part / whole);
  const moved = isBesideExact ? exactLeft(content) - FIGURES_LEFT : 0;
  const [partAt, wholeAt] = [share.part, share.whole].map((columnId) => {
    const place = figurePlace(content, row.id, columnId);
    return cellAddress(place.row, place.column + moved);
  });
  return cell({ formula: `=IF(${wholeAt}=0,"${NO_SHARE}",${partAt}/${wholeAt})` });
}

const NO_SHARE = "–";

function labelCell(row: AnnexRow, { marks, table }: AnnexContent): OwnCell {
  const mark = marks.get(row.id);
  const indent = isIndented(row, table.rows) ? INDENT : "";
  const isPlain = indent === "" && mark === undefined;
  return {
    content: row.label,
    ...(isPlain ? {} : { numberFormat: `${indent}@${mark === undefined ? "" : `"\u00A0${mark}"`}` }),
    format: { ...rowFormat(row), wrapText: true },
  };
}

/** "Varav" rows stand a step in, and so does what a heading is over. */
function isIndented(row: AnnexRow, rows: readonly AnnexRow[]): boolean {
  if (row.kind === "accounts") return row.isOfWhich;
  if (row.kind === "activities") return row.group !== null;
  return row.kind === "record" && rows.some(({ kind }) => kind === "heading");
}

function figureCell(row: AnnexRow, content: CellContent, numberFormat: string): OwnCell {
  const format = rowFormat(row);
  if (row.kind === "heading") return EMPTY;
  return { content, numberFormat, format: { ...format, horizontalAlignment: "Right" } };
}

function wordCell(row: AnnexRow, content: string): OwnCell {
  return {
    content,
    format: { ...rowFormat(row), horizontalAlignment: "Center" },
  };
}

/** The cell under the table that says when this is not all, made of the exact figures; empty where nothing is checked. */
function checkCell(content: AnnexContent, { exact }: FigureCells): OwnCell {
  if (content.check === null) return EMPTY;
  const moved = exact === null ? 0 : exactLeft(content) - FIGURES_LEFT;
  const checked = content.check({
    address: (rowId, columnId) => {
      const { row, column } = figurePlace(content, rowId, columnId);
      return cellAddress(row, column + moved);
    },
  });
  return { content: checked, format: WARNING };
}
