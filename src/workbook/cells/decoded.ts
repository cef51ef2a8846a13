import { plainText } from "../grid/cellText";
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

const NOTHING_TOLD =
  /^(?:[-−–—.]+|ingen uppgift|(?:uppgift|värde|data) saknas|saknas|(?:ej|inte) (?:mätt|mätbart|bedömd|bedömt|aktuellt|aktuell|tillämpligt)|mäts (?:ej|inte)|n\/a)$/i;

/** Tells whether a text says that there is nothing to tell: a dash, "Ingen uppgift", "Ej mätt". */
export function saysNothing(text: string): boolean {
  return NOTHING_TOLD.test(plainText(text));
}
