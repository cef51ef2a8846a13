import { roundHalfAwayFromZero } from "../../domain/numbers";

/** How much more an index is than another, both as they are shown with two decimals: 0.11 for 0.984 and 0.868. */
export function shownDifference(index: number, other: number): number {
  return roundHalfAwayFromZero(roundHalfAwayFromZero(index, 2) - roundHalfAwayFromZero(other, 2), 2);
}
