import type { CellContent, ChartSpec, SeriesLook } from "../../workbook/plan/writePlan";

/** A column of figures beside the labels. */
export interface ChartColumn {
  readonly heading: string;
  readonly numberFormat: string;
  /** How its figures are drawn; null for one that is not. */
  readonly look: SeriesLook | null;
  /** Each mark has its value: all but limits, whose value their name tells. */
  readonly hasLabels: boolean;
}

/** A chart with the table that it is drawn from, below it. */
export interface ChartTable {
  /** Unique on the sheet. */
  readonly name: string;
  readonly type: ChartSpec["type"];
  /** Its subject: "Målens värden". Stays the same as long as the chart is the same. */
  readonly topic: string;
  /** Its message, in a sentence: the chart's title, and what those hear who do not see it. */
  readonly message: string;
  /** Each on a line of its own below the table; the first stays the same as long as the chart is the same. */
  readonly notes: readonly [string, ...string[]];
  readonly labelHeading: string;
  /** At most MOST_COLUMNS. */
  readonly columns: readonly ChartColumn[];
  /** A value for each column. */
  readonly rows: readonly { readonly label: string; readonly values: readonly CellContent[] }[];
  readonly isOverlapping: boolean;
  readonly valueAxis: ChartSpec["valueAxis"];
}

/** A column that is charted with its values. */
export function charted(heading: string, numberFormat: string, look: SeriesLook): ChartColumn {
  return { heading, numberFormat, look, hasLabels: true };
}
