/** Names a step of a scale ("attained"). Which there are, and in which order, only the scale in force knows. */
export type AttainmentLevel = string;

/** How good a step is whatever it is called: what its colour and its mark follow. The worst first. */
export const TONES = ["poor", "weak", "middling", "fair", "good"] as const;
export type Tone = (typeof TONES)[number];

/** How far an indicator or a goal can have come. */
export interface ScaleStep {
  readonly id: AttainmentLevel;
  /** Its score in whole points, of the scale's `fullPoints`: sums of whole numbers are exact. */
  readonly points: number;
  readonly tone: Tone;
}

/** The steps that an indicator or a goal can stand on. All that is counted, coloured, chosen and said follows from it. */
export interface Scale {
  readonly id: string;
  /** The worst first, none with fewer points than the one before it. A forecast may count as what it foretells. */
  readonly steps: readonly [ScaleStep, ScaleStep, ...ScaleStep[]];
  /** The points of the score 1. */
  readonly fullPoints: number;
}

export function worstLevel({ steps: [worst] }: Scale): AttainmentLevel {
  return worst.id;
}

export function bestLevel({ steps }: Scale): AttainmentLevel {
  return steps.reduce((_, step) => step).id;
}

/** The step in the middle; of two in the middle the worse. */
export function middleLevel(scale: Scale): AttainmentLevel {
  return levelAt(scale, Math.floor((scale.steps.length - 1) / 2));
}

/** The levels, the best first: the order in which they are shown and chosen. */
export function levelsBestFirst({ steps }: Scale): readonly AttainmentLevel[] {
  return steps.map(({ id }) => id).reverse();
}

/** The step that a level names. Throws for a level that the scale does not have: it was read by another scale. */
export function stepOf({ id, steps }: Scale, level: AttainmentLevel): ScaleStep {
  const step = steps.find((each) => each.id === level);
  if (step === undefined) throw new Error(`The scale ${id} has no level ${level}`);
  return step;
}

/** How many steps are worse. Throws for a level that the scale does not have. */
export function rankOf(scale: Scale, level: AttainmentLevel): number {
  return scale.steps.indexOf(stepOf(scale, level));
}

/** The level with `rank` steps below it. Throws for a rank that no step has. */
export function levelAt({ id, steps }: Scale, rank: number): AttainmentLevel {
  const step = steps[rank];
  if (step === undefined) throw new Error(`The scale ${id} has no step ${rank}`);
  return step.id;
}

/** The ranks of the worst and the best step with the same score as a rank's step. */
export function ranksOfScore(
  { steps }: Scale,
  rank: number,
): { readonly lowest: number; readonly highest: number } {
  const points = steps[rank]?.points;
  return {
    lowest: steps.findIndex((step) => step.points === points),
    highest: steps.findLastIndex((step) => step.points === points),
  };
}

/** A level's score, 0–1. */
export function levelScore(scale: Scale, level: AttainmentLevel): number {
  return stepOf(scale, level).points / scale.fullPoints;
}

/**
 * Several levels as one: all alike give that level, and others one between the best and the worst of the scale, the mean of
 * their ranks rounded down. A scale of two steps has none between: there it is the worst. Ranks are not empty.
 */
export function combinedRank({ steps }: Scale, ranks: readonly number[]): number {
  const best = steps.length - 1;
  const lowest = Math.min(...ranks);
  if (lowest === Math.max(...ranks)) return lowest;
  const mean = Math.floor(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length);
  return Math.max(Math.min(mean, best - 1), Math.min(1, best - 1));
}
