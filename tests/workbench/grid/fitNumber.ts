import type { Cell } from "../../host/model/workbook";
import { textWidth } from "./textWidth";

/**
 * A number never shows cut off: in General it loses decimals until it fits; a number that still does not fit shows
 * as a row of number signs, as in Excel.
 */
export function fittedNumber(
  cell: Cell,
  text: string,
  numberFormat: string,
  font: string,
  room: number,
): string {
  if (cell.content.kind !== "number" || textWidth(text, font) <= room) return text;
  if (numberFormat === "General") {
    for (let decimals = 9; decimals >= 0; decimals--) {
      const shorter = String(Number(cell.content.value.toFixed(decimals))).replace(".", ",");
      if (textWidth(shorter, font) <= room) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}
