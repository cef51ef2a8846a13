import type { CellPlace } from "../workbook/issues/issue";

/** A figure of the workbook, or a text that is reported as figures are (a level, a comment), with what it is in words. */
export interface Figure {
  /** The whole that it is part of: an annex by its own name, the follow-up, the index. Stays the same when the sheet is renamed. */
  readonly part: string;
  /** The row in words: its label under its heading, or the goal or indicator with its number. */
  readonly row: string;
  /** The column in words: its heading. */
  readonly column: string;
  readonly place: CellPlace;
  /** As the cell shows it. */
  readonly shown: string;
  /** As the cell holds it, unrounded; null for a text. */
  readonly number: number | null;
}

/** A figure as it stands in the workbook now. */
export interface StandingFigure extends Figure {
  /** Whether its cell holds a formula: then it follows other cells. */
  readonly hasFormula: boolean;
}

/** A rule in words. */
export interface RuleLine {
  readonly name: string;
  readonly text: string;
}

/** Several words for one thing, as one: "7.1 Andel trygga". */
export function inOneName(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
