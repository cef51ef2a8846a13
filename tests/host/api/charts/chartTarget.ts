import {
  CHART_KINDS,
  type Chart,
  type ChartInFile,
  type ChartKind,
  type ChartSeries,
} from "../../model/chart";
import { hostError } from "../../wire/hostError";
import type { Scalar } from "../../wire/objectType";
import type { SheetTarget } from "../session/targets";

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart | ChartInFile;
}

export interface SeriesTarget extends ChartTarget {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

/** A chart of the file that the model does not hold all of can be listed and taken away, and nothing else. */
export function madeHere({ chart }: ChartTarget): Chart {
  if (!("kind" in chart)) throw hostError("ApiNotFound", `the chart ${chart.name} of the file`);
  return chart;
}

/** Runs a change of the chart, unless its sheet is protected. */
export function changeChart({ session, sheet }: SheetTarget, run: () => void): void {
  session.requireUnprotected(sheet);
  run();
  session.sheetChanged(sheet, "charts");
}

/** A property of charts made here. */
export function charted<Target extends ChartTarget>(
  get: (chart: Chart, target: Target) => unknown,
  set: (chart: Chart, value: unknown, target: Target) => void,
): Scalar<Target> {
  return {
    get: (target) => get(madeHere(target), target),
    set: (target, value) => changeChart(target, () => set(madeHere(target), value, target)),
  };
}

export function chartKind(value: unknown): ChartKind {
  const kind = CHART_KINDS.find((known) => known === value);
  if (kind === undefined) throw hostError("ApiNotFound", `charts of the type ${String(value)}`);
  return kind;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  return value;
}

export function number(value: unknown, least: number, most = Number.MAX_VALUE): number {
  if (typeof value !== "number" || value < least || value > most) throw hostError("InvalidArgument");
  return value;
}
