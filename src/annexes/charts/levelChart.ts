import { countLevels, countOf } from "../../domain/scale/levelCounts";
import { levelsBestFirst } from "../../domain/scale/scale";
import { countedLevelWord, levelWord, NO_INFORMATION } from "../../text/cells/levelWords";
import { enumeration } from "../../text/make/enumeration";
import { NUMBER_FORMATS } from "../../reports/numberFormats";
import { WORDS } from "./words";
import { charted, type ChartTable } from "./chartTable";
import { LOOKS } from "./seriesLooks";
import type { EvaluatedFollowUp } from "../kit/sheet/annexInput";

/** How many goals and how many indicators stand on each level, the best first, and last those without one. Null without goals. */
export function levelChart({ decoded, evaluation }: EvaluatedFollowUp): ChartTable | null {
  const { wording } = decoded;
  const { goals, levels: ofGoals } = evaluation;
  if (goals.length === 0) return null;
  const ofIndicators = countLevels(
    wording.scale,
    goals.flatMap(({ indicators }) => indicators.map(({ level }) => level)),
  );
  const levels = levelsBestFirst(wording.scale);
  const counted = levels.filter((level) => countOf(ofGoals, level) > 0);
  const said = [
    ...counted.map((level) => {
      const count = countOf(ofGoals, level);
      return `${count} ${countedLevelWord(level, count, wording)}`;
    }),
    ...(ofGoals.none > 0 ? [`${ofGoals.none} utan nivå`] : []),
  ];
  const isAnyWithout = ofGoals.none > 0 || ofIndicators.none > 0;
  return {
    name: "levelCounts",
    type: "ColumnClustered",
    topic: WORDS.levels,
    message: `Av ${goals.length} mål är ${enumeration.sv(said)}.`,
    notes: [WORDS.levelsNote],
    labelHeading: WORDS.level,
    columns: [
      charted(WORDS.goalCount, NUMBER_FORMATS.count, LOOKS.outcome),
      charted(WORDS.indicatorCount, NUMBER_FORMATS.count, LOOKS.former),
    ],
    rows: [
      ...levels.map((level) => ({
        label: levelWord(level, wording),
        values: [countOf(ofGoals, level), countOf(ofIndicators, level)],
      })),
      ...(isAnyWithout ? [{ label: NO_INFORMATION, values: [ofGoals.none, ofIndicators.none] }] : []),
    ],
    isOverlapping: false,
    valueAxis: { minimum: 0 },
  };
}
