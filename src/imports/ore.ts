import type { CellValue } from "../workbook/grid/snapshot";

/** Sums are taken in öre, whole numbers: a hundred thousand amounts in kronor do not add up to the öre. Texts are none. */
export function oreOf(kronor: CellValue): number {
  return typeof kronor === "number" ? Math.round(kronor * 100) : 0;
}

export function kronorOf(ore: number): number {
  return ore / 100;
}
