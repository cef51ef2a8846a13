import { mnkrText } from "../../text/cells/summary/amountWords";
import { WORDS } from "./words";
import type { AmountHeadings } from "../kit/ledger/sheet/amountHeadings";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import { FIGURE_FORMATS } from "../kit/sheet/annexFormats";
import { comparedWithBudget } from "./activityChart";
import { charted, type ChartTable } from "./chartTable";
import { referredFigure, shownFigure, type ChartedAnnex } from "./figureReference";
import { LOOKS } from "./seriesLooks";

/** The columns of Resultatrapport for the time that is reported, and for the whole year beside a part of it. */
const REPORTED = { former: "previousActual", budget: "budget", outcome: "actual", forecast: null } as const;
const WHOLE_YEAR = {
  former: "previousYear",
  budget: "yearBudget",
  outcome: null,
  forecast: "forecast",
} as const;
const SCENARIOS = ["former", "budget", "outcome", "forecast"] as const;

/**
 * The net cost of Resultatrapport in its scenarios: the year before, budget, outcome and, of the whole year beside a part of it,
 * forecast. Its columns are the same whether they are filled or not: the chart's are bound to them. Null where there is no net cost or
 * nothing to hold it against.
 *
 * @param year "helår 2023", for the amounts of the whole year beside a part of it
 */
export function netCostChart(
  annex: ChartedAnnex,
  { period, year }: Pick<AmountHeadings, "period"> & { readonly year: string },
  options: AmountOptions,
): ChartTable | null {
  const total = annex.content.table.rows.find((row) => row.kind === "sum" && row.level === "grandTotal");
  if (total === undefined) return null;
  const figure = (columnId: string | null) =>
    columnId === null ? null : referredFigure(annex, { rowId: total.id, columnId }, options);
  const rows = [
    { label: period, columns: REPORTED },
    { label: year, columns: WHOLE_YEAR },
  ]
    .map(({ label, columns }) => ({ label, figures: SCENARIOS.map((scenario) => figure(columns[scenario])) }))
    .filter(({ figures }) => figures.some((each) => each !== null));
  const exact = (columnId: string): number | null =>
    total.cells[annex.content.table.columns.findIndex(({ id }) => id === columnId)] ?? null;
  const [outcome, variance] = [exact("actual"), exact("budgetVariance")];
  const figures = rows.flatMap((row) => row.figures.flatMap((each) => each ?? []));
  if (outcome === null || figures.length < 2) return null;
  const form = options.unit === "roundedToThousands" ? "whole" : "thousands";
  // Costs are below zero in the annex; the axis is turned, so that a higher cost is a higher column.
  const isCost = figures.every(({ value }) => value <= 0);
  return {
    name: "netCost",
    type: "ColumnClustered",
    topic: WORDS.netCost,
    message: `${WORDS.netCost} ${period}: ${mnkrText(outcome)}${variance === null ? "" : `, ${comparedWithBudget(variance)}`}.`,
    notes: [WORDS.netCostNote],
    labelHeading: WORDS.amountPeriod,
    columns: SCENARIOS.map((scenario) => charted(WORDS[scenario], FIGURE_FORMATS[form], LOOKS[scenario])),
    rows: rows.map((row) => ({ label: row.label, values: row.figures.map(shownFigure) })),
    isOverlapping: false,
    valueAxis: isCost ? { maximum: 0, reversePlotOrder: true } : {},
  };
}
