import type { Element } from "@xmldom/xmldom";
import type { Anchor, Corner } from "../../model/anchor";
import {
  AXIS_LABELS,
  CHART_KINDS,
  LINE_STYLES,
  newAxis,
  newChart,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  type ChartSource,
  type LegendPosition,
} from "../../model/chart";
import { parseSheetReference } from "../../model/sheetReference";
import type { WorkbookModel } from "../../model/workbook";
import { attributeOf, childOf, childrenOf, parseDocument, rootOf } from "../xml/dom";
import {
  chartXml,
  EMU_PER_POINT,
  LABEL_POSITIONS,
  LEGEND_WORDS,
  LINE_WORDS,
  SERIES_LINE_WIDTH,
  SHAPES,
} from "./chartXml";
import { withoutCaches } from "./chartSourceXml";

/**
 * The chart of a part, if the model holds all of it: written again it must give the very same text but for the
 * copies of cells. Null for any other chart.
 */
export function readChart(text: string, path: string, workbook: WorkbookModel): Chart | null {
  const root = rootOf(parseDocument(text, path));
  const plot = at(root, "chart", "plotArea");
  const bars = at(plot, "barChart") ?? at(plot, "lineChart");
  if (plot === null || bars === null) return null;
  const isBars = bars.localName === "barChart";
  const over = isBars ? at(plot, "lineChart") : null;
  const order = (element: Element): number => Number(value(element, "order"));
  const lines = over === null ? [] : childrenOf(over, "ser");
  const series = [...childrenOf(bars, "ser"), ...lines]
    .toSorted((one, other) => order(one) - order(other))
    .map((element, index) => {
      const isLine = lines.includes(element);
      return withoutOwnColor(readSeries(element, isLine, workbook), isBars && !isLine, index, workbook);
    });
  const kind = CHART_KINDS.find((known) => {
    const { element, direction, grouping } = SHAPES[known];
    const hasMarkers = value(childrenOf(bars, "ser")[0] ?? null, "marker", "symbol") === "circle";
    return (
      bars.localName === element &&
      (value(bars, "barDir") ?? "") === direction &&
      value(bars, "grouping") === grouping &&
      (element === "barChart" || hasMarkers === (known === "LineMarkers"))
    );
  });
  if (kind === undefined) return null;
  const title = at(root, "chart", "title");
  const titleSource = readSource(at(title, "tx"), workbook);
  const titleSize = sizeOf(title);
  const position = value(root, "chart", "legend", "legendPos");
  const known = (Object.entries(LEGEND_WORDS) as [LegendPosition, string][]).find(
    ([, word]) => word === position,
  );
  const chart: Chart = {
    ...newChart({ id: "", name: "", anchor: NOWHERE }, kind, series),
    title: {
      text: titleText(title),
      isVisible: title !== null,
      ...(titleSource === null ? {} : { source: titleSource }),
      ...(titleSize === null ? {} : { size: titleSize }),
    },
    legend: { isVisible: known !== undefined, position: known?.[0] ?? "Bottom" },
    categoryAxis: readAxis(at(plot, "catAx")),
    valueAxis: readAxis(at(plot, "valAx")),
    gapWidth: Number(value(bars, "gapWidth") ?? "150"),
    overlap: Number(value(bars, "overlap") ?? "0"),
  };
  return withoutCaches(chartXml(chart, workbook)) === withoutCaches(text) ? chart : null;
}

/** The drawing, not the chart, knows where it stands. */
const CORNER: Corner = { column: 0, columnOffset: 0, row: 0, rowOffset: 0 };
const NOWHERE: Anchor = { from: CORNER, to: CORNER };

function readSeries(element: Element, isLine: boolean, workbook: WorkbookModel): ChartSeries {
  const color = (...path: string[]): string | null => {
    const found = value(element, ...path, "solidFill", "srgbClr");
    return found === null ? null : `#${found}`;
  };
  return {
    name: at(element, "tx", "v")?.textContent ?? null,
    nameSource: readSource(at(element, "tx"), workbook),
    values: readSource(at(element, "val"), workbook),
    categories: readSource(at(element, "cat"), workbook),
    isLine,
    fillColor: color("spPr"),
    lineColor: color("spPr", "ln"),
    lineStyle:
      LINE_STYLES.find(
        (style) => style !== "Continuous" && LINE_WORDS[style] === value(element, "spPr", "ln", "prstDash"),
      ) ?? "Continuous",
    lineWeight: readWeight(at(element, "spPr", "ln")),
    markerFill: color("marker", "spPr"),
    markerLine: color("marker", "spPr", "ln"),
    showValues: value(element, "dLbls", "showVal") === "1",
    labelFormat: ownFormat(at(element, "dLbls")),
  };
}

/** The size of a title's letters in points, where it says one. */
function sizeOf(title: Element | null): number | null {
  const letters = at(title, "tx", "rich", "p", "r", "rPr") ?? at(title, "txPr", "p", "pPr", "defRPr");
  const size = letters === null ? null : attributeOf(letters, "sz");
  return size === null ? null : Number(size) / 100;
}

/** In points; that of a line as Excel draws it is none of its own. */
function readWeight(line: Element | null): number | null {
  const width = line === null ? null : attributeOf(line, "w");
  return width === null || width === String(SERIES_LINE_WIDTH) ? null : Number(width) / EMU_PER_POINT;
}

/** A series in the colour that it would have by itself has none of its own; nor do markers in that of their line. */
function withoutOwnColor(
  series: ChartSeries,
  isBars: boolean,
  index: number,
  workbook: WorkbookModel,
): ChartSeries {
  const name = isBars ? "fillColor" : "lineColor";
  const markerFill = series.markerFill === series.lineColor ? null : series.markerFill;
  return { ...series, markerFill, [name]: series[name] === workbook.accentOf(index) ? null : series[name] };
}

function readSource(holder: Element | null, workbook: WorkbookModel): ChartSource | null {
  const formula = at(holder, "strRef", "f") ?? at(holder, "numRef", "f");
  const reference = formula === null ? null : parseSheetReference(formula.textContent ?? "");
  const sheet = reference?.sheetName === undefined ? null : workbook.findSheet(reference.sheetName ?? "");
  return reference === null || sheet === null ? null : { sheetId: sheet.id, area: reference.area };
}

function readAxis(axis: Element | null): ChartAxis {
  const number = (...path: string[]): number | null => {
    const found = value(axis, ...path);
    return found === null ? null : Number(found);
  };
  const title = at(axis, "title");
  return {
    ...newAxis(at(axis, "majorGridlines") !== null),
    isVisible: value(axis, "delete") !== "1",
    minimum: number("scaling", "min"),
    maximum: number("scaling", "max"),
    majorUnit: number("majorUnit"),
    title: { text: titleText(title), isVisible: title !== null },
    numberFormat: ownFormat(axis),
    isReversed: value(axis, "scaling", "orientation") === "maxMin",
    labels: AXIS_LABELS.find((each) => LABEL_POSITIONS[each] === value(axis, "tickLblPos")) ?? "NextToAxis",
  };
}

/** The number format where it is not that of the cells. */
function ownFormat(holder: Element | null): string | null {
  const format = at(holder, "numFmt");
  return format === null || attributeOf(format, "sourceLinked") === "1"
    ? null
    : attributeOf(format, "formatCode");
}

function titleText(title: Element | null): string {
  const rich = at(title, "tx", "rich");
  return rich === null
    ? ""
    : childrenOf(rich, "p")
        .map(({ textContent }) => textContent ?? "")
        .join("\n");
}

/** Down the path of children, the first of each name. */
function at(from: Element | null, ...path: string[]): Element | null {
  return path.reduce<Element | null>(
    (parent, name) => (parent === null ? null : childOf(parent, name)),
    from,
  );
}

/** What <name val="…"/> at the end of the path says. */
function value(from: Element | null, ...path: string[]): string | null {
  const element = at(from, ...path);
  return element === null ? null : attributeOf(element, "val");
}
