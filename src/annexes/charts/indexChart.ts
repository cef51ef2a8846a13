import type { PeriodIndex } from "../../domain/indexHistory";
import { headingPeriodText } from "../../text/cells/headingPeriodText";
import { WORDS } from "./words";
import { indexText } from "../../text/make/figures";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import { charted, type ChartTable } from "./chartTable";
import { LOOKS } from "./seriesLooks";
import { indexCell } from "./indexCell";
import { liveValue } from "../kit/followUp/liveCell";
import type { AnnexInput } from "../kit/sheet/annexInput";

/** Room for the label over the highest column. */
const AXIS_TOP = 1.15;
const ALL_ATTAINED = 1;

interface IndexRow {
  readonly label: string;
  readonly index: number | null;
  readonly values: ChartTable["rows"][number]["values"];
}

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
  const rows: IndexRow[] = former.map((each) => ({
    label: periodLabel(each),
    index: each.index,
    values: [each.index ?? "", "", ALL_ATTAINED],
  }));
  if (index !== null) {
    const isNamed = former.some((each) => each.period === period);
    const goalsWithValue = goals.filter(({ score }) => score !== null).length;
    rows.push({
      label: periodLabel({ period: isNamed ? null : period, goalCount, goalsWithValue }),
      index,
      values: ["", liveValue(index, [indexCell(snapshot)], amounts), ALL_ATTAINED],
    });
  }
  if (rows.length < 2) return null;
  const [firstNote, ...notes] = WORDS.indexNotes;
  const format = NUMBER_FORMATS.index;
  return {
    name: "indexHistory",
    type: "ColumnClustered",
    topic: WORDS.index,
    message: messageOf(rows),
    notes: [firstNote, ...notes],
    labelHeading: WORDS.period,
    columns: [
      charted(WORDS.formerIndex, format, LOOKS.former),
      charted(WORDS.indexNow, format, LOOKS.outcome),
      { heading: WORDS.allAttained, numberFormat: format, look: LOOKS.limit, hasLabels: false },
    ],
    rows,
    isOverlapping: true,
    valueAxis: { minimum: 0, maximum: AXIS_TOP },
  };
}

/** "Indexet är 0,70 (2023), lägre än 0,98 (aug 2022)." Of rounded figures, as they are shown. */
function messageOf(rows: readonly IndexRow[]): string {
  const [before, last] = rows.slice(-2);
  const text = (row: IndexRow | undefined): string => indexText(row?.index ?? null, null).sv;
  const [now, then] = [text(last), text(before)];
  const [lastIndex, indexBefore] = [last?.index ?? null, before?.index ?? null];
  if (last === undefined || before === undefined || lastIndex === null || indexBefore === null)
    return `Indexet är ${now} (${last?.label ?? ""}).`;
  const compared = now === then ? "samma som" : `${lastIndex > indexBefore ? "högre" : "lägre"} än ${then}`;
  return now === then
    ? `Indexet är ${now} (${last.label}), ${compared} ${before.label}.`
    : `Indexet är ${now} (${last.label}), ${compared} (${before.label}).`;
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
