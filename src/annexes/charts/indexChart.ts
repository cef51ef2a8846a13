import type { PeriodIndex } from "../../domain/indexHistory";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { WORDS } from "./words";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { ChartTable } from "./sheet";
import { indexCell } from "./indexCell";
import { liveValue } from "../kit/followUp/liveCell";
import type { AnnexInput } from "../kit/sheet/annexInput";

/**
 * The index of the former periods that may stand beside today's, and that of now as a reference to where it stands. How
 * many goals a figure rests on is said where it is not all. Null where there are fewer than two periods.
 */
export function indexChart(
  { snapshot, followUp, period }: Pick<AnnexInput, "snapshot" | "followUp" | "period">,
  { amounts }: Pick<AmountOptions, "amounts">,
): ChartTable | null {
  if (followUp === null) return null;
  const former = followUp.indexHistory.filter(({ isComparable }) => isComparable);
  const { index, goals, goalCount } = followUp.evaluation;
  const rows: ChartTable["rows"][number][] = former.map((each) => ({
    label: periodLabel(each),
    value: each.index ?? "",
  }));
  if (index !== null) {
    const isNamed = former.some((each) => each.period === period);
    const goalsWithValue = goals.filter(({ score }) => score !== null).length;
    rows.push({
      label: periodLabel({ period: isNamed ? null : period, goalCount, goalsWithValue }),
      value: liveValue(index, [indexCell(snapshot)], amounts),
    });
  }
  if (rows.length < 2) return null;
  return {
    name: "indexHistory",
    type: "LineMarkers",
    title: WORDS.index,
    notes: WORDS.indexNotes,
    headings: WORDS.indexHeadings,
    rows,
    numberFormat: NUMBER_FORMATS.index,
    valueAxis: { minimum: 0, maximum: 1, numberFormat: "0.0" },
  };
}

/**
 * "2021", "aug 2022"; "2021 (12 av 15 mål)" where not all goals have a value. "Nu" for what is of now when a former period has
 * its name.
 */
export function periodLabel({
  period,
  goalCount,
  goalsWithValue,
}: Pick<PeriodIndex, "goalCount" | "goalsWithValue"> & { readonly period: string | null }): string {
  const name = period === null ? WORDS.now : headingPeriodText(period);
  return goalsWithValue === goalCount ? name : `${name} (${goalsWithValue} av ${goalCount} mål)`;
}
