import { hostError } from "../../wire/hostError";
import type { CellContent } from "../../model/workbook";
import { parseConstant, type InputLocale } from "./constantInput";
import { isWellFormedFormula } from "./formulaSyntax";

export interface CellInput {
  readonly content: CellContent;
  readonly formula: string | null;
  /** The format that a cell in General takes on; null = none. */
  readonly numberFormat: string | null;
}

export const MAX_TEXT_LENGTH = 32_767;

/**
 * What Excel makes of a text put into a cell: "'" first = text; a cell in the format "@" takes it as it is;
 * "=" first = a formula; "+", "-" and "@" first = a formula unless it is a number; else a constant. A formula that
 * cannot be read is InvalidArgument.
 */
export function parseCellInput(text: string, numberFormat: string, locale: InputLocale): CellInput {
  if (text.length > MAX_TEXT_LENGTH) throw hostError("InvalidArgument", "text longer than 32,767 characters");
  if (text.startsWith("'")) return constant({ kind: "text", value: text.slice(1) });
  if (numberFormat === "@") return constant({ kind: "text", value: text });
  if (text.length > 1 && text.startsWith("=")) return formula(text);
  const parsed = parseConstant(text, locale);
  if (parsed.content.kind !== "text") return { ...parsed, formula: null };
  if (text.length > 1 && /^[+-]/.test(text)) return formula(`=${text}`);
  if (text.length > 1 && text.startsWith("@")) return formula(`=${text.slice(1)}`);
  return { ...parsed, formula: null };
}

function constant(content: CellContent): CellInput {
  return { content, formula: null, numberFormat: null };
}

/** Its value is computed afterwards; until then it is 0, as in a workbook that has not been calculated. */
function formula(text: string): CellInput {
  if (!isWellFormedFormula(text)) throw hostError("InvalidArgument", "the formula cannot be read");
  return { content: { kind: "number", value: 0 }, formula: text, numberFormat: null };
}
