import { columnName } from "../../workbook/grid/cellAddress";
import type { Certainty, FollowUpBlock } from "../../workbook/layout/followUpBlock";
import { fieldLabel } from "./fieldLabel";
import { layoutRowsIn, type LayoutRow } from "./layoutRowsIn";

const CERTAINTY_WORDS: Record<Certainty, string> = {
  certain: "Säker",
  likely: "Trolig",
  several: "Flera möjliga",
  chosen: "Vald",
  lost: "Saknas",
};

/** Every field of a block that has a column or about which something is known, in the usual order of the columns. */
export function layoutRows(block: FollowUpBlock): readonly LayoutRow[] {
  return layoutRowsIn({ fieldLabel, columnText, certainties: CERTAINTY_WORDS }, block);
}

function columnText(column: number | null, heading: string): string {
  if (column === null) return heading === "" ? "ingen kolumn" : `”${heading}” finns inte längre`;
  return `kolumn ${columnName(column)} ${heading === "" ? "(utan rubrik)" : `”${heading}”`}`;
}
