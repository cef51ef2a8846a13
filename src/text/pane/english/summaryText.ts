import type { AttainmentSummary } from "../../../domain/evaluation";
import { countOf } from "../../../domain/scale/levelCounts";
import { levelsBestFirst } from "../../../domain/scale/scale";
import type { LevelWording } from "../../../workbook/scale/scaleWords";
import { levelWord } from "./levelWords";

/** "15 of 15 goals attained", and where there are any: ", 2 partly attained, 1 not attained, 1 without a value". */
export function goalCountText(
  { levels, goalCount }: Pick<AttainmentSummary, "levels" | "goalCount">,
  wording: LevelWording,
): string {
  const parts = levelsBestFirst(wording.scale).flatMap((level, at) => {
    const count = countOf(levels, level);
    const word = levelWord(level, wording).toLowerCase();
    if (at === 0) return [`${count} of ${goalCount} ${goalCount === 1 ? "goal" : "goals"} ${word}`];
    return count > 0 ? [`${count} ${word}`] : [];
  });
  if (levels.none > 0) parts.push(`${levels.none} without a value`);
  return parts.join(", ");
}
