import { foldedText } from "../grid/cellText";
import type { CellValue } from "../grid/snapshot";

/** The purpose in the mark of the sheet with a ledger that was read in from a file. */
export const LEDGER_IMPORT_PURPOSE = "ledgerImport";

const PERIOD = /^(?:bokförings|redovisnings)?(?:period(?:en)?|månad|år|tertial|kvartal)$/;
const DATE = /datum|^date$/;

/** Tells whether a heading is of a column of periods ("Period", "Månad", "År") or of dates; null for another. */
export function timeHeading(heading: CellValue): "period" | "date" | null {
  const words = foldedText(heading);
  return PERIOD.test(words) ? "period" : DATE.test(words) ? "date" : null;
}
