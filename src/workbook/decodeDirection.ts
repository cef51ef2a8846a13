import type { ImprovementDirection } from "../domain/followUp";
import { foldedText } from "./cellText";
import type { CellValue } from "./snapshot";

const DIRECTIONS: ReadonlyMap<string, ImprovementDirection | "qualitative"> = new Map([
  ["högre är bättre", "higherIsBetter"],
  ["högre", "higherIsBetter"],
  ["lägre är bättre", "lowerIsBetter"],
  ["lägre", "lowerIsBetter"],
  ["kvalitativ", "qualitative"],
  ["kvalitativ bedömning", "qualitative"],
]);

/** Reads "Högre är bättre", "Lägre är bättre" or "Kvalitativ"; null for an empty cell or any other text. */
export function decodeDirection(value: CellValue): ImprovementDirection | "qualitative" | null {
  return DIRECTIONS.get(foldedText(value)) ?? null;
}
