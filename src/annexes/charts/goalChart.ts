import { isSameNumber } from "../../domain/numbers";
import { levelScore } from "../../domain/scale/scale";
import { goalScoreText, shareText, valueText } from "../../text/make/figures";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { limitName, WORDS } from "./words";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import { MOST_MARKS } from "../../reports/ownSheet/refillCharts";
import { charted, type ChartColumn, type ChartTable } from "./chartTable";
import { LOOKS } from "./seriesLooks";
import { followUpCell } from "../kit/followUp/liveCell";
import type { EvaluatedFollowUp } from "../kit/sheet/annexInput";

/** Room for the label over the highest column. */
const AXIS_TOP = 1.15;
/** The columns of figures beside the goals' own. */
const MOST_LIMITS = 3;

/**
 * Each goal's value, the highest first, with the limits of the levels where these follow the value; a reference to the follow-up's
 * own cell where that holds it. Of more goals than the chart has room for the lowest stand first: those are the ones that a
 * committee asks about. Goals are named by their area when each has one of its own, else by their number. Null where no goal has
 * a value.
 */
export function goalChart(
  { decoded, evaluation: { goals, settings } }: EvaluatedFollowUp,
  { amounts }: Pick<AmountOptions, "amounts">,
): ChartTable | null {
  if (goals.every(({ score }) => score === null)) return null;
  const areas = new Set(goals.map(({ goal }) => goal.goalArea));
  const isNamedByArea = areas.size === goals.length && !areas.has(null);
  const limits =
    settings.goalLevelRule === "thresholds" ? limitsOf(settings.thresholds, decoded.wording) : [];
  const named = goals.map(({ goal, score }, at) => ({
    goal,
    score,
    label: isNamedByArea ? (goal.goalArea ?? "") : `${WORDS.goal} ${goal.nr === "" ? at + 1 : goal.nr}`,
  }));
  const byValue = named.toSorted((one, other) => (other.score ?? -1) - (one.score ?? -1));
  const valued = byValue.flatMap(({ score, ...of }) => (score === null ? [] : [{ ...of, score }]));
  const isCut = valued.length > MOST_MARKS;
  const sorted = isCut ? [...valued.toReversed(), ...byValue.filter(({ score }) => score === null)] : byValue;
  return {
    name: "goalScores",
    type: "ColumnClustered",
    topic: WORDS.goals,
    message: messageOf(valued),
    notes: [
      goalsNote(decoded.wording),
      ...(isCut
        ? [`Diagrammet visar de ${MOST_MARKS} mål som har lägst värde, av ${valued.length} med ett värde.`]
        : []),
    ],
    labelHeading: WORDS.goal,
    columns: [
      charted(WORDS.goalValue, NUMBER_FORMATS.goalScore, LOOKS.outcome),
      ...limits.map(({ column }) => column),
    ],
    rows: sorted.map(({ goal, score, label }) => {
      const found = followUpCell(decoded, goal.id, "goalScore");
      const shown = found?.cell.value;
      const isLive = typeof shown === "number" && score !== null && isSameNumber(shown, score);
      const value =
        isLive && amounts === "formulas" ? { formula: `=${found?.reference ?? ""}` } : (score ?? "");
      return { label, values: [value, ...limits.map(({ limit }) => limit)] };
    }),
    isOverlapping: false,
    valueAxis: { minimum: 0, maximum: AXIS_TOP },
  };
}

/** "Kvalitet har högst värde, 0,813, och Självständighet lägst, 0,611." */
function messageOf(valued: readonly { readonly label: string; readonly score: number }[]): string {
  const [highest, lowest] = [valued.at(0), valued.at(-1)];
  if (highest === undefined || lowest === undefined) return WORDS.goals;
  const text = (score: number): string => goalScoreText(score, null).sv;
  if (text(highest.score) === text(lowest.score)) {
    const who = valued.length === 1 ? highest.label : `Alla ${valued.length} mål`;
    return `${who} har värdet ${text(highest.score)}.`;
  }
  return `${highest.label} har högst värde, ${text(highest.score)}, och ${lowest.label} lägst, ${text(lowest.score)}.`;
}

/** The limits that there is room for, the highest first: a step with the score of the one below has no limit of its own. */
function limitsOf(
  thresholds: readonly number[],
  wording: LevelWording,
): readonly { readonly column: ChartColumn; readonly limit: number }[] {
  return thresholds
    .flatMap((limit, at) => {
      const step = wording.scale.steps[at + 1];
      if (step === undefined || limit === thresholds[at - 1]) return [];
      const heading = limitName(formsOf(wording, step.id).one, shareText(limit).sv);
      return [
        {
          column: {
            heading,
            numberFormat: NUMBER_FORMATS.index,
            look: LOOKS.limit,
            hasLabels: false,
          },
          limit,
        },
      ];
    })
    .toReversed()
    .slice(0, MOST_LIMITS);
}

/** "0 = ej uppnått, 0,5 = delvis, 1 = uppnått" */
function goalsNote(wording: LevelWording): string {
  const { scale } = wording;
  return scale.steps
    .map(({ id }) => `${valueText(levelScore(scale, id)).sv} = ${formsOf(wording, id).short}`)
    .join(", ");
}
