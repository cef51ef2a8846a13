import type { AttainmentLevel } from "./attainmentLevel";

export interface LevelCounts {
  readonly attained: number;
  readonly partlyAttained: number;
  readonly notAttained: number;
  /** Goals without a level. */
  readonly none: number;
}

/**
 * The index for måluppfyllelse, 0–1: the mean of the goals' values — not of their levels, and not of the indicators
 * (2022: 44/45 = 0,98). Goals without a value are left out; null when no goal has one.
 */
export function attainmentIndex(goalScores: readonly (number | null)[]): number | null {
  const scores = goalScores.filter((score) => score !== null);
  if (scores.length === 0) return null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export function countLevels(levels: readonly (AttainmentLevel | null)[]): LevelCounts {
  const count = (wanted: AttainmentLevel | null): number => levels.filter((level) => level === wanted).length;
  return {
    attained: count("attained"),
    partlyAttained: count("partlyAttained"),
    notAttained: count("notAttained"),
    none: count(null),
  };
}
