import { AXIS_LABELS, type Chart, type ChartAxis } from "../../model/chart";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType, type Scalar } from "../../wire/objectType";
import { charted, madeHere, text, type ChartTarget } from "./chartTarget";
import { boolean } from "../looks/styleProperties";

type Which = "valueAxis" | "categoryAxis";

interface AxisTarget extends ChartTarget {
  readonly which: Which;
}

function onAxis(
  get: (axis: ChartAxis) => unknown,
  set: (axis: ChartAxis, value: unknown) => void,
): Scalar<AxisTarget> {
  return charted(
    (chart, { which }) => get(chart[which]),
    (chart, value, { which }) => set(chart[which], value),
  );
}

/** Set to "" it is Excel's to find; what Excel then finds is not simulated: it reads as "". */
function limit(name: "minimum" | "maximum" | "majorUnit"): Scalar<AxisTarget> {
  return onAxis(
    (axis) => axis[name] ?? "",
    (axis, value) => {
      const isNumber = typeof value === "number" && Number.isFinite(value);
      if (value !== "" && !isNumber) throw hostError("InvalidArgument", name);
      axis[name] = isNumber ? value : null;
    },
  );
}

const titleType: ObjectType<AxisTarget> = {
  name: "ChartAxisTitle",
  scalars: {
    // A text makes the title visible, as in Excel.
    Text: onAxis(
      ({ title }) => title.text,
      (axis, value) => (axis.title = { text: text(value), isVisible: true }),
    ),
    Visible: onAxis(
      ({ title }) => title.isVisible,
      (axis, value) => (axis.title = { ...axis.title, isVisible: boolean(value) }),
    ),
  },
};

const gridlinesType: ObjectType<AxisTarget> = {
  name: "ChartGridlines",
  scalars: {
    Visible: onAxis(
      (axis) => axis.hasGridlines,
      (axis, value) => (axis.hasGridlines = boolean(value)),
    ),
  },
};

const axisType: ObjectType<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    Type: { get: ({ which }) => (which === "valueAxis" ? "Value" : "Category") },
    AxisGroup: { get: () => "Primary" },
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    MajorUnit: limit("majorUnit"),
    Visible: onAxis(
      (axis) => axis.isVisible,
      (axis, value) => (axis.isVisible = boolean(value)),
    ),
    ReversePlotOrder: onAxis(
      (axis) => axis.isReversed,
      (axis, value) => (axis.isReversed = boolean(value)),
    ),
    TickLabelPosition: onAxis(
      (axis) => axis.labels,
      (axis, value) => {
        const labels = AXIS_LABELS.find((each) => each === value);
        if (labels === undefined) throw hostError("InvalidArgument", "tickLabelPosition");
        axis.labels = labels;
      },
    ),
    NumberFormat: onAxis(
      (axis) => axis.numberFormat ?? "General",
      (axis, value) => (axis.numberFormat = text(value)),
    ),
    LinkNumberFormat: onAxis(
      (axis) => axis.numberFormat === null,
      (axis, value) => {
        axis.numberFormat = boolean(value) ? null : (axis.numberFormat ?? "General");
      },
    ),
  },
  objects: {
    Title: (target) => HostObject.of(titleType, target),
    MajorGridlines: (target) => HostObject.of(gridlinesType, target),
  },
};

/** chart.axes: every kind of chart that can be made has one axis of values and one of categories. */
export const chartAxesType: ObjectType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    ValueAxis: (target) => axisOf(target, "valueAxis"),
    CategoryAxis: (target) => axisOf(target, "categoryAxis"),
  },
  methods: {
    GetItem: (target, call) => {
      const [type, group] = [call.string(0), call.optionalString(1) ?? "Primary"];
      if (group !== "Primary" || (type !== "Value" && type !== "Category"))
        throw hostError("InvalidArgument");
      return axisOf(target, type === "Value" ? "valueAxis" : "categoryAxis");
    },
  },
};

function axisOf(target: ChartTarget, which: keyof Chart & Which): HostObject {
  madeHere(target);
  return HostObject.of(axisType, { ...target, which });
}
