import { columnName } from "../../workbook/grid/cellAddress";
import { type OutputField, headingOf } from "../../workbook/columns/catalogue";
import { enumeration } from "../make/enumeration";

/**
 * Says which columns the add-in makes for itself and where: "Till höger om uppföljningen på bladet Mål 2022 skapas Nivå
 * och Värde (kolumnerna Q–R)." Null when the controller has them all.
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
  const place = letters.length === 1 ? `kolumn ${firstLetter}` : `kolumnerna ${firstLetter}–${lastLetter}`;
  return `Till höger om uppföljningen på bladet ${sheet} skapas ${enumeration(headings)} (${place}).`;
}
