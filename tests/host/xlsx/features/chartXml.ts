import type { Chart, ChartAxis, ChartKind, ChartSeries, LegendPosition, LineStyle } from "../../model/chart";
import type { WorkbookModel } from "../../model/workbook";
import { escapeAttribute, escapeText } from "../xml/escape";
import { CHART, DRAWING, RELATIONSHIPS, valued } from "./chartNamespaces";
import { categoryReference, numberReference, textReference } from "./chartSourceXml";

export const CHART_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** What a kind of chart is in the file. */
export const SHAPES: Readonly<
  Record<ChartKind, { element: "barChart" | "lineChart"; direction: string; grouping: string }>
> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  Line: { element: "lineChart", direction: "", grouping: "standard" },
  LineMarkers: { element: "lineChart", direction: "", grouping: "standard" },
};
export const LEGEND_WORDS: Readonly<Record<LegendPosition, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
/** Any two numbers that differ: they tie the axes to the bars or lines. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** Widths of lines in EMU: 2.25 points for a series, 0.75 for the grid and the axes, which Excel draws in light grey. */
export const SERIES_LINE_WIDTH = 28575;
export const EMU_PER_POINT = 12700;
export const LINE_WORDS: Readonly<Record<Exclude<LineStyle, "Continuous">, string>> = {
  Dash: "dash",
  Dot: "sysDot",
  DashDot: "dashDot",
};
const THIN_LINE = `<c:spPr><a:ln w="9525">${solid("#D9D9D9")}</a:ln></c:spPr>`;

/** The whole part of a chart, its elements in the order of the schema. */
export function chartXml(chart: Chart, workbook: WorkbookModel): string {
  const { title, legend } = chart;
  const legendXml = legend.isVisible
    ? `<c:legend>${valued("legendPos", LEGEND_WORDS[legend.position])}${valued("overlay", false)}</c:legend>`
    : "";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `${valued("roundedCorners", false)}<c:chart>${title.isVisible ? chartTitleXml(title, workbook) : ""}` +
    `${valued("autoTitleDeleted", !title.isVisible)}<c:plotArea><c:layout/>${plotXml(chart, workbook)}` +
    `${axesXml(chart)}</c:plotArea>${legendXml}${valued("plotVisOnly", true)}${valued("dispBlanksAs", "gap")}` +
    "</c:chart></c:chartSpace>"
  );
}

function plotXml(chart: Chart, workbook: WorkbookModel): string {
  const drawn = (kind: ChartKind, isLine: boolean): string => {
    const { element, direction, grouping } = SHAPES[kind];
    const isBars = element === "barChart";
    const series = chart.series.map((each, at) =>
      each.isLine === isLine ? seriesXml(each, at, kind, workbook) : "",
    );
    const overlap = chart.overlap === 0 ? "" : valued("overlap", chart.overlap);
    const after = isBars ? valued("gapWidth", chart.gapWidth) + overlap : valued("marker", true);
    return (
      `<c:${element}>${isBars ? valued("barDir", direction) : ""}${valued("grouping", grouping)}` +
      `${valued("varyColors", false)}${series.join("")}${after}` +
      `${valued("axId", CATEGORY_AXIS)}${valued("axId", VALUE_AXIS)}</c:${element}>`
    );
  };
  return drawn(chart.kind, false) + (chart.series.some(({ isLine }) => isLine) ? drawn("Line", true) : "");
}

function seriesXml(series: ChartSeries, at: number, kind: ChartKind, workbook: WorkbookModel): string {
  const { name, nameSource, values, categories } = series;
  const named = name === null ? "" : `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  const tx =
    name === null && nameSource !== null ? `<c:tx>${textReference(nameSource, workbook)}</c:tx>` : named;
  const isBars = SHAPES[kind].element === "barChart";
  const hasMarkers = kind === "LineMarkers";
  const { markerFill, markerLine } = series;
  const around = markerLine === null ? "" : `<a:ln>${solid(markerLine)}</a:ln>`;
  const within = solid(markerFill ?? series.lineColor ?? workbook.accentOf(at));
  const dot = `${valued("size", 5)}<c:spPr>${within}${around}</c:spPr>`;
  const marker = `<c:marker>${valued("symbol", hasMarkers ? "circle" : "none")}${hasMarkers ? dot : ""}</c:marker>`;
  return (
    `<c:ser>${valued("idx", at)}${valued("order", at)}${tx}${shapeXml(series, isBars, workbook.accentOf(at))}` +
    `${isBars ? valued("invertIfNegative", false) : marker}${series.showValues ? labelsXml(series) : ""}` +
    `${categories === null ? "" : `<c:cat>${categoryReference(categories, workbook)}</c:cat>`}` +
    `${values === null ? "" : `<c:val>${numberReference(values, workbook)}</c:val>`}` +
    `${isBars ? "" : valued("smooth", false)}</c:ser>`
  );
}

/** Colours are always said: without them a workbook that has no theme is drawn in none by other programs than Excel. */
function shapeXml(series: ChartSeries, isBars: boolean, accent: string): string {
  const { fillColor, lineColor, lineStyle, lineWeight } = series;
  const fill = fillColor ?? (isBars ? accent : null);
  const line = lineColor ?? (isBars ? null : accent);
  const wide = lineWeight === null ? (isBars ? null : SERIES_LINE_WIDTH) : lineWeight * EMU_PER_POINT;
  const width = wide === null ? "" : ` w="${wide}"`;
  const dash = lineStyle === "Continuous" ? "" : valuedLine("prstDash", LINE_WORDS[lineStyle]);
  return `<c:spPr>${solid(fill)}${line === null ? "" : `<a:ln${width}>${solid(line)}${dash}</a:ln>`}</c:spPr>`;
}

function valuedLine(name: string, value: string): string {
  return `<a:${name} val="${value}"/>`;
}

function solid(color: string | null): string {
  return color === null ? "" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

function labelsXml({ labelFormat }: ChartSeries): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return `<c:dLbls>${labelFormat === null ? "" : formatXml(labelFormat)}${shown
    .map((what) => valued(`show${what}`, what === "Val"))
    .join("")}</c:dLbls>`;
}

/** Bars lie down: their categories stand at the left and their values below. */
function axesXml({ kind, categoryAxis, valueAxis }: Chart): string {
  const isLying = SHAPES[kind].direction === "bar";
  const category = axisXml(categoryAxis, CATEGORY_AXIS, VALUE_AXIS, isLying ? "l" : "b");
  const value = axisXml(valueAxis, VALUE_AXIS, CATEGORY_AXIS, isLying ? "b" : "l");
  const unit = valueAxis.majorUnit === null ? "" : valued("majorUnit", valueAxis.majorUnit);
  return (
    `<c:catAx>${category}${valued("auto", true)}${valued("lblAlgn", "ctr")}${valued("lblOffset", 100)}` +
    `${valued("noMultiLvlLbl", false)}</c:catAx><c:valAx>${value}${valued("crossBetween", "between")}${unit}</c:valAx>`
  );
}

/** How the file names where an axis has its labels. */
export const LABEL_POSITIONS = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;

function axisXml(axis: ChartAxis, id: number, crossing: number, position: string): string {
  const { maximum, minimum, title, numberFormat } = axis;
  return (
    `${valued("axId", id)}<c:scaling>${valued("orientation", axis.isReversed ? "maxMin" : "minMax")}` +
    `${maximum === null ? "" : valued("max", maximum)}${minimum === null ? "" : valued("min", minimum)}</c:scaling>` +
    `${valued("delete", !axis.isVisible)}${valued("axPos", position)}${axis.hasGridlines ? `<c:majorGridlines>${THIN_LINE}</c:majorGridlines>` : ""}` +
    `${title.isVisible ? titleXml(title.text) : ""}` +
    `${numberFormat === null ? '<c:numFmt formatCode="General" sourceLinked="1"/>' : formatXml(numberFormat)}` +
    `${valued("majorTickMark", "out")}${valued("minorTickMark", "none")}${valued("tickLblPos", LABEL_POSITIONS[axis.labels])}${THIN_LINE}` +
    `${valued("crossAx", crossing)}${valued("crosses", "autoZero")}`
  );
}

function formatXml(numberFormat: string): string {
  return `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/>`;
}

/** A title of its own text, or of a cell. */
function chartTitleXml(title: Chart["title"], workbook: WorkbookModel): string {
  const { text, source, size } = title;
  const letters =
    size === undefined
      ? ""
      : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}"/></a:pPr><a:endParaRPr lang="sv-SE"/></a:p></c:txPr>`;
  return source === undefined
    ? titleXml(text, size)
    : `<c:title><c:tx>${textReference(source, workbook)}</c:tx>${valued("overlay", false)}${letters}</c:title>`;
}

/** A line of the text is a paragraph. */
function titleXml(text: string, size?: number): string {
  const letters = size === undefined ? "" : ` sz="${size * 100}"`;
  const paragraphs = text
    .split("\n")
    .map((line) => `<a:p><a:r><a:rPr lang="sv-SE"${letters}/><a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx>` +
    `${valued("overlay", false)}</c:title>`
  );
}
