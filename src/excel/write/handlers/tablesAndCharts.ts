import { absoluteReference, type CellArea } from "../../../workbook/grid/cellAddress";
import type { ChartSeriesSpec, ChartSpec, SheetTarget } from "../../../workbook/plan/writePlan";
import type { PlanSheets } from "../planSheets";
import { NOTHING_TO_REMEMBER, type Handler, type Remembered } from "./handler";

/**
 * The plan is made from what the workbook holds, so a table of that name is a surprise. The table has no filter buttons:
 * they cover its headings, and nothing is written to a sheet that is filtered.
 */
export const addTable: Handler<"addTable"> = {
  remember({ sheet, name }, sheets) {
    const namesake = sheets.context.workbook.tables.getItemOrNullObject(name);
    namesake.load("id");
    const known = rememberAll(sheet, sheets, tablesOf, (table) => table.convertToRange());
    return () => ({ inverse: [], isAsExpected: namesake.isNullObject, findMade: known() });
  },
  perform({ sheet, area, name, style }, sheets) {
    const table = sheets.get(sheet).tables.add(sheets.range(sheet, area), true);
    table.set({ name, style, showFilterButton: false });
  },
};

/** A table's headings stay where they are: it is shrunk, or extended, to the right and below. */
export const resizeTable: Handler<"resizeTable"> = {
  remember: ({ sheet, table, size, expected }) => {
    const back = { kind: "resizeTable", sheet, table, size: expected, expected: size } as const;
    return () => ({ inverse: [back], isAsExpected: true });
  },
  perform({ sheet, table, size }, sheets) {
    const resized = sheets.get(sheet).tables.getItem(table);
    resized.resize(resized.getRange().getAbsoluteResizedRange(size.rowCount, size.columnCount));
  },
};

/** A chart of that name on the sheet is ours from before, and is kept as the controller has left it. */
export const addChart: Handler<"addChart"> = {
  remember({ sheet, chart }, sheets) {
    if (sheets.hasChart(sheet, chart.name)) return NOTHING_TO_REMEMBER;
    const known = rememberAll(sheet, sheets, chartsOf, (made) => made.delete());
    return () => ({ inverse: [], isAsExpected: true, findMade: known() });
  },
  perform({ sheet, chart }, sheets) {
    if (!sheets.hasChart(sheet, chart.name)) drawChart(sheet, chart, sheets);
  },
};

/** The look of the chart is the controller's; which cells it shows, and with them its place, follows its table. */
export const bindChart: Handler<"bindChart"> = {
  remember: ({ sheet, name, cells, before }) => {
    const back = { kind: "bindChart", sheet, name, cells: before, before: cells } as const;
    return () => ({ inverse: [back], isAsExpected: true });
  },
  perform({ sheet, name, cells }, sheets) {
    const bound = sheets.chartToBind(sheet, name, cells.values.length);
    if (bound === null) return;
    const { chart, hasOurTitle, isInPlace } = bound;
    cells.values.forEach((values, index) => {
      const series = chart.series.getItemAt(index);
      series.setValues(sheets.range(sheet, values));
      series.setXAxisValues(sheets.range(sheet, cells.categories));
    });
    if (hasOurTitle) chart.title.setFormula(formulaOf(sheet, cells.title));
    if (isInPlace) putChart(chart, sheet, cells.place, sheets);
  },
};

const tablesOf = ({ tables }: Excel.Worksheet): Excel.TableCollection => tables;
const chartsOf = ({ charts }: Excel.Worksheet): Excel.ChartCollection => charts;

/**
 * Queues the question which tables or charts the sheet has. Those that have come to it since were made by the plan: they
 * are known by that, for one that was not yet given its name has another. On a sheet that the plan adds they go with it.
 */
function rememberAll<Item extends { readonly id: string }>(
  sheet: SheetTarget,
  sheets: PlanSheets,
  collectionOf: (worksheet: Excel.Worksheet) => { readonly items: Item[]; load(names: string): unknown },
  takeAway: (item: Item) => void,
): () => NonNullable<Remembered["findMade"]> {
  if (sheet.id === null) return () => () => () => new Map();
  const before = collectionOf(sheets.get(sheet));
  before.load("items/id");
  return () => {
    const known = new Set(before.items.map(({ id }) => id));
    return (later) => {
      const now = collectionOf(later.get(sheet));
      now.load("items/id");
      return () => {
        const made = now.items.filter(({ id }) => !known.has(id));
        return new Map(made.map((item) => [item.id, () => takeAway(item)]));
      };
    };
  };
}

const NO_FILL = "#FFFFFF";
/** In points. */
const OUTLINE = 1.5;
/** Of the letters of a title, which is a sentence. */
const TITLE_SIZE = 11;
/** The room between bars, in percent of a bar. */
const GAP = 60;

function drawChart(sheet: SheetTarget, spec: ChartSpec, sheets: PlanSheets): void {
  const [first, ...others] = spec.series;
  if (first === undefined) throw new Error(`The chart "${spec.name}" has no series`);
  const chart = sheets
    .get(sheet)
    .charts.add(spec.type, sheets.range(sheet, first.values), lineOf(first.values));
  chart.name = spec.name;
  chart.title.setFormula(formulaOf(sheet, spec.title));
  chart.title.format.font.size = TITLE_SIZE;
  const drawn = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  spec.series.forEach((each, index) => {
    const series = drawn[index];
    if (series === undefined) return;
    series.name = each.name;
    series.setValues(sheets.range(sheet, each.values));
    series.setXAxisValues(sheets.range(sheet, spec.categories));
    dressSeries(series, each);
  });
  drawn[0]?.set({ gapWidth: GAP, ...(spec.isOverlapping ? { overlap: 100 } : {}) });
  // A legend that is hidden may not let itself be placed.
  if (others.length > 0) chart.legend.set({ visible: true, position: "Bottom" });
  else chart.legend.visible = false;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.set(spec.valueAxis);
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  // At the lower or left edge, so that bars below zero do not cover them; the edge where a turned axis ends is the upper one.
  categoryAxis.tickLabelPosition = spec.valueAxis.reversePlotOrder === true ? "High" : "Low";
  // Excel draws the first bar at the bottom; it is to be read from the top, as in the cells.
  if (spec.type === "BarClustered") categoryAxis.reversePlotOrder = true;
  putChart(chart, sheet, spec.place, sheets);
}

function dressSeries(series: Excel.ChartSeries, { look, labels }: ChartSeriesSpec): void {
  const { fill, line } = series.format;
  switch (look.kind) {
    case "solid":
      fill.setSolidColor(look.color);
      break;
    case "outlined":
      // Cleared, a fill may become Excel's own.
      fill.setSolidColor(NO_FILL);
      line.set({ color: look.color, weight: OUTLINE, lineStyle: look.isBroken ? "Dash" : "Continuous" });
      break;
    case "limit":
      series.chartType = "Line";
      line.set({ color: look.color, weight: OUTLINE, lineStyle: "Dash" });
  }
  if (labels === null) return;
  series.hasDataLabels = true;
  series.dataLabels.set({ showValue: true, numberFormat: labels });
}

function putChart(chart: Excel.Chart, sheet: SheetTarget, place: CellArea, sheets: PlanSheets): void {
  const { row, column, rowCount, columnCount } = place;
  const corner = (down: number, right: number): Excel.Range =>
    sheets.range(sheet, { row: row + down, column: column + right, rowCount: 1, columnCount: 1 });
  chart.setPosition(corner(0, 0), corner(rowCount - 1, columnCount - 1));
}

function formulaOf({ name }: SheetTarget, cell: CellArea): string {
  return `=${absoluteReference(name, cell)}`;
}

/** One column of cells, or one row, is one series. */
function lineOf({ columnCount }: CellArea): "Columns" | "Rows" {
  return columnCount === 1 ? "Columns" : "Rows";
}
