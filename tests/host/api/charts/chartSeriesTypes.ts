import { LINE_STYLES, type Chart, type ChartSeries, type ChartSource } from "../../model/chart";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { newSeries } from "./chartData";
import {
  changeChart,
  charted,
  madeHere,
  number,
  text,
  type ChartTarget,
  type SeriesTarget,
} from "./chartTarget";
import { rangeType } from "../range/rangeType";
import { boolean, color } from "../looks/styleProperties";
import { cellText } from "../range/readGrid";

/** Labels of one series, or of all the series of a chart. */
interface LabelsTarget extends ChartTarget {
  readonly labelled: readonly ChartSeries[];
}

function labels<Name extends "showValues" | "labelFormat">(
  name: Name,
  otherwise: unknown,
  accept: (value: unknown) => ChartSeries[Name],
): Scalar<LabelsTarget> {
  return charted(
    (_, { labelled }) => {
      const found = new Set(labelled.map((series) => series[name] ?? otherwise));
      return found.size > 1 ? null : ([...found][0] ?? otherwise);
    },
    (_, value, { labelled }) => {
      const accepted = accept(value);
      for (const series of labelled) series[name] = accepted;
    },
  );
}

/** Of what labels can show, only the values are simulated. */
export const chartDataLabelsType: ObjectType<LabelsTarget> = {
  name: "ChartDataLabels",
  scalars: {
    ShowValue: labels("showValues", false, boolean),
    NumberFormat: labels("labelFormat", "General", text),
  },
};

function colored(name: "fillColor" | "lineColor" | "markerFill" | "markerLine"): Scalar<SeriesTarget> {
  return charted(
    (_, { series }) => series[name] ?? "",
    (_, value, { series }) => (series[name] = color(value)),
  );
}

const fillType: ObjectType<SeriesTarget> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (target, call) => changeChart(target, () => (target.series.fillColor = color(call.at(0)))),
    Clear: (target) => changeChart(target, () => (target.series.fillColor = null)),
  },
};

const lineType: ObjectType<SeriesTarget> = {
  name: "ChartLineFormat",
  scalars: {
    Color: colored("lineColor"),
    LineStyle: charted(
      (_, { series }) => series.lineStyle,
      (_, value, { series }) => {
        const style = LINE_STYLES.find((known) => known === value);
        if (style === undefined) throw hostError("ApiNotFound", `lines of the style ${String(value)}`);
        series.lineStyle = style;
      },
    ),
    Weight: charted(
      (_, { series }) => series.lineWeight ?? "",
      (_, value, { series }) => (series.lineWeight = number(value, 0, 1584)),
    ),
  },
  methods: { Clear: (target) => changeChart(target, () => (target.series.lineColor = null)) },
};

const seriesFormatType: ObjectType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (target) => HostObject.of(fillType, target),
    Line: (target) => HostObject.of(lineType, target),
  },
};

const seriesType: ObjectType<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: charted(
      (_, target) => seriesName(target),
      (_, value, { series }) => (series.name = text(value)),
    ),
    // A line over bars or columns is the only mixture that is simulated.
    ChartType: charted(
      (chart, { series }) => (series.isLine ? "Line" : chart.kind),
      (chart, value, { series }) => {
        if (value !== "Line" && value !== chart.kind)
          throw hostError("ApiNotFound", `a series of the type ${String(value)} in ${chart.kind}`);
        series.isLine = value === "Line" && chart.kind !== "Line";
      },
    ),
    HasDataLabels: charted(
      (_, { series }) => series.showValues,
      (_, value, { series }) => (series.showValues = boolean(value)),
    ),
    MarkerBackgroundColor: colored("markerFill"),
    MarkerForegroundColor: colored("markerLine"),
    GapWidth: charted(
      (chart) => chart.gapWidth,
      (chart, value) => (chart.gapWidth = number(value, 0, 500)),
    ),
    Overlap: charted(
      (chart) => chart.overlap,
      (chart, value) => (chart.overlap = number(value, -100, 100)),
    ),
  },
  objects: {
    Format: (target) => HostObject.of(seriesFormatType, target),
    DataLabels: (target) => HostObject.of(chartDataLabelsType, { ...target, labelled: [target.series] }),
  },
  methods: {
    SetValues: (target, call) => changeChart(target, () => (target.series.values = source(call))),
    SetXAxisValues: (target, call) => changeChart(target, () => (target.series.categories = source(call))),
    Delete: (target) =>
      changeChart(target, () => {
        target.chart.series = target.chart.series.filter((other) => other !== target.series);
      }),
  },
};

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (target) => madeHere(target).series.length } },
  items: (target) => madeHere(target).series.map((series) => seriesObject(target, series)),
  methods: {
    GetCount: (target) => madeHere(target).series.length,
    GetItemAt: (target, call) => {
      const series = madeHere(target).series[call.integer(0)];
      if (series === undefined) throw hostError("InvalidArgument");
      return seriesObject(target, series);
    },
    Add: (target, call) => {
      const chart: Chart = madeHere(target);
      const series: ChartSeries = { ...newSeries(), name: call.optionalString(0) };
      const at = call.isMissing(1) ? chart.series.length : call.integer(1);
      changeChart(target, () => void chart.series.splice(at, 0, series));
      return seriesObject(target, series);
    },
  },
};

/** The name of its own, what its cell shows, or "Serie1" as Excel in Swedish calls it. */
export function seriesName(target: SeriesTarget): string {
  const { session, chart, series } = target;
  if (series.name !== null) return series.name;
  const sheet = series.nameSource === null ? null : session.workbook.sheetById(series.nameSource.sheetId);
  if (sheet === null || series.nameSource === null) return `Serie${chart.series.indexOf(series) + 1}`;
  const { area } = series.nameSource;
  return cellText(sheet.cell(area.row, area.column), { session, sheet, area });
}

function seriesObject(target: ChartTarget, series: ChartSeries): HostObject {
  return HostObject.of(seriesType, { ...target, chart: madeHere(target), series });
}

/** One row or column of cells. */
function source(call: CallArguments): ChartSource {
  const { sheet, area } = call.object(0, rangeType);
  if (area.rowCount > 1 && area.columnCount > 1) throw hostError("InvalidArgument", "one row or column");
  return { sheetId: sheet.id, area };
}
