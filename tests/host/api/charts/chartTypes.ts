import type { LegendPosition } from "../../model/chart";
import { anchorAt, placeOf, type Corner } from "../../model/anchor";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { chartAxesType } from "./chartAxisTypes";
import { seriesBy, seriesOf } from "./chartData";
import { chartDataLabelsType, chartSeriesCollectionType } from "./chartSeriesTypes";
import { changeChart, charted, chartKind, madeHere, number, text, type ChartTarget } from "./chartTarget";
import { rangeType } from "../range/rangeType";
import { parseSheetReference } from "../../model/sheetReference";
import { titleText } from "../../xlsx/features/chartSourceXml";
import { resolveAddress } from "../range/resolveAddress";
import { boolean } from "../looks/styleProperties";
import type { RangeTarget, SheetTarget } from "../session/targets";
import { worksheetType } from "../sheets/worksheetType";

const LEGEND_POSITIONS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right", "Corner"];

const STANDARD_TITLE_SIZE = 14;

/** Place and size in points. */
function measure(name: "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return charted(
    ({ anchor }, { sheet }) => placeOf(anchor, sheet)[name],
    (chart, value, { sheet }) => {
      chart.anchor = anchorAt({ ...placeOf(chart.anchor, sheet), [name]: number(value, 0) }, sheet);
    },
  );
}

/** Of the letters of a title only their size is simulated. */
const titleFontType: ObjectType<ChartTarget> = {
  name: "ChartFont",
  scalars: {
    Size: charted(
      ({ title }) => title.size ?? STANDARD_TITLE_SIZE,
      (chart, value) => (chart.title = { ...chart.title, size: number(value, 1, 409) }),
    ),
  },
};

const titleFormatType: ObjectType<ChartTarget> = {
  name: "ChartTitleFormat",
  objects: { Font: (target) => HostObject.of(titleFontType, target) },
};

const titleType: ObjectType<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    Text: charted(
      ({ title }, { session }) => titleText(title, session.workbook),
      (chart, value) => {
        const { size } = chart.title;
        chart.title = { text: text(value), isVisible: true, ...(size === undefined ? {} : { size }) };
      },
    ),
    Visible: charted(
      ({ title }) => title.isVisible,
      (chart, value) => (chart.title = { ...chart.title, isVisible: boolean(value) }),
    ),
  },
  objects: { Format: (target) => HostObject.of(titleFormatType, target) },
  methods: {
    SetFormula: (target, call) =>
      changeChart(target, () => {
        const { session } = target;
        const reference = parseSheetReference(call.string(0).replace(/^=/, ""));
        const sheet = session.workbook.findSheet(reference?.sheetName ?? "");
        if (reference === null || sheet === null) throw hostError("InvalidArgument", "a title's formula");
        const source = { sheetId: sheet.id, area: reference.area };
        const chart = madeHere(target);
        chart.title = { ...chart.title, text: "", isVisible: true, source };
      }),
  },
};

const legendType: ObjectType<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    Visible: charted(
      ({ legend }) => legend.isVisible,
      (chart, value) => (chart.legend = { ...chart.legend, isVisible: boolean(value) }),
    ),
    Position: charted(
      ({ legend }) => legend.position,
      (chart, value, { session }) => {
        if (!chart.legend.isVisible && session.is("hiddenLegendThrows"))
          throw hostError("GeneralException", "a hidden legend cannot be placed");
        const position = LEGEND_POSITIONS.find((known) => known === value);
        if (position === undefined) throw hostError("InvalidArgument");
        chart.legend = { ...chart.legend, position };
      },
    ),
  },
};

export const chartType: ObjectType<ChartTarget> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value) => changeChart(target, () => (madeHere(target).name = text(value))),
    },
    ChartType: charted(
      ({ kind }) => kind,
      (chart, value) => (chart.kind = chartKind(value)),
    ),
    Left: measure("left"),
    Top: measure("top"),
    Width: measure("width"),
    Height: measure("height"),
  },
  objects: {
    Axes: (target) => HostObject.of(chartAxesType, target),
    DataLabels: (target) =>
      HostObject.of(chartDataLabelsType, { ...target, labelled: madeHere(target).series }),
    Legend: (target) => HostObject.of(legendType, target),
    Series: (target) => HostObject.of(chartSeriesCollectionType, target),
    Title: (target) => HostObject.of(titleType, target),
    Worksheet: (target) => HostObject.of(worksheetType, target),
  },
  methods: {
    Activate: () => null,
    Delete: (target) =>
      changeChart(target, () => {
        const { sheet, chart } = target;
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      }),
    SetData: (target, call) =>
      changeChart(target, () => {
        madeHere(target).series = seriesOf(call.object(0, rangeType), seriesBy(call, 1));
      }),
    SetPosition: setPosition,
  },
};

/** From the top left corner of one cell to the bottom right of another, or of the same. */
function setPosition(target: ChartTarget, call: CallArguments): void {
  const start = cellArgument(target, call, 0).area;
  const end = call.isMissing(1) ? start : cellArgument(target, call, 1).area;
  const from = corner(start.row, start.column);
  const to = corner(end.row + end.rowCount, end.column + end.columnCount);
  if (to.column <= from.column || to.row <= from.row)
    throw hostError("InvalidArgument", "the end lies before the start");
  changeChart(target, () => (madeHere(target).anchor = { from, to }));
}

function corner(row: number, column: number): Corner {
  return { row, rowOffset: 0, column, columnOffset: 0 };
}

function cellArgument(target: SheetTarget, call: CallArguments, index: number): RangeTarget {
  const range = call.objectOrNull(index, rangeType) ?? resolveAddress(target, call.string(index));
  if (range.sheet.id !== target.sheet.id) throw hostError("InvalidArgument", "a cell of another sheet");
  return range;
}
