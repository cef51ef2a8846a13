import { foldedText } from "../grid/cellText";
import { ownPurpose, type CellValue, type SheetSnapshot } from "../grid/snapshot";
import { HEADER_SEARCH_ROWS } from "./headingRow";

/** What the sheet with a ledger that was read in from a file is for, in its mark. */
export const LEDGER_IMPORT_PURPOSE = "ledgerImport";

const PERIOD = /^(?:bokförings|redovisnings)?(?:period(?:en)?|månad|år|tertial|kvartal)$/;
const DATE = /datum|^date$/;

/** Tells whether a heading is of a column of periods ("Period", "Månad", "År") or of dates; null for another. */
export function timeHeading(heading: CellValue): "period" | "date" | null {
  const words = foldedText(heading);
  return PERIOD.test(words) ? "period" : DATE.test(words) ? "date" : null;
}

/**
 * Tells whether the annexes may read a sheet of ours as a ledger: one that was read in from a file, and has its amounts in
 * columns by year. Rows of months or of dates are not summed, for nothing says which of them the report is about.
 */
export function isReadableImport(sheet: SheetSnapshot): boolean {
  if (ownPurpose(sheet) !== LEDGER_IMPORT_PURPOSE) return false;
  return !sheet.values
    .slice(0, HEADER_SEARCH_ROWS)
    .some((values) => values.some((value) => value !== "" && timeHeading(value) !== null));
}
