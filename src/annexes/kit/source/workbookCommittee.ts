import type { DecodedFollowUp } from "../../../workbook/rows/decodeFollowUp";
import { committeeIn } from "../../../workbook/cells/committeeName";
import { plainText } from "../../../workbook/grid/cellText";
import type { SheetSnapshot } from "../../../workbook/grid/snapshot";

/**
 * The committee that the workbook is about: that of the goals, where they have one and the same; else the first name of a
 * committee in the lines above the tables or in the sheets' names. Null where none is named.
 */
export function committeeName(
  followUp: DecodedFollowUp | null,
  tables: readonly { readonly sheet: SheetSnapshot; readonly headerRow: number }[],
): string | null {
  const named = new Set(followUp?.followUp.goals.map(({ committee }) => committee));
  const [only = null] = named.size === 1 ? named : [];
  if (only !== null) return only;
  const texts = tables.flatMap(({ sheet, headerRow }) => [
    ...sheet.values
      .slice(0, Math.max(0, headerRow - sheet.firstRow))
      .flat()
      .filter((value) => typeof value === "string"),
    sheet.name,
  ]);
  return texts.map((text) => committeeIn(plainText(text))).find((name) => name !== null) ?? null;
}
