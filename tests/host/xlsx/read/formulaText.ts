/**
 * One piece of a formula. Only "reference" and "name" pieces mean anything to us; the rest is carried along.
 * A function is a "name" piece followed by "(".
 */
export interface FormulaPiece {
  readonly kind: "text" | "reference" | "name";
  readonly text: string;
}

const PIECES = new RegExp(
  [
    String.raw`(?<quoted>"(?:[^"]|"")*"|'(?:[^']|'')*'!?)`,
    String.raw`(?<error>#[A-Z0-9_]+(?:/[A-Z0-9]+)?[!?]?)`,
    String.raw`(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!]))`,
    String.raw`(?<number>\d+\.?\d*(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<other>[\s\S])`,
  ].join("|"),
  "giuy",
);

/** Splits a formula (without "=") into pieces. Null where it cannot be done for certain: open quotes or brackets. */
export function splitFormula(formula: string): FormulaPiece[] | null {
  const pieces: FormulaPiece[] = [];
  let brackets = 0;
  PIECES.lastIndex = 0;
  for (let match = PIECES.exec(formula); match !== null; match = PIECES.exec(formula)) {
    const text = match[0];
    const groups = match.groups ?? {};
    // Inside brackets are names of columns and books, where an apostrophe quotes the next character.
    if (brackets > 0 && text.startsWith("'")) {
      PIECES.lastIndex = match.index + 2;
      pieces.push({ kind: "text", text: formula.slice(match.index, match.index + 2) });
      continue;
    }
    if (text === "[") brackets++;
    else if (text === "]") brackets--;
    else if (brackets === 0 && (text === '"' || text === "'")) return null;
    if (brackets < 0) return null;
    pieces.push({ kind: brackets > 0 ? "text" : kindOf(groups, formula[PIECES.lastIndex]), text });
    if (PIECES.lastIndex >= formula.length) break;
  }
  return brackets === 0 ? pieces : null;
}

function kindOf(groups: Record<string, string | undefined>, next: string | undefined): FormulaPiece["kind"] {
  const isReference =
    groups["cell"] !== undefined || groups["columns"] !== undefined || groups["rows"] !== undefined;
  if (isReference) return "reference";
  // "Blad1!A1": the sheet is not a name of its own.
  return groups["name"] !== undefined && next !== "!" ? "name" : "text";
}
