import { LEDGER_VOCABULARY } from "../../annexes/kit/ledger/source/ledgerVocabulary";
import { readAmountHeading } from "../../annexes/kit/ledger/source/amountHeading";
import type { Steps } from "../../workbook/port/steps";
import type { FileRow } from "../columnReader";
import { findHeadings, FIRST_ROWS } from "../findHeadings";
import { readSheetRows } from "./sheetRows";
import type { FileSheet, FileWorkbook } from "./workbookParts";

/**
 * The sheets that may be ledgers, by their first rows: those with accounts and amounts in a row of headings, else those
 * with some row of headings. Sheets that are in view come before hidden ones: these count where there is no other.
 */
export function* ledgerSheets(workbook: FileWorkbook): Steps<readonly FileSheet[]> {
  const withHeadings: { readonly sheet: FileSheet; readonly isLedger: boolean }[] = [];
  for (const sheet of workbook.sheets) {
    const { rows } = yield* readSheetRows(workbook, sheet.path, FIRST_ROWS);
    const at = headingRowOf(rows);
    if (at !== null) withHeadings.push({ sheet, isLedger: isLedgerHeading(rows[at]) });
  }
  const ledgers = withHeadings.filter(({ isLedger }) => isLedger);
  const found = (ledgers.length > 0 ? ledgers : withHeadings).map(({ sheet }) => sheet);
  const inView = found.filter(({ isHidden }) => !isHidden);
  return inView.length > 0 ? inView : found;
}

/** Its place among the filled rows, from 0; null where there is none. */
export function headingRowOf(rows: readonly FileRow[]): number | null {
  const first = rows.slice(0, FIRST_ROWS).map(({ cells }) => cells);
  return findHeadings([{ way: null, rows: first }])?.row ?? null;
}

function isLedgerHeading(row: FileRow | undefined): boolean {
  const headings = (row?.cells ?? []).filter((cell) => typeof cell === "string");
  return (
    headings.some((heading) => LEDGER_VOCABULARY.read(heading)?.fields.includes("account") === true) &&
    headings.some((heading) => readAmountHeading(heading) !== null)
  );
}
