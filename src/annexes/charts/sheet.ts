import { CHARTS, WORDS } from "./words";
import type { CellArea } from "../../workbook/grid/cellAddress";
import type { ChartSeriesSpec, ChartSpec } from "../../workbook/plan/writePlan";
import type { OwnCell, OwnRule, OwnSheet } from "../../reports/ownSheet/ownSheet";
import { sheetPages } from "../../reports/ownSheet/pageBreaks";
import { MOST_MARKS } from "../../reports/ownSheet/refillCharts";
import { FIGURE_HEADING, LABEL_HEADING, NOTE, SUBTITLE, THIN, TITLE } from "../kit/sheet/annexFormats";
import type { ChartTable } from "./chartTable";

/** A column of labels, and the columns of figures that there is room for: as wide together as a page. */
const MOST_COLUMNS = 4;
const COLUMN_WIDTHS = [220, ...Array<number>(MOST_COLUMNS).fill(78)];
const CHART_ROWS = 13;
/** Of a table, from its first row. */
const [MESSAGE, CHART, HEADINGS] = [1, 2, 2 + CHART_ROWS];

/** Diagram: the charts below each other, all of one size, each between what it shows in words and the table of its figures. */
export function chartsSheet(tables: readonly ChartTable[], committee: string | null): OwnSheet {
  const rows: OwnCell[][] = [
    [{ content: WORDS.title, format: TITLE }],
    [{ content: committee ?? "", format: SUBTITLE }],
    [{ content: WORDS.built, format: NOTE }],
    [],
  ];
  const placed = tables.map((table) => {
    const top = rows.length;
    rows.push(...rowsOf(table), []);
    return { table, top };
  });
  const { scale, breaks } = sheetPages({
    rows,
    columnWidths: COLUMN_WIDTHS,
    orientation: "Portrait",
    repeated: 0,
    groups: placed.map(({ top }) => top),
    again: 0,
  });
  return {
    purpose: "charts",
    name: CHARTS.sheet,
    rows,
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules: placed.map(({ table, top }): OwnRule => {
        const columnCount = 1 + table.columns.length;
        return { area: { row: top + HEADINGS + 1, column: 0, rowCount: 1, columnCount }, line: THIN };
      }),
      charts: placed.map(({ table, top }) => chartOf(table, top)),
      frozen: { rows: 2, columns: 0 },
      page: { orientation: "Portrait", titleRows: null, footerLeft: CHARTS.footer, scale },
      breaks,
    },
  };
}

function chartOf(
  { name, type, columns, rows, isOverlapping, valueAxis }: ChartTable,
  top: number,
): ChartSpec {
  const column = (at: number): CellArea => ({
    row: top + HEADINGS + 1,
    column: at,
    rowCount: Math.min(rows.length, MOST_MARKS),
    columnCount: 1,
  });
  return {
    name,
    type,
    title: { row: top + MESSAGE, column: 0, rowCount: 1, columnCount: 1 },
    categories: column(0),
    series: columns.flatMap(({ heading, look, hasLabels, numberFormat }, at): readonly ChartSeriesSpec[] => {
      const labels = hasLabels ? numberFormat : null;
      return look === null ? [] : [{ name: heading, values: column(1 + at), look, labels }];
    }),
    isOverlapping,
    place: { row: top + CHART, column: 0, rowCount: CHART_ROWS, columnCount: COLUMN_WIDTHS.length },
    valueAxis,
  };
}

function rowsOf({ topic, message, notes, labelHeading, columns, rows }: ChartTable): OwnCell[][] {
  return [
    [{ content: topic, format: { bold: true, fontSize: 12 } }],
    [{ content: message, format: { fontSize: 10 } }],
    ...Array.from({ length: CHART_ROWS }, () => []),
    [
      { content: labelHeading, format: LABEL_HEADING },
      ...columns.map(({ heading }) => ({ content: heading, format: FIGURE_HEADING })),
    ],
    ...rows.map(({ label, values }): OwnCell[] => [
      { content: label, format: { wrapText: true } },
      ...columns.map(({ numberFormat }, at): OwnCell => {
        return { content: values[at] ?? "", numberFormat, format: { horizontalAlignment: "Right" } };
      }),
    ]),
    ...notes.map((content): OwnCell[] => [{ content, format: NOTE }]),
  ];
}
