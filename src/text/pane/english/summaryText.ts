import type { AttainmentSummary } from "../../../domain/evaluation";
import { countedLevelWord } from "./levelWords";

/** "15 of 15 goals attained", and where there are any: ", 2 partly attained, 1 not attained, 1 without a value". */
export function goalCountText({ levels, goalCount }: AttainmentSummary): string {
  const parts = [
    `${levels.attained} of ${goalCount} ${goalCount === 1 ? "goal" : "goals"} ${countedLevelWord("attained")}`,
  ];
  for (const level of ["partlyAttained", "notAttained"] as const) {
    if (levels[level] > 0) parts.push(`${levels[level]} ${countedLevelWord(level)}`);
  }
  if (levels.none > 0) parts.push(`${levels.none} without a value`);
  return parts.join(", ");
}
