import { activitiesTitle, WORDS } from "./words";
import { absoluteReference } from "../../workbook/grid/cellAddress";
import { inThousands } from "../kit/table/thousands";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { AnnexContent } from "../kit/sheet/annexContent";
import { FIGURE_FORMATS } from "../kit/sheet/annexFormats";
import { figurePlace } from "../kit/sheet/annexPlaces";
import type { ChartTable } from "./sheet";

const VARIANCE = "budgetVariance";

/**
 * The variance of each activity, as it is shown in Verksamhetens utfall och resultat. An activity whose name several
 * groups have is named with its group. Null where no variance is there.
 *
 * @param period the part of the year that the variance is of, as headings name it; null for a whole year
 * @param sheetName the annex's sheet when it is built by the same job, else null: then plain numbers are written
 */
export function activityChart(
  content: AnnexContent,
  sheetName: string | null,
  { amounts, unit }: AmountOptions,
  period: string | null,
): ChartTable | null {
  const { table } = content;
  const column = table.columns.findIndex(({ id }) => id === VARIANCE);
  const activities = table.rows.filter((row) => row.kind === "activities");
  if (activities.every(({ cells }) => cells[column] === null)) return null;
  const labels = activities.map(({ label }) => label);
  const isRounded = unit === "roundedToThousands";
  return {
    name: "activityVariances",
    type: "BarClustered",
    title: activitiesTitle(period),
    notes: [WORDS.activitiesNote],
    headings: WORDS.activityHeadings,
    rows: activities.map((row) => {
      const variance = row.cells[column] ?? null;
      const isAmbiguous = labels.filter((label) => label === row.label).length > 1;
      const value = variance === null ? "" : isRounded ? inThousands(variance) : variance;
      const place = figurePlace(content, row.id, VARIANCE);
      return {
        label: isAmbiguous && row.group !== null ? `${row.label} (${row.group})` : row.label,
        value:
          sheetName === null || amounts === "values"
            ? value
            : { formula: `=${absoluteReference(sheetName, { ...place, rowCount: 1, columnCount: 1 })}` },
      };
    }),
    numberFormat: isRounded ? FIGURE_FORMATS.whole : FIGURE_FORMATS.thousands,
    valueAxis: { numberFormat: isRounded ? FIGURE_FORMATS.whole : FIGURE_FORMATS.thousands },
  };
}
