import { columnName } from "../../../workbook/grid/cellAddress";
import { type OutputField, headingOf } from "../../../workbook/columns/catalogue";
import { quoted } from "./enumeration";

/**
 * Says which columns the add-in makes for itself and where: To the right of the follow-up on the sheet “Mål 2022”,
 * “Nivå” and “Värde” are created (columns Q–R). Null when the controller has them all.
 */
export function createdColumnsText(
  created: readonly OutputField[],
  columns: ReadonlyMap<OutputField, number>,
  sheet: string,
): string | null {
  const headings = created.map(headingOf);
  const letters = created.map((field) => columnName(columns.get(field) ?? 0));
  const [firstLetter, lastLetter] = [letters[0], letters.at(-1)];
  if (firstLetter === undefined) return null;
  const [are, place] =
    letters.length === 1 ? ["is", `column ${firstLetter}`] : ["are", `columns ${firstLetter}–${lastLetter}`];
  return `To the right of the follow-up on the sheet “${sheet}”, ${quoted(headings)} ${are} created (${place}).`;
}
