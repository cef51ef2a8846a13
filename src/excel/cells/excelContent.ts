import { hasFormula, type CellValue } from "../../workbook/grid/snapshot";
import type { CellContent } from "../../workbook/plan/writePlan";

/** Excel gives its error values as these texts, and a snapshot does not tell them from text: they stay errors. */
const ERROR_VALUES: ReadonlySet<CellContent> = new Set([
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Words that may stand in a date, a time or a number beside its month or currency. */
const TELLS_NOTHING = /^(?:[ape]|[ap]m|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/iu;

/**
 * The value to hand to Excel so that the cell holds the content and nothing else, whatever its number format: a formula as
 * it is, text behind an apostrophe unless nothing but text can be made of it. So no text from a cell becomes a formula, a
 * number, a date or a truth value.
 */
export function excelContent(content: CellContent): string | number | boolean {
  if (typeof content === "object") return content.formula;
  if (typeof content !== "string" || content === "" || ERROR_VALUES.has(content)) return content;
  return isPlainWords(content) ? content : `'${content}`;
}

/**
 * Which words make a date or an amount of numbers ("aug 2022", "10 kr", "3 May 10 PM") goes by Excel's language, so beside
 * a figure any single word may. Two others cannot.
 */
function isPlainWords(text: string): boolean {
  if (!/^[\p{L}\d]/u.test(text)) return false;
  if (!/\p{N}/u.test(text)) return !/^(?:true|false|sant|falskt)\s*$/iu.test(text);
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => !TELLS_NOTHING.test(word)).length >= 2;
}

/** The content to write for a cell's formula and value as Excel gives them. */
export function contentOf(formula: CellValue, value: CellValue): CellContent {
  return hasFormula({ formula, value }) ? { formula: String(formula) } : formula;
}

/** The formula that Excel will give for a cell with the content: formula text, or the value. */
export function formulaOf(content: CellContent): CellValue {
  return typeof content === "object" ? content.formula : content;
}
