import { sumAmounts } from "../sumAmounts";
import { countWords, type WordCounts } from "./wordCounts";

/** A targeted grant as the summary reads it. Kronor, positive; null for what is not given. */
export interface GrantAmounts {
  readonly id: string;
  readonly area: string;
  readonly budget: number | null;
  readonly actual: number | null;
  /** The workbook's word for whether it is reported; "" for none. */
  readonly reported: string;
}

/** The targeted grants together. Kronor. */
export interface GrantFacts {
  readonly actual: number;
  /** Null where the workbook has no budget to hold the grants against. */
  readonly budget: number | null;
  readonly count: number;
  /** The largest first. */
  readonly largest: readonly { readonly id: string; readonly name: string; readonly actual: number }[];
  readonly withoutActual: number;
  /** Null where no column says whether they are reported. */
  readonly reported: WordCounts | null;
}

/** At most so many are named as the largest, and never all of them. */
const MOST_NAMED = 3;

/**
 * The sum of the grants against budget, and the largest of them: as many as are named, and those as large as the last of these.
 *
 * @param reportedHeading the column that says whether they are reported; null for none
 */
export function grantFacts(
  grants: readonly GrantAmounts[],
  hasBudget: boolean,
  reportedHeading: string | null,
): GrantFacts {
  const known = grants
    .flatMap(({ id, area: name, actual }) => (actual === null || actual <= 0 ? [] : [{ id, name, actual }]))
    .toSorted((a, b) => b.actual - a.actual);
  const least = known[Math.min(MOST_NAMED, grants.length - 1) - 1]?.actual ?? Infinity;
  return {
    actual: sumAmounts(grants.map(({ actual }) => actual ?? 0)),
    budget: hasBudget ? sumAmounts(grants.map(({ budget }) => budget ?? 0)) : null,
    count: grants.length,
    largest: known.filter(({ actual }) => actual >= least),
    withoutActual: grants.filter(({ actual }) => actual === null).length,
    reported:
      reportedHeading === null
        ? null
        : countWords(
            reportedHeading,
            grants.map(({ reported }) => reported),
          ),
  };
}
