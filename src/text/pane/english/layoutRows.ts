import { columnName } from "../../../workbook/grid/cellAddress";
import type { Certainty, FollowUpBlock } from "../../../workbook/layout/followUpBlock";
import { layoutRowsIn, type LayoutRow } from "../layoutRowsIn";
import { fieldLabel } from "./fieldLabel";

const CERTAINTY_WORDS: Record<Certainty, string> = {
  certain: "Certain",
  likely: "Likely",
  several: "Several possible",
  chosen: "Chosen",
  lost: "Missing",
};

/** Every field of a block that has a column or about which something is known, in the usual order of the columns. */
export function layoutRows(block: FollowUpBlock): readonly LayoutRow[] {
  return layoutRowsIn({ fieldLabel, columnText, certainties: CERTAINTY_WORDS }, block);
}

function columnText(column: number | null, heading: string): string {
  if (column === null) return heading === "" ? "no column" : `“${heading}” is no longer there`;
  return `column ${columnName(column)} ${heading === "" ? "(no heading)" : `“${heading}”`}`;
}
