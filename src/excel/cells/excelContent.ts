import { hasFormula, type CellValue } from "../../workbook/grid/snapshot";
import type { CellContent } from "../../workbook/plan/writePlan";

/**
 * What Excel would take for a formula, a number, a date or a truth value when it is typed. Which words make a date or an
 * amount of numbers ("aug 2022", "3 maj", "10 kr", "1E5") goes by its language: any single word may.
 */
const READ_AS_SOMETHING_ELSE =
  /^(?:['=+\-@]|[\d.,\s%:/−-]*\d[\d.,\s%:/−-]*$|(?=.*\d)[\d.,\s%:/−-]*[\p{L}\p{Sc}]{1,12}[\d.,\s%:/−-]*$|(?:true|false)$)/iu;

/**
 * What is handed to Excel so that the cell holds the content and nothing else: a formula as it is; text that would be
 * read as something else behind an apostrophe, so that no text from a cell ever becomes a formula.
 */
export function excelContent(content: CellContent): string | number | boolean {
  if (typeof content === "object") return content.formula;
  if (typeof content === "string" && READ_AS_SOMETHING_ELSE.test(content)) return `'${content}`;
  return content;
}

/** What Excel gives as a cell's formula and value, as content to write. */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  return hasFormula({ formula, value }) ? { formula: String(formula) } : formula;
}

/** What Excel will give as the cell's formula when it holds the content: formula text, or the value. */
export function formulaOf(content: CellContent): CellValue {
  return typeof content === "object" ? content.formula : content;
}
