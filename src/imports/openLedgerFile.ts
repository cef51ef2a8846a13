import type { Steps } from "../workbook/port/steps";
import { importFile } from "./importFile";
import type { ImportedTable } from "./importTable";
import { UnreadableFileError } from "./unreadableFileError";
import { ledgerSheets } from "./xlsx/ledgerSheets";
import { isPackage, openWorkbookFile } from "./xlsx/openWorkbookFile";
import { xlsxTable } from "./xlsx/xlsxTable";
import type { FileWorkbook } from "./xlsx/workbookParts";

/** A ledger file whose kind is known, and of a workbook which of its sheets may be ledgers. */
export interface OpenedLedger {
  /** Empty where the file is no workbook, and so has one table. */
  readonly sheets: readonly string[];
  /** Reads the file; of a workbook these of its sheets, in the file's order. */
  read(sheets: readonly string[]): Steps<readonly ImportedTable[]>;
}

/** Opens the bytes of a ledger file: .xlsx, CSV or SIE, as its contents tell. Throws UnreadableFileError, now or in a step. */
export async function openLedgerFile(bytes: Uint8Array): Promise<Steps<OpenedLedger>> {
  return isPackage(bytes)
    ? openedWorkbook(await openWorkbookFile(bytes))
    : openedText(await importFile(bytes));
}

function* openedWorkbook(opening: Steps<FileWorkbook>): Steps<OpenedLedger> {
  const workbook = yield* opening;
  const sheets = yield* ledgerSheets(workbook);
  if (sheets.length === 0)
    throw new UnreadableFileError({ code: "noLedgerSheet", sheets: workbook.sheets.map(({ name }) => name) });
  return {
    sheets: sheets.map(({ name }) => name),
    *read(chosen) {
      const tables: ImportedTable[] = [];
      for (const sheet of workbook.sheets)
        if (chosen.includes(sheet.name)) tables.push(yield* xlsxTable(workbook, sheet));
      return tables;
    },
  };
}

/** A text is one table, and is read when it is opened. */
function* openedText(reading: Steps<ImportedTable>): Steps<OpenedLedger> {
  const table = yield* reading;
  return {
    sheets: [],
    *read() {
      yield;
      return [table];
    },
  };
}
