import { plainText } from "../grid/cellText";
import type { Field } from "../columns/catalogue";
import { cellAt, type SheetSnapshot } from "../grid/snapshot";
import type { ColumnReading } from "./followUpBlock";
import type { HeadingRow } from "./headingRow";

/** Shorter texts are numbers or codes, not the wording of a goal. */
const SHORTEST_GOAL = 6;

/**
 * The goals' column where it has no heading: the nearest column without one to the left of the indicators' that holds
 * texts. Null where there is none, or where no other column says that this is a follow-up.
 */
export function findGoalColumn(
  sheet: SheetSnapshot,
  { cells }: HeadingRow<Field>,
  readings: ReadonlyMap<Field, ColumnReading>,
  rows: { readonly first: number; readonly end: number },
): ColumnReading | null {
  const indicators = readings.get("indicatorTitle");
  if (indicators === undefined || indicators.column === null || indicators.certainty !== "certain")
    return null;
  const right = indicators.column;
  const column = cells
    .filter((cell) => cell.column < right && cell.text === "")
    .map((cell) => cell.column)
    .findLast((each) => holdsTexts(sheet, each, rows));
  return column === undefined ? null : { column, heading: "", certainty: "likely", candidates: [] };
}

function holdsTexts(
  sheet: SheetSnapshot,
  column: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  let texts = 0;
  for (let row = first; row < end; row++) {
    const { value } = cellAt(sheet, row, column);
    if (typeof value === "number") return false;
    if (plainText(value).length >= SHORTEST_GOAL) texts++;
  }
  return texts > 0;
}
