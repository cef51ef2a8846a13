import type { ImprovementDirection } from "../followUp";
import { isAtLeast, isSameNumber } from "../numbers";

/** Where a number is from a limit; on it and on its better side it has reached it. */
export type Side = "better" | "on" | "worse";

export function sideOf(value: number, limit: number, direction: ImprovementDirection): Side {
  if (isSameNumber(value, limit)) return "on";
  return isAtLeast(value, limit) === (direction === "higherIsBetter") ? "better" : "worse";
}

/** Whether a number lies on a limit or on its better side. */
export function reaches(value: number, limit: number, direction: ImprovementDirection): boolean {
  return direction === "higherIsBetter" ? isAtLeast(value, limit) : isAtLeast(limit, value);
}
