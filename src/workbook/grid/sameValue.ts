import { isSameNumber } from "../../domain/numbers";
import type { CellValue } from "./snapshot";

/** Equal as Excel compares: numbers to 15 digits, everything else to the letter. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === "number" && typeof b === "number" ? isSameNumber(a, b) : a === b;
}
