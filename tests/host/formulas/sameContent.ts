import type { CellContent } from "../model/workbook";

/** Files keep 15 to 17 digits and engines add up in different orders: that much difference is none. */
const RELATIVE_TOLERANCE = 1e-12;

/** True when two contents are the same kind and value; numbers may differ in the thirteenth digit. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "number" && b.kind === "number") {
    const size = Math.max(Math.abs(a.value), Math.abs(b.value));
    return Math.abs(a.value - b.value) <= size * RELATIVE_TOLERANCE;
  }
  if (a.kind === "empty" || b.kind === "empty") return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}
