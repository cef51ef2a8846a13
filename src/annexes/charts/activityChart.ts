import { activitiesTopic, WORDS } from "./words";
import { amountText } from "../../text/make/figures";
import { enumeration } from "../../text/make/enumeration";
import { isNothingInMnkr, mnkrText } from "../../text/cells/summary/amountWords";
import { inThousands } from "../kit/table/thousands";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { AnnexContent } from "../kit/sheet/annexContent";
import { FIGURE_FORMATS } from "../kit/sheet/annexFormats";
import { MOST_MARKS } from "../../reports/ownSheet/refillCharts";
import { charted, type ChartTable } from "./chartTable";
import { referredFigure, shownFigure, shownSide, type ChartedAnnex } from "./figureReference";
import { LOOKS } from "./seriesLooks";

const VARIANCE = "budgetVariance";
/** With their sign; nothing for what rounds to nothing: a bar has its value on one side only. */
const SIGNED_FORMATS = {
  thousands: '[>=500]"+"#,##0,;[<=-500]"−"#,##0,;',
  whole: '[>=0.5]"+"#,##0;[<=-0.5]"−"#,##0;',
};
/** How many of the largest variances there is room for in the message. */
const NAMED = 1;

/**
 * The variance of each activity, as it is shown in Verksamhetens utfall och resultat, the largest first whichever way it goes. An
 * activity whose name several groups have is named with its group. Null where no variance is there.
 *
 * @param period the part of the year that the variance is of, as headings name it; null for a whole year
 */
export function activityChart(
  annex: ChartedAnnex,
  options: AmountOptions,
  period: string | null,
): ChartTable | null {
  const { table } = annex.content;
  const column = table.columns.findIndex(({ id }) => id === VARIANCE);
  const activities = table.rows.filter((row) => row.kind === "activities");
  if (activities.every(({ cells }) => (cells[column] ?? null) === null)) return null;
  const labels = activities.map(({ label }) => label);
  const sorted = activities
    .map((row) => {
      const isAmbiguous = labels.filter((label) => label === row.label).length > 1;
      return {
        label: isAmbiguous && row.group !== null ? `${row.label} (${row.group})` : row.label,
        variance: row.cells[column] ?? null,
        figure: referredFigure(annex, { rowId: row.id, columnId: VARIANCE }, options),
      };
    })
    .toSorted((one, other) => Math.abs(other.variance ?? 0) - Math.abs(one.variance ?? 0));
  const form = options.unit === "roundedToThousands" ? "whole" : "thousands";
  return {
    name: "activityVariances",
    type: "BarClustered",
    topic: activitiesTopic(period),
    message: messageOf(totalOf(annex.content, column), sorted),
    notes: [
      WORDS.activitiesNote,
      ...(sorted.length > MOST_MARKS
        ? [`Diagrammet visar de ${MOST_MARKS} största av ${sorted.length} avvikelser.`]
        : []),
    ],
    labelHeading: WORDS.activity,
    columns: [
      { heading: WORDS.variance, numberFormat: FIGURE_FORMATS[form], look: null, hasLabels: false },
      charted(WORDS.better, SIGNED_FORMATS[form], LOOKS.better),
      charted(WORDS.worse, SIGNED_FORMATS[form], LOOKS.worse),
    ],
    rows: sorted.map(({ label, figure }) => ({
      label,
      values: [shownFigure(figure), shownSide(figure, "MAX"), shownSide(figure, "MIN")],
    })),
    isOverlapping: true,
    valueAxis: {},
  };
}

function totalOf({ table }: AnnexContent, column: number): number | null {
  const total = table.rows.find((row) => row.kind === "sum" && row.level === "grandTotal");
  return total?.cells[column] ?? null;
}

/** "Totalt 11,0 mnkr bättre än budget. Störst: Ledning (+11 119 tkr)." */
function messageOf(
  total: number | null,
  sorted: readonly { readonly label: string; readonly variance: number | null }[],
): string {
  const largest = sorted.slice(0, NAMED).flatMap(({ label, variance }) => {
    const thousands = inThousands(variance ?? 0);
    return thousands === 0
      ? []
      : [`${label} (${thousands > 0 ? "+" : ""}${amountText(thousands).sv}\u00A0tkr)`];
  });
  return [
    ...(total === null ? [] : [`Totalt ${comparedWithBudget(total)}.`]),
    ...(largest.length === 0 ? [] : [`Störst: ${enumeration.sv(largest)}.`]),
  ].join(" ");
}

/** "11,0 mnkr bättre än budget"; "som budget" for what is 0,0 mnkr. */
export function comparedWithBudget(variance: number): string {
  if (isNothingInMnkr(variance)) return "som budget";
  return `${mnkrText(variance)} ${variance > 0 ? "bättre" : "sämre"} än budget`;
}
