import { plainText } from "../../workbook/grid/cellText";
import { levelWord, NO_INFORMATION } from "../../text/cells/levelWords";
import { isTrendText } from "../../text/cells/trendWords";
import { saysNothing } from "../../workbook/cells/decoded";
import { levelInText } from "../../workbook/cells/levelText";
import { entryOf, type OutputField } from "../../workbook/columns/catalogue";
import type { CellSnapshot } from "../../workbook/grid/snapshot";
import type { ScaleWords } from "../../workbook/scale/scaleWords";
import type { OutputCell } from "./outputCells";

/**
 * Whether a cell of an output column is the controller's, so that `after` must not be written over it: what says
 * something that is no level in a column of levels, or no number in one of values; the computed level in other words than
 * ours; a trend in other words or signs than ours, for an arrow may be a judgement; and what says anything at all where nothing is known, also that
 * it was not measured, unless we wrote it. A level is taken for ours where its value stands beside it, as we write it; a
 * trend where it is in our words. A known level replaces another, and that is said.
 *
 * @param hasValue whether a value stands beside the cell, in the column of values that goes with it
 */
export function isTheirs(
  field: OutputField,
  { value }: CellSnapshot,
  after: OutputCell,
  words: ScaleWords,
  hasValue: boolean,
): boolean {
  const text = plainText(value);
  if (text === "") return false;
  if (saysNothing(text)) return text !== NO_INFORMATION && isUnknown(after);
  switch (entryOf(field).holds) {
    case "level": {
      const level = levelInText(value, words);
      if (level === null) return true;
      if (level === after.level) return words.wordings.every((wording) => levelWord(level, wording) !== text);
      return isUnknown(after) && !hasValue;
    }
    case "trend":
      return !isTrendText(text);
    default:
      return typeof value !== "number";
  }
}

function isUnknown({ value }: OutputCell): boolean {
  return value === "" || saysNothing(String(value));
}
