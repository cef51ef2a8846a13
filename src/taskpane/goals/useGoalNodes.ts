import { useEffect, useState } from "react";
import { inTurns } from "../../app/inTurns";
import type { Recalculation } from "../../app/recalculate";
import { CancelledError } from "../../workbook/port/cancelledError";
import { allAtOnce } from "../../workbook/port/steps";
import { goalNodes, type GoalNode } from "./goalNodes";

/** A result with its goals as they are found. */
export interface GoalsOfResult {
  readonly result: Recalculation;
  readonly nodes: readonly GoalNode[];
}

/** So many indicators are gone through within a frame. */
const AT_ONCE = 250;

/** Which rows have been gone through: kept while the view is left and opened again. */
const known = new WeakMap<Recalculation["evaluation"], readonly GoalNode[]>();

/** The goals of a result; those of the result before it while a large one is gone through in turns, null when there is none. */
export function useGoalNodes(result: Recalculation): GoalsOfResult | null {
  const { evaluation } = result;
  const [last, setLast] = useState<GoalsOfResult | null>(null);
  useEffect(() => {
    if (known.has(evaluation)) return undefined;
    let isLeft = false;
    inTurns(goalNodes(result), () => isLeft).then(
      (nodes) => {
        known.set(evaluation, nodes);
        if (!isLeft) setLast({ result, nodes });
      },
      (error: unknown) => {
        // Left, or another result has come.
        if (!(error instanceof CancelledError)) throw error;
      },
    );
    return () => {
      isLeft = true;
    };
  }, [result, evaluation]);
  if (!known.has(evaluation) && evaluation.indicatorCount <= AT_ONCE)
    known.set(evaluation, allAtOnce(goalNodes(result)));
  const nodes = known.get(evaluation);
  return nodes === undefined ? last : { result, nodes };
}
