import type { AttainmentLevel } from "../../../domain/attainmentLevel";

/** What is said where there is no level. */
export const NO_INFORMATION = "No information";

const WORDS: Record<AttainmentLevel, string> = {
  attained: "Attained",
  partlyAttained: "Partly attained",
  notAttained: "Not attained",
};

/** "Partly attained", whichever of its two Swedish words the workbook uses. */
export function levelWord(level: AttainmentLevel | null): string {
  return level === null ? NO_INFORMATION : WORDS[level];
}

/** "partly attained", as it follows a count. */
export function countedLevelWord(level: AttainmentLevel): string {
  return WORDS[level].toLowerCase();
}

/** "partly attained": of indicators as of goals. */
export const countedIndicatorWord = countedLevelWord;
