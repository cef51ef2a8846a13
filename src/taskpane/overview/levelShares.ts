import { countOf, levelsPresent, type LevelCounts } from "../../domain/scale/levelCounts";
import { stepOf, type AttainmentLevel, type Tone } from "../../domain/scale/scale";
import type { Texts } from "../../text/texts";
import type { LevelWording } from "../../workbook/scale/scaleWords";

/** A level's share of all goals, for the bar. */
export interface LevelShare {
  readonly level: AttainmentLevel | null;
  readonly tone: Tone | null;
  readonly word: string;
  readonly count: number;
}

/** The shares of the levels that any goal has, the best first. */
export function levelShares(
  levels: LevelCounts,
  wording: LevelWording,
  { levelWord }: Texts,
): readonly LevelShare[] {
  const { scale } = wording;
  return levelsPresent(scale, levels).map((level) => ({
    level,
    tone: level === null ? null : stepOf(scale, level).tone,
    word: levelWord(level, wording),
    count: countOf(levels, level),
  }));
}
