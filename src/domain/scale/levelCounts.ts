import { levelsBestFirst, type AttainmentLevel, type Scale } from "./scale";

/** How many goals or indicators stand on each step of a scale. */
export interface LevelCounts {
  readonly [level: AttainmentLevel]: number;
  /** Those without a level; no step of a scale is called so. */
  readonly none: number;
}

export function countLevels(scale: Scale, levels: readonly (AttainmentLevel | null)[]): LevelCounts {
  const count = (wanted: AttainmentLevel | null): number => levels.filter((level) => level === wanted).length;
  const ofSteps = levelsBestFirst(scale).map((level): [AttainmentLevel, number] => [level, count(level)]);
  return { ...Object.fromEntries(ofSteps), none: count(null) };
}

/** How many have a level; null for none. */
export function countOf(counts: LevelCounts, level: AttainmentLevel | null): number {
  return counts[level ?? "none"] ?? 0;
}

/** The levels that any has, the best first, and null where any has none. */
export function levelsPresent(scale: Scale, counts: LevelCounts): readonly (AttainmentLevel | null)[] {
  return [...levelsBestFirst(scale), null].filter((level) => countOf(counts, level) > 0);
}
