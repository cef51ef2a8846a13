import type { AttainmentLevel } from "../../domain/attainmentLevel";
import type { LevelWording } from "../../workbook/cells/decodeLevel";

/** What stands where there is no level: nothing is ever left blank in silence. */
export const NO_INFORMATION = "Ingen uppgift";

const WORDS: Record<LevelWording, Record<AttainmentLevel, string>> = {
  uppnått: { attained: "Uppnått", partlyAttained: "Delvis uppnått", notAttained: "Ej uppnått" },
  uppfyllt: { attained: "Uppfyllt", partlyAttained: "Delvis uppfyllt", notAttained: "Ej uppfyllt" },
};

const PLURALS: Record<LevelWording, Record<AttainmentLevel, string>> = {
  uppnått: { attained: "uppnådda", partlyAttained: "delvis uppnådda", notAttained: "ej uppnådda" },
  uppfyllt: { attained: "uppfyllda", partlyAttained: "delvis uppfyllda", notAttained: "ej uppfyllda" },
};

/** "Delvis uppnått", as it is written in a cell. */
export function levelWord(level: AttainmentLevel | null, wording: LevelWording): string {
  return level === null ? NO_INFORMATION : WORDS[wording][level];
}

/** "delvis uppnådda" (or "delvis uppnått" for one), as it follows a count of goals. */
export function countedLevelWord(level: AttainmentLevel, count: number, wording: LevelWording): string {
  return count === 1 ? WORDS[wording][level].toLocaleLowerCase("sv") : PLURALS[wording][level];
}

const COMMON_GENDER: Record<LevelWording, string> = { uppnått: "uppnådd", uppfyllt: "uppfylld" };

/** "delvis uppnådd" or "delvis uppnådda", as it follows a count of indicators. */
export function countedIndicatorWord(level: AttainmentLevel, count: number, wording: LevelWording): string {
  const word = countedLevelWord(level, count, wording);
  return count === 1 ? word.replace(wording, COMMON_GENDER[wording]) : word;
}
