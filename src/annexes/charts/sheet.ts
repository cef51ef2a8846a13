import { CHARTS, WORDS } from "./words";
import type { CellArea } from "../../workbook/grid/cellAddress";
import type { CellContent, ChartSpec } from "../../workbook/plan/writePlan";
import type { OwnCell, OwnRule, OwnSheet } from "../../reports/ownSheet/ownSheet";
import { FIGURE_HEADING, LABEL_HEADING, NOTE, SUBTITLE, THIN, TITLE } from "../kit/sheet/annexFormats";

/** A chart with the table that it is drawn from, beside it. */
export interface ChartTable {
  /** Unique on the sheet. */
  readonly name: string;
  readonly type: ChartSpec["type"];
  readonly title: string;
  /** Each on a line of its own below the table. */
  readonly notes: readonly string[];
  readonly headings: readonly [string, string];
  readonly rows: readonly { readonly label: string; readonly value: CellContent }[];
  readonly numberFormat: string;
  readonly valueAxis: ChartSpec["valueAxis"];
}

const COLUMN_WIDTHS = [216, 74, 14];
const SERIES_COLOR = "#2F5496";
const CHART_COLUMN = 3;
const CHART_COLUMNS = 9;
const LEAST_CHART_ROWS = 15;

/** Diagram: the tables below each other, each with its chart to the right. */
export function chartsSheet(tables: readonly ChartTable[], committee: string | null): OwnSheet {
  const rows: OwnCell[][] = [
    [{ content: WORDS.title, format: TITLE }],
    [{ content: committee ?? "", format: SUBTITLE }],
    [],
  ];
  const charts: ChartSpec[] = [];
  const rules: OwnRule[] = [];
  for (const table of tables) {
    const top = rows.length;
    const first = top + 2;
    const rowCount = table.rows.length;
    rows.push(...rowsOf(table));
    const column = (at: number): CellArea => ({ row: first, column: at, rowCount, columnCount: 1 });
    rules.push({ area: { row: first, column: 0, rowCount: 1, columnCount: 2 }, line: THIN });
    const height = Math.max(LEAST_CHART_ROWS, rowCount + 1 + table.notes.length);
    charts.push({
      name: table.name,
      type: table.type,
      title: table.title,
      categories: column(0),
      series: [{ name: table.headings[1], values: column(1), color: SERIES_COLOR }],
      place: { row: top, column: CHART_COLUMN, rowCount: height, columnCount: CHART_COLUMNS },
      valueAxis: table.valueAxis,
    });
    while (rows.length < top + height + 1) rows.push([]);
  }
  return {
    purpose: "charts",
    name: CHARTS.sheet,
    rows,
    columnWidths: COLUMN_WIDTHS,
    dress: {
      rules,
      charts,
      frozen: { rows: 2, columns: 0 },
      page: { orientation: "Portrait", titleRows: null, footerLeft: CHARTS.footer },
    },
  };
}

function rowsOf({ title, notes, headings, rows, numberFormat }: ChartTable): OwnCell[][] {
  return [
    [{ content: title, format: { bold: true } }],
    [
      { content: headings[0], format: LABEL_HEADING },
      { content: headings[1], format: FIGURE_HEADING },
    ],
    ...rows.map(({ label, value }): OwnCell[] => [
      { content: label, format: { wrapText: true } },
      { content: value, numberFormat, format: { horizontalAlignment: "Right" } },
    ]),
    ...notes.map((content): OwnCell[] => [{ content, format: NOTE }]),
  ];
}
