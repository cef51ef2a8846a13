import { remember } from "../../../domain/remember";
import { isErrorValue, plainText } from "../../../workbook/grid/cellText";
import { saysNothing } from "../../../workbook/cells/decoded";
import { parseNumber } from "../../../workbook/cells/numberText";
import { showsDate, shownNumber } from "../../../workbook/cells/shownNumber";
import type { CellSnapshot, CellValue } from "../../../workbook/grid/snapshot";
import type { FigureProblem } from "../../../workbook/issues/dataIssue";

/** A figure of the data; an empty cell, and one that says that there is nothing to tell, has neither value nor problem. */
export interface ReadFigure {
  readonly value: number | null;
  readonly problem: FigureProblem | null;
}

const NOTHING: ReadFigure = { value: null, problem: null };

/**
 * Reads the figures that formulas will add up: the number that the cell holds, or a problem wherever Excel would add
 * something else than a person sees. "−592 514" as text is a problem, for Excel adds no text; so is 500 shown as "500 tkr".
 */
export class FigureReader {
  /** How a number is read in each number format: the same for all cells that have it. */
  readonly #problems = new Map<string, FigureProblem | null>();

  read({ value, numberFormat }: CellSnapshot): ReadFigure {
    if (typeof value !== "number") return readText(value);
    const problem = remember(this.#problems, numberFormat, () => problemOf(numberFormat));
    return problem === null ? { value, problem } : { value: null, problem };
  }
}

function problemOf(numberFormat: string): FigureProblem | null {
  if (showsDate(numberFormat)) return "unreadable";
  return shownNumber(1, numberFormat).value === 1 ? null : "unit";
}

function readText(value: Exclude<CellValue, number>): ReadFigure {
  if (value === "") return NOTHING;
  if (typeof value === "boolean") return { value: null, problem: "unreadable" };
  if (isErrorValue(value)) return { value: null, problem: "error" };
  const text = plainText(value);
  if (text === "" || saysNothing(text)) return NOTHING;
  return { value: null, problem: parseNumber(text) === null ? "unreadable" : "text" };
}
