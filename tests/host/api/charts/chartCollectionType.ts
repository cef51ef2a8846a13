import { anchorAt } from "../../model/anchor";
import { newChart, STANDARD_PLACE, type Chart, type ChartInFile } from "../../model/chart";
import type { CallArguments } from "../../wire/callArguments";
import { hostError } from "../../wire/hostError";
import { HostObject, type ObjectType } from "../../wire/objectType";
import { seriesBy, seriesOf } from "./chartData";
import { seriesName } from "./chartSeriesTypes";
import { changeChart, chartKind } from "./chartTarget";
import { chartType } from "./chartTypes";
import { rangeType } from "../range/rangeType";
import type { SheetTarget } from "../session/targets";

export const chartCollectionType: ObjectType<SheetTarget> = {
  name: "ChartCollection",
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => chartObject(target, chart)),
  indexer: (target, call) => orItemNotFound(find(target, call)),
  methods: {
    Add: (target, call) => chartObject(target, addChart(target, call)),
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: (target, call) => orItemNotFound(find(target, call)),
    GetItemOrNullObject: find,
    GetItemAt: (target, call) => {
      const chart = target.sheet.charts[call.integer(0)];
      if (chart === undefined) throw hostError("ItemNotFound");
      return chartObject(target, chart);
    },
  },
};

function addChart(target: SheetTarget, call: CallArguments): Chart {
  const { session, sheet } = target;
  const kind = chartKind(call.at(0));
  const series = seriesOf(call.object(1, rangeType), seriesBy(call, 2));
  const number = nextNumber(sheet.charts);
  const chart = newChart(
    { id: `{chart-${number}}`, name: `Diagram ${number}`, anchor: anchorAt(STANDARD_PLACE, sheet) },
    kind,
    series,
  );
  const [only, ...others] = series;
  if (only !== undefined && others.length === 0) {
    chart.title.text = seriesName({ session, sheet, chart, series: only });
  }
  changeChart(target, () => (sheet.charts = [...sheet.charts, chart]));
  return chart;
}

/** By name whatever its capitals, or by id; of two with one name the first. */
function find(target: SheetTarget, call: CallArguments): HostObject | null {
  const wanted = call.string(0).toLocaleLowerCase("sv");
  const chart = target.sheet.charts.find(
    ({ id, name }) => id === wanted || name.toLocaleLowerCase("sv") === wanted,
  );
  return chart === undefined ? null : chartObject(target, chart);
}

function chartObject({ session, sheet }: SheetTarget, chart: Chart | ChartInFile): HostObject {
  return HostObject.of(chartType, { session, sheet, chart });
}

function nextNumber(charts: readonly (Chart | ChartInFile)[]): number {
  const taken = new Set(charts.flatMap(({ id, name }) => [id, name]));
  let number = charts.length + 1;
  while (taken.has(`{chart-${number}}`) || taken.has(`Diagram ${number}`)) number++;
  return number;
}

function orItemNotFound(object: HostObject | null): HostObject {
  if (object === null) throw hostError("ItemNotFound");
  return object;
}
