import type { DecodedFollowUp } from "../../../workbook/rows/decodeFollowUp";
import { plainText } from "../../../workbook/grid/cellText";
import type { SheetSnapshot } from "../../../workbook/grid/snapshot";

/** "Socialnämnden", "Barn- och utbildningsnämnden", "Kommunstyrelsen". */
const COMMITTEE =
  /(?<!\p{L})\p{Lu}\p{L}*?(?:-(?:, \p{L}+-)* och \p{L}+?)?(?:nämnden|nämnd|styrelsen|utskottet)(?!\p{L})/u;

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
  return texts.map((text) => COMMITTEE.exec(plainText(text))?.[0]).find((name) => name !== undefined) ?? null;
}
