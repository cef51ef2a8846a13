import { isSameNumber } from "../../domain/numbers";
import { levelScore } from "../../domain/scale/scale";
import { valueText } from "../../text/make/figures";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";
import { WORDS } from "./words";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import type { AmountOptions } from "../kit/sheet/amountOptions";
import type { ChartTable } from "./sheet";
import { followUpCell } from "../kit/followUp/liveCell";
import type { EvaluatedFollowUp } from "../kit/sheet/annexInput";

/**
 * Each goal's value; a reference to the follow-up's own cell where that holds it. Goals are named by their area when each
 * has one of its own, else by their number. Null where no goal has a value.
 */
export function goalChart(
  { decoded, evaluation: { goals } }: EvaluatedFollowUp,
  { amounts }: Pick<AmountOptions, "amounts">,
): ChartTable | null {
  if (goals.every(({ score }) => score === null)) return null;
  const areas = new Set(goals.map(({ goal }) => goal.goalArea));
  const isNamedByArea = areas.size === goals.length && !areas.has(null);
  return {
    name: "goalScores",
    type: "BarClustered",
    title: WORDS.goals,
    notes: [goalsNote(decoded.wording)],
    headings: WORDS.goalHeadings,
    rows: goals.map(({ goal, score }, at) => {
      const found = followUpCell(decoded, goal.id, "goalScore");
      const shown = found?.cell.value;
      const isLive = typeof shown === "number" && score !== null && isSameNumber(shown, score);
      return {
        label: isNamedByArea ? (goal.goalArea ?? "") : `${WORDS.goal} ${goal.nr === "" ? at + 1 : goal.nr}`,
        value: isLive && amounts === "formulas" ? { formula: `=${found?.reference ?? ""}` } : (score ?? ""),
      };
    }),
    numberFormat: NUMBER_FORMATS.goalScore,
    valueAxis: { minimum: 0, maximum: 1, numberFormat: "0.0" },
  };
}

/** "0 = ej uppnått, 0,5 = delvis, 1 = uppnått" */
function goalsNote(wording: LevelWording): string {
  const { scale } = wording;
  return scale.steps
    .map(({ id }) => `${valueText(levelScore(scale, id)).sv} = ${formsOf(wording, id).short}`)
    .join(", ");
}
