import type { AttainmentLevel } from "../../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../../workbook/scale/scaleWords";

/** What is said where there is no level. */
export const NO_INFORMATION = "No information";

/** "Partly attained", whichever of its Swedish words the workbook uses. */
export function levelWord(level: AttainmentLevel | null, wording: LevelWording): string {
  return level === null ? NO_INFORMATION : formsOf(wording, level).english;
}

/** "partly attained", as it follows a count. */
export function countedLevelWord(level: AttainmentLevel, _count: number, wording: LevelWording): string {
  return levelWord(level, wording).toLowerCase();
}

/** "partly attained": of indicators as of goals. */
export const countedIndicatorWord = countedLevelWord;
