import { combinedRank, levelAt, type AttainmentLevel, type Scale } from "../scale/scale";

/** The steps that a number may stand on; the same twice where it is known which. */
export interface RankRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The steps that a level may stand on when which of them is not known. */
export interface PossibleLevels {
  readonly worst: AttainmentLevel;
  readonly best: AttainmentLevel;
}

export function certainly(rank: number): RankRange {
  return { lowest: rank, highest: rank };
}

/**
 * The level of an outcome of these parts: known only where it is the same whichever steps they stand on. Ranges are not empty.
 */
export function levelOfParts(
  ranges: readonly RankRange[],
  scale: Scale,
): {
  readonly level: AttainmentLevel | null;
  readonly possible: PossibleLevels | null;
  /** Of each part; none where the level is not known. */
  readonly partLevels: readonly (AttainmentLevel | null)[];
} {
  const lowest = combinedRank(
    scale,
    ranges.map((range) => range.lowest),
  );
  const highest = combinedRank(
    scale,
    ranges.map((range) => range.highest),
  );
  if (lowest !== highest) {
    const possible = { worst: levelAt(scale, lowest), best: levelAt(scale, highest) };
    return { level: null, possible, partLevels: [] };
  }
  return {
    level: levelAt(scale, lowest),
    possible: null,
    partLevels: ranges.map((range) => (range.lowest === range.highest ? levelAt(scale, range.lowest) : null)),
  };
}
