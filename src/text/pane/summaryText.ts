import type { AttainmentSummary } from "../../domain/evaluation";
import { countOf } from "../../domain/scale/levelCounts";
import { levelsBestFirst, type AttainmentLevel } from "../../domain/scale/scale";
import type { LevelWording } from "../../workbook/scale/scaleWords";
import { countedLevelWord } from "../cells/levelWords";

/** "15 av 15 mål uppnådda", and where there are any: ", 2 delvis uppnådda, 1 ej uppnått, 1 utan värde". */
export function goalCountText(
  { levels, goalCount }: Pick<AttainmentSummary, "levels" | "goalCount">,
  wording: LevelWording,
): string {
  const word = (level: AttainmentLevel): string => countedLevelWord(level, countOf(levels, level), wording);
  const parts = levelsBestFirst(wording.scale).flatMap((level, at) => {
    const count = countOf(levels, level);
    if (at === 0) return [`${count} av ${goalCount} mål ${word(level)}`];
    return count > 0 ? [`${count} ${word(level)}`] : [];
  });
  if (levels.none > 0) parts.push(`${levels.none} utan värde`);
  return parts.join(", ");
}
