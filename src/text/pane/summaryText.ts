import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { AttainmentSummary } from "../../domain/evaluation";
import type { LevelWording } from "../../workbook/cells/decodeLevel";
import { countedLevelWord } from "../cells/levelWords";

/** "15 av 15 mål uppnådda", and where there are any: ", 2 delvis uppnådda, 1 ej uppnått, 1 utan värde". */
export function goalCountText({ levels, goalCount }: AttainmentSummary, wording: LevelWording): string {
  const word = (level: AttainmentLevel): string => countedLevelWord(level, levels[level], wording);
  const parts = [`${levels.attained} av ${goalCount} mål ${word("attained")}`];
  for (const level of ["partlyAttained", "notAttained"] as const) {
    if (levels[level] > 0) parts.push(`${levels[level]} ${word(level)}`);
  }
  if (levels.none > 0) parts.push(`${levels.none} utan värde`);
  return parts.join(", ");
}
