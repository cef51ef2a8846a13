import { isErrorValue, plainText } from "./cellText";
import { decoded, EMPTY_CELL, unreadable, type Decoded } from "./decoded";
import type { CellSnapshot } from "./snapshot";

/** A number with what the cell says of its unit. A percent is held as a share: 90 % is 0.9. */
export interface CellNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

const NUMBER_TEXT =
  /^(?:(?:≥|>=|≤|<=|>|<|minst|högst|lägst|max|min)\s*)?([-−–]?)\s?(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?\s?(%|procent)?$/i;

/**
 * Reads one number as people write it in Swedish: 0,9 · 0.9 · 90 % · ≥ 90 % · minst 90 · −592 514 with any minus and
 * any space between thousands. Null for any other text.
 */
export function parseNumber(text: string): CellNumber | null {
  const match = NUMBER_TEXT.exec(plainText(text));
  if (match === null) return null;
  const [, minus, whole = "", decimals = "0", percent] = match;
  const size = Number(`${whole.replaceAll(" ", "")}.${decimals}`);
  if (!Number.isFinite(size)) return null;
  const value = minus ? -size : size;
  return percent === undefined ? { value, isPercent: false } : { value: value / 100, isPercent: true };
}

const NOTHING_TOLD = /^(?:[-−–—.]+|ingen uppgift|uppgift saknas|saknas|ej mätt)$/i;

/** Tells whether a text says that there is nothing to tell: a dash, "Ingen uppgift". */
export function saysNothing(text: string): boolean {
  return NOTHING_TOLD.test(plainText(text));
}

/** A percent sign in quotes or after a backslash is only text: the cell shows 90 % and holds 90. */
function showsPercent(numberFormat: string): boolean {
  return numberFormat.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** The numbers of a cell: one, or several with a slash between them ("90 % / 79 %"). */
export function decodeNumbers(cell: CellSnapshot): Decoded<readonly CellNumber[]> {
  const { value } = cell;
  if (typeof value === "number") return decoded([{ value, isPercent: showsPercent(cell.numberFormat) }]);
  const raw = plainText(value);
  if (isErrorValue(value)) return unreadable({ code: "errorInCell", raw });
  if (raw === "" || saysNothing(raw)) return EMPTY_CELL;
  const parts = raw.split("/").map(parseNumber);
  const numbers = parts.filter((part) => part !== null);
  if (typeof value === "boolean" || numbers.length < parts.length)
    return unreadable({ code: "unreadableNumber", raw });
  return decoded(sharePercentSign(numbers));
}

/** One number of a cell that may hold just one. */
export function decodeNumber(cell: CellSnapshot): Decoded<CellNumber> {
  const numbers = decodeNumbers(cell);
  if (numbers.value === null) return numbers;
  const [only] = numbers.value;
  if (only === undefined || numbers.value.length > 1) {
    return unreadable({ code: "unreadableNumber", raw: plainText(cell.value) });
  }
  return decoded(only);
}

/** In "90/79 %" the sign after the last part stands for all. */
function sharePercentSign(numbers: readonly CellNumber[]): readonly CellNumber[] {
  if (numbers.at(-1)?.isPercent !== true) return numbers;
  return numbers.map((number) =>
    number.isPercent ? number : { value: number.value / 100, isPercent: true },
  );
}
