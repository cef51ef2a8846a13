import type { GoalNode, IndicatorNode } from "./goalNodes";
import type { FoundGoal } from "./narrowing";

/** Which goals are unfolded: all, none, or those that are shown for their indicators; then those that were toggled. */
export interface Unfolding {
  readonly base: "forIndicators" | "all" | "none";
  readonly toggled: ReadonlySet<string>;
}

export const FIRST_UNFOLDING: Unfolding = { base: "forIndicators", toggled: new Set() };

/** Where a row stands among those beside it, counted from 1. */
interface RowPosition {
  readonly position: number;
  readonly of: number;
}

/** A row of the list: a goal, and after an unfolded goal each of its indicators. */
export type TreeRow =
  | (RowPosition & {
      readonly kind: "goal";
      readonly id: string;
      readonly goal: GoalNode;
      readonly isUnfolded: boolean;
    })
  | (RowPosition & { readonly kind: "indicator"; readonly id: string; readonly indicator: IndicatorNode });

/** The goals and what is unfolded of them, row by row. */
export function treeRows(found: readonly FoundGoal[], unfolding: Unfolding): readonly TreeRow[] {
  return found.flatMap(({ goal, indicators, isForIndicators }, index): TreeRow[] => {
    const isUnfolded = isUnfoldedAtFirst(unfolding, isForIndicators) !== unfolding.toggled.has(goal.id);
    const position = { position: index + 1, of: found.length };
    const row: TreeRow = { kind: "goal", id: goal.id, goal, isUnfolded, ...position };
    if (!isUnfolded) return [row];
    return [
      row,
      ...indicators.map((indicator, at): TreeRow => {
        return { kind: "indicator", id: indicator.id, indicator, position: at + 1, of: indicators.length };
      }),
    ];
  });
}

function isUnfoldedAtFirst({ base }: Unfolding, isForIndicators: boolean): boolean {
  return base === "all" || (base === "forIndicators" && isForIndicators);
}

/** Folds an unfolded goal, and unfolds a folded one. */
export function toggled({ base, toggled: before }: Unfolding, id: string): Unfolding {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return { base, toggled: after };
}
