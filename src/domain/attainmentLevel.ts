/** How far an indicator or a goal has come, from worst to best. */
export const ATTAINMENT_LEVELS = ["notAttained", "partlyAttained", "attained"] as const;
export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number];

/**
 * A level as a whole number of half points: 0, 1 or 2. Sums are made in half points, which are exact,
 * and divided once at the end.
 */
export function halfPoints(level: AttainmentLevel): 0 | 1 | 2 {
  return ATTAINMENT_LEVELS.indexOf(level) as 0 | 1 | 2;
}

/** Ej uppnått 0 · Delvis uppnått 0,5 · Uppnått 1 (the scale of every published follow-up since 2020). */
export function levelScore(level: AttainmentLevel): 0 | 0.5 | 1 {
  return (halfPoints(level) / 2) as 0 | 0.5 | 1;
}
