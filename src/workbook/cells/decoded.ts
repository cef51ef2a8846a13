import type { ReadingProblem } from "../issues/issue";

/**
 * What came out of a cell. Empty, unreadable and a value are different things: an empty cell has neither value nor
 * problem.
 */
export type Decoded<Value> =
  | { readonly value: Value; readonly problem: null }
  | { readonly value: null; readonly problem: ReadingProblem | null };

export const EMPTY_CELL: Decoded<never> = { value: null, problem: null };

export function decoded<Value>(value: Value): Decoded<Value> {
  return { value, problem: null };
}

export function unreadable(problem: ReadingProblem): Decoded<never> {
  return { value: null, problem };
}
