import type { Rectangle } from "./address";
import type { Anchor, Place } from "./anchor";

export const CHART_KINDS = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Cells that a chart shows. By the sheet's id, so that the sheet may get another name. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Rectangle;
}

export interface ChartSeries {
  /** A name of its own, or null for that of the cell. */
  name: string | null;
  nameSource: ChartSource | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  /** Drawn as a line across the bars or columns of the others. */
  isLine: boolean;
  /** Colour of bars, "#RRGGBB"; null for Excel's own. */
  fillColor: string | null;
  lineColor: string | null;
  lineStyle: LineStyle;
  /** In points; null for Excel's own. */
  lineWeight: number | null;
  /** Colours of the markers on a line, within and around; null for the line's within and Excel's own around. */
  markerFill: string | null;
  markerLine: string | null;
  showValues: boolean;
  /** Number format of the values shown; null for that of the cells. */
  labelFormat: string | null;
}

/** Of those that Excel has, the lines that are simulated, by their name in the API. */
export const LINE_STYLES = ["Continuous", "Dash", "Dot", "DashDot"] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

/** Where an axis has its labels: beside it, or at the lower edge of the chart. */
export const AXIS_LABELS = ["NextToAxis", "Low", "High", "None"] as const;
export type AxisLabels = (typeof AXIS_LABELS)[number];

export interface ChartAxis {
  isVisible: boolean;
  /** Null for what Excel finds fitting. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  title: { text: string; isVisible: boolean };
  /** Null for that of the cells. */
  numberFormat: string | null;
  hasGridlines: boolean;
  isReversed: boolean;
  labels: AxisLabels;
}

export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

/** A chart that the model holds all of. */
export interface Chart {
  readonly id: string;
  /** Relationship of the drawing in the opened file that leads to it; null for one that was not there. */
  readonly relationshipId: string | null;
  name: string;
  kind: ChartKind;
  /** With a `source` its text is the cell's, and `text` is of no account; `size` is that of its letters, in points. */
  title: { text: string; isVisible: boolean; source?: ChartSource; size?: number };
  legend: { isVisible: boolean; position: LegendPosition };
  valueAxis: ChartAxis;
  categoryAxis: ChartAxis;
  series: ChartSeries[];
  /** Space between groups of bars in percent of a bar. */
  gapWidth: number;
  /** How far bars of a group lie over each other, in percent. */
  overlap: number;
  anchor: Anchor;
}

/** A chart of the file with more in it than the model holds: it can be found and taken away, and is else kept as it is. */
export type ChartInFile = Readonly<Pick<Chart, "id" | "name">> & { readonly relationshipId: string };

/** Excel's own size, 5 by 3 inches. It puts a new chart in the middle of what is seen; here it has a place of its own. */
export const STANDARD_PLACE: Place = { left: 192, top: 75, width: 360, height: 216 };

export function newAxis(hasGridlines: boolean): ChartAxis {
  return {
    isVisible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    title: { text: "", isVisible: false },
    numberFormat: null,
    hasGridlines,
    isReversed: false,
    labels: "NextToAxis",
  };
}

/** A series alone gives its name to the title and needs no legend. */
export function newChart(
  identity: Pick<Chart, "id" | "name" | "anchor">,
  kind: ChartKind,
  series: ChartSeries[],
): Chart {
  return {
    ...identity,
    relationshipId: null,
    kind,
    title: { text: "Diagramrubrik", isVisible: true },
    legend: { isVisible: series.length > 1, position: "Bottom" },
    valueAxis: newAxis(true),
    categoryAxis: newAxis(false),
    series,
    gapWidth: 150,
    overlap: kind === "ColumnStacked" || kind === "BarStacked" ? 100 : 0,
  };
}
