import type { Indicator, Milestone } from "./followUp";

/**
 * The order in which milestones are to be reached: by due date where all have one, those of the same date as they stand;
 * else all as they stand.
 */
export function milestonesInOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  if (milestones.some(({ dueDate }) => dueDate === null)) return milestones;
  const dateOf = ({ dueDate }: Milestone): string => dueDate ?? "";
  return milestones.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
}

/** The indicator's own measure as its last step, whatever its date. */
export function ownStep({ id, title, dueDate, measure }: Indicator): Milestone {
  return { id, title, dueDate, measure };
}
