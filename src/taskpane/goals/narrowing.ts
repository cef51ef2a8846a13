import { GOAL_FILTERS, type GoalFilter, type GoalNode, type IndicatorNode } from "./goalNodes";
import { searchWords } from "./searchText";

/** The part of the tree that is asked for. */
export interface Narrowing {
  readonly filter: GoalFilter;
  readonly query: string;
}

export const NOT_NARROWED: Narrowing = { filter: "all", query: "" };

/** A goal that is shown, with those of its indicators that are. */
export interface FoundGoal {
  readonly goal: GoalNode;
  readonly indicators: readonly IndicatorNode[];
  /** True where the goal is there for its indicators: they are to be seen at once. */
  readonly isForIndicators: boolean;
}

/**
 * The goals that a filter and a search leave. Every word must be found in the goal, or in one of its indicators. An
 * indicator that passes brings its goal with it, and then only those that pass are shown of the goal; a goal that passes
 * without any of its indicators is shown with all. The indicators of a goal that is found by its own words are found
 * with it.
 */
export function narrowedGoals(tree: readonly GoalNode[], { filter, query }: Narrowing): readonly FoundGoal[] {
  const words = searchWords(query);
  const isFound = (node: GoalNode | IndicatorNode): boolean =>
    words.every((word) => node.searchText.includes(word));
  return tree.flatMap((goal) => {
    const isGoalFound = isFound(goal);
    const passing = goal.indicators.filter(
      (indicator) => indicator.filters.has(filter) && (isGoalFound || isFound(indicator)),
    );
    if (passing.length === 0 && !(isGoalFound && goal.filters.has(filter))) return [];
    return [
      {
        goal,
        indicators: passing.length === 0 ? goal.indicators : passing,
        isForIndicators: passing.length > 0 && (filter !== "all" || !isGoalFound),
      },
    ];
  });
}

/** How many goals each filter leaves when nothing is searched for. */
export function filterCounts(tree: readonly GoalNode[]): Readonly<Record<GoalFilter, number>> {
  const counts = { all: 0, notAttained: 0, withoutOutcome: 0, changed: 0 };
  for (const { filters, indicators } of tree) {
    for (const filter of GOAL_FILTERS) {
      if (filters.has(filter) || indicators.some((each) => each.filters.has(filter))) counts[filter]++;
    }
  }
  return counts;
}
