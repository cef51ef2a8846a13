import { levelsBestFirst, type AttainmentLevel } from "../../domain/scale/scale";
import { formsOf, type LevelWording } from "../../workbook/scale/scaleWords";

/** Written where there is no level: nothing is ever left blank in silence. */
export const NO_INFORMATION = "Ingen uppgift";

/** "Delvis uppnått", as it is written in a cell. */
export function levelWord(level: AttainmentLevel | null, wording: LevelWording): string {
  return level === null ? NO_INFORMATION : formsOf(wording, level).word;
}

/** "delvis uppnådda" (or "delvis uppnått" for one), as it follows a count of goals. */
export function countedLevelWord(level: AttainmentLevel, count: number, wording: LevelWording): string {
  const { one, many } = formsOf(wording, level);
  return count === 1 ? one : many;
}

/** "delvis uppnådd" or "delvis uppnådda", as it follows a count of indicators. */
export function countedIndicatorWord(level: AttainmentLevel, count: number, wording: LevelWording): string {
  const { oneIndicator, many } = formsOf(wording, level);
  return count === 1 ? oneIndicator : many;
}

/** The choices for a level, the best first. */
export function levelChoices(wording: LevelWording): readonly string[] {
  return levelsBestFirst(wording.scale).map((level) => levelWord(level, wording));
}

/** The text in a cell of a column of levels that the add-in writes. */
export function computedLevels(wording: LevelWording): readonly string[] {
  return [...levelChoices(wording), NO_INFORMATION];
}
